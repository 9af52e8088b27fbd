internal import KorpuLanguage

/// A word of each of two names, and how alike they sound.
struct NameWordMatch: Hashable, Sendable {
  /// The place in the name of fewer words.
  let shorter: Int
  let longer: Int
  let similarity: Double
}

/// Which words of a name are which of another: the assignment of most weight in all.
struct NameWordAssignment {
  private(set) var matches: [NameWordMatch] = []
  private(set) var weight = -Double.infinity
  private let similarities: [[Double]]
  private var chosen: [Int] = []

  /// Nobody has more names than these that tell who it is.
  private static let most = 5

  /// - Complexity: O(*n*!) for five words at most.
  init(_ shorter: [NameWord], _ longer: [NameWord]) {
    similarities = shorter.prefix(Self.most).map { word in longer.prefix(Self.most).map { word.similarity(to: $0) } }
    chooseNext(weight: 0)
  }

  /// Whether some word is unlike the one that it is taken for.
  var isDoubtful: Bool { matches.contains { $0.similarity < Self.alike } }

  private static let alike = 0.8

  private mutating func chooseNext(weight: Double) {
    guard chosen.count < similarities.count else {
      if weight > self.weight {
        self.weight = weight
        matches = chosen.enumerated().map {
          NameWordMatch(shorter: $0, longer: $1, similarity: similarities[$0][$1])
        }
      }
      return
    }
    for (place, similarity) in similarities[chosen.count].enumerated() where !chosen.contains(place) {
      chosen.append(place)
      chooseNext(weight: weight + NameWordsComparison.bits(of: similarity))
      chosen.removeLast()
    }
  }
}
