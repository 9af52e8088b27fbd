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
    guard form == .passive, reading.lexicon.language.family == .germanic else { return nil }
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
