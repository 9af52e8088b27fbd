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
  /// Nobody has more names than these that tell who it is.
  private static let most = 5

  private let similarities: [[Double]]
  private var chosen: [Int] = []
  private var bestWeight = -Double.infinity
  private(set) var best: [NameWordMatch] = []

  /// - Complexity: O(*n*!) for five words at most.
  init(_ shorter: [NameWord], _ longer: [NameWord]) {
    similarities = shorter.prefix(Self.most).map { word in longer.prefix(Self.most).map { word.similarity(to: $0) } }
    chooseNext(weight: 0)
  }

  private mutating func chooseNext(weight: Double) {
    guard chosen.count < similarities.count else {
      if weight > bestWeight {
        bestWeight = weight
        best = chosen.enumerated().map {
          NameWordMatch(shorter: $0, longer: $1, similarity: similarities[$0][$1])
        }
      }
      return
    }
    let row = similarities[chosen.count]
    for (place, similarity) in row.enumerated() where !chosen.contains(place) {
      chosen.append(place)
      chooseNext(weight: weight + NameWordsComparison.bits(of: similarity))
      chosen.removeLast()
    }
  }
}
