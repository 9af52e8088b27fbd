internal import KorpuLanguage

/// The bodies of an article, found by where they end: a gathering takes the name of its owner along.
struct BodiesByEnd {
  private var starts: [Int: Int] = [:]
  private var startsInDative: [Int: Int] = [:]

  init(_ bodies: [MentionCandidate]) {
    for body in bodies {
      switch body.grammaticalCase {
      case .nominative, .genitive: Self.add(body, to: &starts)
      case .dative: Self.add(body, to: &startsInDative)
      default: break
      }
    }
  }

  private static func add(_ body: MentionCandidate, to starts: inout [Int: Int]) {
    starts[body.tokens.upperBound] = min(body.tokens.lowerBound, starts[body.tokens.upperBound] ?? .max)
  }

  /// The first token of the body, nominative or genitive, that ends before a token and starts at another or after it.
  func start(endingAt end: Int, from first: Int) -> Int? {
    starts[end].flatMap { $0 >= first ? $0 : nil }
  }

  /// The first token of the body of whose members is told, «X ұйымына | мүше елдер».
  func startOfMembers(endingAt end: Int, from first: Int) -> Int? {
    startsInDative[end].flatMap { $0 >= first ? $0 : nil }
  }
}
