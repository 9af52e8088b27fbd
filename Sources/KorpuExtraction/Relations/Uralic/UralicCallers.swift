internal import KorpuLanguage
internal import KorpuModel

/// Finds who came somewhere in the last sentences, whom words for guests then mean in Hungarian: «A Duna Egyetemre látogatott X nagykövet
/// és Y tanácsos. | A vendégeket Z rektor fogadta».
struct UralicCallers {
  let scene: Scene

  struct Visit {
    /// Who came, in reading order.
    let people: [LocatedMention]
    /// The body that they came to, where one is named.
    let body: LocatedMention?
  }

  /// How many sentences before it may tell of the visit; none between that name people.
  private static let memory = 2

  private var reading: TokenizedArticle { scene.reading }

  func visit(beforeSentence sentence: Int) -> Visit? {
    for earlier in (max(0, sentence - Self.memory)..<sentence).reversed() {
      if let visit = visit(inSentence: earlier) { return visit }
      guard !scene.mentions(ofSentence: earlier).contains(where: \.type.isPerson) else { return nil }
    }
    return nil
  }

  /// The people who are the subject of a verb of going, and where they go.
  func visit(inSentence sentence: Int) -> Visit? {
    guard let verb = reading.sentences[sentence].first(where: isJourney) else { return nil }
    let clause = UralicClause(reading: reading).segment(of: verb..<verb + 1)
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPossessor($0)
    }
    let callers = people.isEmpty ? delegation(in: clause) : people
    guard !callers.isEmpty else { return nil }
    let bodies = scene.mentions(in: clause).filter {
      $0.type.isOrganization && !reading.isQuoted($0.tokens.lowerBound) && isDestination($0)
    }
    return Visit(people: callers, body: Set(bodies.map(\.entity)).count == 1 ? bodies.first : nil)
  }

  /// «az Aral Egyetem küldöttsége, amelyet X vezetett»: who leads it, else who sent it.
  private func delegation(in clause: Range<Int>) -> [LocatedMention] {
    guard let found = UralicDelegation(scene: scene).delegation(in: clause, .nominative) else { return [] }
    return [found.leader ?? found.sender].compactMap { $0 }
  }

  private func isJourney(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), !reading.isNegated(index), let verb = reading.words.verb(.actVerbs, at: index)
    else { return false }
    return verb.meaning == .travel && verb.form.isPredicate
  }

  /// «a Duna Egyetemre», «a Duna Egyetemen», «a Duna Kamara | szegedi székházában»
  private func isDestination(_ body: LocatedMention) -> Bool {
    if body.isIn([.locative, .dative]), !body.isIn(.nominative) { return true }
    let next = reading.end(of: body)
    let end = min(reading.sentence(of: body.tokens.lowerBound).upperBound, next + Self.longestHouse)
    return (next..<max(next, end)).prefix { reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) }
      .contains {
        index in
        reading.words.verb(.actVerbs, at: index) == nil
          && reading.words[index].readings.contains {
            $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.unicodeScalars.count > 3
          }
      }
  }

  /// How many words tell of a house of the body.
  private static let longestHouse = 2
}
