internal import KorpuLanguage
internal import KorpuModel

/// Tells the two sides of talks in Russian, sentence by sentence: who received whom, who came with whom.
struct SlavicTalksReader {
  let scene: Scene
  let gathering: Gathering
  private let sides: MeetingSides
  /// The bodies and countries in which somebody holds a position.
  private let posts: [Int: Set<Int>]
  private let nationality: Nationality

  struct Talks {
    var company: MeetingCompany
    var lastSentence: Int
  }

  /// Somebody who takes part in talks, and on which side.
  struct Participant {
    let person: Int
    let isHost: Bool
  }

  init(scene: Scene, context: RelationContext) {
    self.scene = scene
    gathering = context.gathering
    sides = MeetingSides(scene: scene, anaphora: context.anaphora)
    posts = Dictionary(grouping: context.ties(.holdsRole), by: \.from).mapValues { Set($0.map(\.to)) }
    nationality = Nationality(of: context, in: scene)
  }

  private var reading: TokenizedArticle { scene.reading }

  /// The talks that a sentence tells of, with those of the guests whom it names.
  func talks(openedIn sentence: Int) -> Talks? {
    for act in [VerbMeaning.receive, .meet] {
      for verb in gathering.acts(act, inSentence: sentence) {
        if let found = sides.finding(of: verb.tokens, form: verb.form, isReception: act == .receive),
          !found.hosts.isEmpty
        {
          return Talks(
            company: MeetingCompany(hosts: found.hosts, guests: found.guests), lastSentence: sentence)
        }
        if verb.form.isPredicate, let host = host(of: verb.tokens) {
          return Talks(company: MeetingCompany(hosts: [host]), lastSentence: sentence)
        }
      }
    }
    return nil
  }

  /// How many words after the verb the delegation may stand.
  private static let reach = 6

  /// «X принял делегацию», «университет принял делегацию»
  private func host(of verb: Range<Int>) -> Int? {
    let sentence = reading.sentence(of: verb.lowerBound)
    let after = verb.upperBound..<max(verb.upperBound, min(sentence.upperBound, verb.upperBound + Self.reach))
    // «встретился с представителями фонда»
    guard
      after.contains(where: {
        reading.isForm($0, of: .delegation)
          || RoleFinder(reading: reading).role(startingAt: $0)?.form.isPlural == true
      })
    else { return nil }
    return scene.mentions(in: sentence.lowerBound..<verb.lowerBound).last {
      ($0.type.isPerson || $0.type.isOrganization) && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }?.entity
  }

  /// Who else took part on either side, by what a later sentence says.
  func participants(of talks: Talks, inSentence sentence: Int) -> [Participant] {
    let range = reading.sentences[sentence]
    let people = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && $0.isIn([.nominative, .agent]) && !reading.isQuoted($0.tokens.lowerBound)
        && !talks.company.contains($0.entity)
    }
    guard !people.isEmpty else { return [] }
    if let composition = range.first(where: isComposition) {
      return people.filter { $0.tokens.lowerBound > composition }.map {
        Participant(person: $0.entity, isHost: false)
      }
    }
    guard range.contains(where: isAtTalks), !gathering.acts(.attend, inSentence: sentence).isEmpty else { return [] }
    return parted(people, by: talks.company, in: range)
  }

  /// «состав делегации», «делегацию, в состав которой …»
  private func isComposition(_ index: Int) -> Bool {
    reading.isForm(index, of: .composition)
      && (reading.isForm(index + 1, of: .delegation) || reading.isWord(index + 1, .relative))
  }

  /// Whether a sentence says who came with a delegation.
  func tellsComposition(_ sentence: Int) -> Bool { reading.sentences[sentence].contains(where: isComposition) }

  /// «во встрече», «в переговорах»
  private func isAtTalks(_ index: Int) -> Bool {
    reading.isForm(index, of: .talk) && reading.isWord(index - 1, .locativeMarker)
  }

  /// Whose side each is on: as the words before say, else by the country; who is named after another in a list goes with
  /// them.
  private func parted(_ people: [LocatedMention], by company: MeetingCompany, in range: Range<Int>) -> [Participant] {
    var last: Bool?
    return people.compactMap { person in
      let marked = side(markedBefore: person, in: range).map { isHost($0, company) ?? true }
      let shared = sideOfColleagues(of: person.entity, company)
      let own = nationality.country(of: person.entity).flatMap { isHost(code(of: $0), company) }
      guard let isHost = marked ?? shared ?? own ?? last else { return nil }
      last = isHost
      return Participant(person: person.entity, isHost: isHost)
    }
  }

  /// Whether somebody holds a position where one of the hosts does, or one of the guests.
  private func sideOfColleagues(of person: Int, _ company: MeetingCompany) -> Bool? {
    func areColleagues(_ other: Int) -> Bool {
      !posts[other, default: []].isDisjoint(with: posts[person, default: []])
    }
    if company.hosts.contains(where: areColleagues) { return true }
    return company.guests.contains(where: areColleagues) ? false : nil
  }

  /// «с казахстанской стороны»
  private func side(markedBefore person: LocatedMention, in range: Range<Int>) -> String? {
    let word = (range.lowerBound..<max(range.lowerBound, person.tokens.lowerBound)).last {
      reading.isForm($0, of: .sides)
    }
    return word.flatMap { $0 > range.lowerBound ? reading.words[$0 - 1].value(in: .demonyms) : nil }
  }

  /// A country is of the side of whoever holds a position for it, or else of the other side of who holds one for another;
  /// `nil` where the article says nothing of the countries of either side.
  private func isHost(_ code: String?, _ company: MeetingCompany) -> Bool? {
    func codes(_ side: [Int]) -> [String?] { side.compactMap(nationality.country).map(self.code) }
    let (hosts, guests) = (codes(company.hosts), codes(company.guests))
    if hosts.contains(code) { return true }
    if guests.contains(code) || !hosts.isEmpty { return false }
    return guests.isEmpty ? nil : true
  }

  private func code(of country: Int) -> String? {
    if case .country(let country) = scene.entities[country].type { country.code } else { nil }
  }
}
