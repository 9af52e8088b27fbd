internal import KorpuLanguage
internal import KorpuModel

/// Finds who signed a paper in English, each beside whom they signed it with: «(was signed by) X, rector of A, and Y, director
/// of B», «(were signed by) Rector of A X and Rector of B Y, Chair of C Z and Chair of D W».
struct EnglishSigners {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The bodies of each two who sign; `nil` where those behind the verb are no such list.
  ///
  /// - Parameter holders: For each person the body or country whose position they have.
  func findings(after verb: Range<Int>, form: VerbForm, _ holders: [Int: Int]) -> [RelationFinding]? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    if form == .finite {
      return pair(before: verb).map { pairs(of: $0, holders, verb) }
        ?? EnglishBehalfSigners(scene: scene).findings(after: verb)
    }
    guard form == .passive else { return nil }
    if let list = list(after: verb) { return pairs(of: list, holders, verb) }
    let people = self.people(after: verb)
    guard people.count > 1, people.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: people.count, by: 2).compactMap { place in
      let (one, other) = (people[place], people[place + 1])
      guard let first = holders[one.entity], let second = holders[other.entity], first != second else { return nil }
      return RelationFinding(
        .cooperatesWith, from: first, to: second, evidence: one.tokens.union(other.tokens).union(verb),
        confidence: 0.85)
    }
  }

  /// More of them sign a treaty of many.
  private static let mostSigners = 3

  /// The bodies of each of them with those of each other.
  private func pairs(of people: [LocatedMention], _ holders: [Int: Int], _ verb: Range<Int>) -> [RelationFinding] {
    let signers = people.compactMap { person in holders[person.entity].map { (body: $0, tokens: person.tokens) } }
    return signers.indices.flatMap { place in
      signers[(place + 1)...].filter { $0.body != signers[place].body }.map {
        RelationFinding(
          .cooperatesWith, from: signers[place].body, to: $0.body,
          evidence: signers[place].tokens.union($0.tokens).union(verb), confidence: 0.82)
      }
    }
  }

  /// «(The memorandum was signed by) X, president of A; Y, president of B; and Z, director of C»: three and more of whom «and» joins
  /// the last alone, where one paper is signed.
  private func list(after verb: Range<Int>) -> [LocatedMention]? {
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    let people = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard people.count > 2, people.count <= Self.mostSigners, isOnePaper(before: verb.lowerBound),
      people.indices.dropFirst().allSatisfy({ place in
        isJoined(people[place], to: people[place - 1]) == (place == people.count - 1)
      })
    else { return nil }
    return people
  }

  /// «The memorandum (was signed)», but not «the agreements»
  private func isOnePaper(before verb: Int) -> Bool {
    let first = reading.sentence(of: verb).lowerBound
    guard let paper = (first..<verb).first(where: { reading.isForm($0, of: .cooperation) }) else { return false }
    return !reading.words[paper].readings.contains { $0.form.isPlural }
  }

  /// «X, rector of A, and Y, rector of B, | signed»: two with their posts behind the names, and nobody else before the verb.
  private func pair(before verb: Range<Int>) -> [LocatedMention]? {
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    let people = scene.mentions(in: first..<verb.lowerBound).filter(\.type.isPerson)
    guard people.count == 2, isJoined(people[1], to: people[0]), reading.isMark(verb.lowerBound - 1, ","),
      people.allSatisfy({ reading.isMark($0.tokens.upperBound, ",") && !reading.isQuoted($0.tokens.lowerBound) }),
      people[1].tokens.upperBound < verb.lowerBound - 1, scene.phrases.start(of: people[0]) == first,
      scene.nextPredicate(from: first, to: verb.lowerBound) == verb.lowerBound
    else { return nil }
    return people
  }

  /// The people behind a verb of signing, two and two; nobody where «and» does not join them so.
  private func people(after verb: Range<Int>) -> [LocatedMention] {
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    let people = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard people.count > 1 else { return [] }
    let isPaired = people.indices.dropFirst().allSatisfy { place in
      isJoined(people[place], to: people[place - 1]) == !place.isMultiple(of: 2)
    }
    return isPaired ? people : []
  }

  /// «X, rector of A, | and director of B Y»: whether «and» stands between a name and the phrase of the next.
  private func isJoined(_ person: LocatedMention, to other: LocatedMention) -> Bool {
    let start = max(other.tokens.upperBound, scene.phrases.start(of: person))
    return reading.isWord(start - 1, .conjunction)
  }
}
