internal import KorpuLanguage

/// The bodies of an article, found by where they end: a gathering takes the name of its owner along.
struct BodiesByEnd {
  private var starts: [Int: Int] = [:]

  init(_ bodies: [MentionCandidate]) {
    for body in bodies where body.grammaticalCase == .nominative || body.grammaticalCase == .genitive {
      starts[body.tokens.upperBound] = min(body.tokens.lowerBound, starts[body.tokens.upperBound] ?? .max)
    }
  }

  /// The first token of the body, nominative or genitive, that ends before a token and starts at another or after it.
  func start(endingAt end: Int, from first: Int) -> Int? {
    starts[end].flatMap { $0 >= first ? $0 : nil }
  }
}
