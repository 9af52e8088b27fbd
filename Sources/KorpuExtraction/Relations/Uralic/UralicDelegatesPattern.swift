internal import KorpuLanguage
internal import KorpuModel

/// «A küldöttség tagja volt A és B», «A megbeszélésen részt vett C is»: who else sat at the table of the last meeting.
struct UralicDelegatesPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People named as members of the delegation, or as present at the talks, of the meeting before."
  var examples: [PatternExample] {
    HungarianExamples.delegates
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    var table = UralicTable(context.ties(.met), in: scene)
    let countries = UralicCountries(scene: scene, context: context)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      table.advance(to: sentence)
      guard !table.isEmpty else { return [] }
      if let word = membership(inSentence: sentence, of: scene) {
        let own = countries.sender(ofDelegationAt: word)
        let hosts = Set(table.company.hosts.compactMap { countries.country($0) })
        return table.seat(
          people(inSentence: sentence, of: scene), asGuests: { _ in own.map { !hosts.contains($0) } ?? true }, at: word)
      }
      guard let word = talks(inSentence: sentence, of: scene, context) else { return [] }
      let said = countries.side(saidIn: sentence)
      let guests = Set(table.company.guests.compactMap(countries.country))
      return table.seat(
        people(inSentence: sentence, of: scene),
        asGuests: { person in
          if let said { return guests.isEmpty ? nil : guests.contains(said) }
          // Who else is on the side of the host, and not said to be, is only there.
          return countries.country(of: person).map(guests.contains) == true ? true : nil
        }, at: word)
    }
  }

  private func people(inSentence sentence: Int, of scene: Scene) -> [LocatedMention] {
    scene.mentions(ofSentence: sentence).filter(scene.isSubject)
  }

  /// «a küldöttség tagja volt»
  private func membership(inSentence sentence: Int, of scene: Scene) -> Int? {
    let reading = scene.reading
    return reading.sentences[sentence].first { index in
      reading.isForm(index, of: .delegation) && reading.isForm(index + 1, of: [.membership, .included])
        && !reading.isQuoted(index)
    }
  }

  /// «a megbeszélésen … részt vett»
  private func talks(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Int? {
    guard !context.gathering.acts(.attend, inSentence: sentence).isEmpty else { return nil }
    return scene.reading.sentences[sentence].first { scene.reading.isTalk($0) }
  }
}

extension TokenizedArticle {
  /// «a megbeszélésen», «a találkozón»: talks, and no gathering with a name.
  func isTalk(_ index: Int) -> Bool {
    !isQuoted(index) && !isCapitalisedWord(index)
      && words[index].readings.contains {
        $0.form.grammaticalCase == .locative && lexicon.senses(of: $0.stem).classes.contains(.talk)
      }
  }
}

/// Who sits at the table of the meeting told last, on either side.
private struct UralicTable {
  private(set) var company = MeetingCompany()
  private var lastSentence = 0
  private let meetings: [Int: [RelationFinding]]

  /// How many sentences back the meeting may lie, where the article tells of several; of one it speaks all along.
  private static let reach = 4
  private static let longestReport = 24

  init(_ meetings: [RelationFinding], in scene: Scene) {
    self.meetings = Dictionary(grouping: meetings) { scene.reading.sentenceOfToken[$0.evidence[0].lowerBound] }
  }

  var isEmpty: Bool { company.hosts.isEmpty }

  mutating func advance(to sentence: Int) {
    if let told = meetings[sentence] {
      company = MeetingCompany(hosts: told.map(\.from).unique(), guests: told.map(\.to).unique())
      lastSentence = sentence
    } else if sentence - lastSentence > (meetings.count > 1 ? Self.reach : Self.longestReport) {
      company = MeetingCompany()
    }
  }

  /// Seats people and says whom they meet; nobody where the side is not known.
  mutating func seat(
    _ people: [LocatedMention], asGuests isGuest: (LocatedMention) -> Bool?, at word: Int
  ) -> [RelationFinding] {
    people.flatMap { person -> [RelationFinding] in
      guard !company.contains(person.entity), let isGuest = isGuest(person) else { return [] }
      return company.add(person.entity, toHosts: !isGuest).map {
        RelationFinding(
          .met, from: isGuest ? $0 : person.entity, to: isGuest ? person.entity : $0,
          evidence: person.tokens.union(word..<word + 1), confidence: 0.8)
      }
    }
  }
}

/// Of which country somebody is, by the positions that the article gives.
struct UralicCountries {
  let scene: Scene
  private let nationality: Nationality
  private let holders: Set<Int>

  init(scene: Scene, context: RelationContext) {
    self.scene = scene
    nationality = Nationality(of: context, in: scene)
    holders = Set(context.ties(.holdsRole).map(\.from))
  }

  func country(of person: LocatedMention) -> Int? { country(person.entity) }

  func country(_ person: Int) -> Int? {
    nationality.country(of: person)
      ?? home(!holders.contains(person) && !isOfficial(person) || scene.isForeign(person))
  }

  /// «Halmos Péter miniszter»: a minister without a country.
  private func isOfficial(_ person: Int) -> Bool {
    scene.entities[person].mentions.prefix(Self.tellingMentions).contains { mention in
      let title = TitleAfterName(reading: scene.reading).title(after: mention.tokens.upperBound)
      // «Y nagykövet és X első titkár» are of one embassy, whose it is stands before.
      return title?.role.isOfState == true && title?.nationality == nil && title?.role.isMarkedUnderHead == false
    }
  }

  /// So many mentions tell what somebody is.
  private static let tellingMentions = 3

  /// Newspapers name no country for bodies of their own.
  private func home(_ isUnknown: Bool) -> Int? {
    guard !isUnknown, let home = CountryCode.hungary else { return nil }
    return scene.country(home)
  }

  /// «a magyar parlamenti | delegáció»
  func sender(ofDelegationAt noun: Int) -> Int? {
    let first = max(scene.reading.sentence(of: noun).lowerBound, noun - Self.reach)
    return (first..<noun).reversed().lazy.compactMap { index in
      scene.reading.nationalities(at: index).first.flatMap { code in
        scene.country(code)
      }
    }.first
  }

  /// How many words stand between a nation and its delegation.
  private static let reach = 3

  /// «magyar | részről», «kirgiz | oldalról»
  func side(saidIn sentence: Int) -> Int? {
    let reading = scene.reading
    return reading.sentences[sentence].lazy.compactMap { index in
      guard reading.isWord(index, .ablativeMarker), let code = reading.nationalities(at: index - 1).first else {
        return nil
      }
      return scene.country(code)
    }.first
  }
}
