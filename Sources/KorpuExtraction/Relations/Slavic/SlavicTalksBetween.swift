internal import KorpuLanguage
internal import KorpuModel

/// Reads the two sides of talks that «between» joins: «Между X и Y состоялась беседа», «телефонный разговор между X и Y».
struct SlavicTalksBetween {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words may stand between the noun and «between»: «переговоры прошли | между».
  private static let reach = 4
  /// How many tokens may stand between «between» and the noun after it, the names of both among them.
  private static let longestPair = 40

  func sides(ofTalksAt noun: Int) -> (first: LocatedMention, second: LocatedMention)? {
    let sentence = reading.sentence(of: noun)
    let after = (noun + 1..<min(sentence.upperBound, noun + 1 + Self.reach)).first { reading.isWord($0, .between) }
    if let after { return pair(after: after) }
    let first = max(sentence.lowerBound, noun - Self.longestPair)
    guard let before = (first..<noun).last(where: { reading.isWord($0, .between) }), let pair = pair(after: before),
      pair.second.tokens.upperBound <= noun, noun - pair.second.tokens.upperBound <= 2 * Self.reach
    else { return nil }
    return pair
  }

  /// Two people, or two bodies.
  private func pair(after between: Int) -> (first: LocatedMention, second: LocatedMention)? {
    scene.pair(after: between, where: \.isPerson) ?? scene.pair(after: between, where: \.isOrganization)
  }
}
