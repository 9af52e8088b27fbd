internal import KorpuLanguage

/// A word of each of two names, and how alike they sound.
struct NameWordMatch: Hashable, Sendable {
  /// The place in the name of fewer words.
  let shorter: Int
  let longer: Int
  /// Exact where it tells for both being one.
  let similarity: Double
}

/// Which words of a name are which of another: the assignment of most weight in all.
struct NameWordAssignment {
  private(set) var weight = -Double.infinity
  /// Of each word of the shorter name with each of the longer, ``most`` to a row.
  private let similarities: InlineArray<25, Double>
  private let weights: InlineArray<25, Double>
  private let (shorterCount, longerCount): (Int, Int)
  /// For each word of the shorter name the one that is tried, and the best found.
  private var chosen = InlineArray<5, Int>(repeating: 0)
  private var best = InlineArray<5, Int>(repeating: 0)

  /// Nobody has more names than these that tell who it is.
  private static let most = 5

  /// - Complexity: O(*n*!) for five words at most.
  init(_ shorter: [NameWord], _ longer: [NameWord]) {
    (shorterCount, longerCount) = (min(shorter.count, Self.most), min(longer.count, Self.most))
    var similarities = InlineArray<25, Double>(repeating: 0)
    var weights = similarities
    // Spans lend the words, where arrays would count each reference to them.
    let (shorter, longer) = (shorter.span, longer.span)
    for row in 0..<shorterCount {
      for column in 0..<longerCount {
        let similarity = shorter[row].similarity(to: longer[column], atLeast: NameWordsComparison.leastSimilarity)
        similarities[row * Self.most + column] = similarity
        weights[row * Self.most + column] = NameWordsComparison.bits(of: similarity)
      }
    }
    (self.similarities, self.weights) = (similarities, weights)
    choose(0, besides: 0, weight: 0)
  }

  var matches: [NameWordMatch] {
    (0..<shorterCount).map { row in
      NameWordMatch(shorter: row, longer: best[row], similarity: similarities[row * Self.most + best[row]])
    }
  }

  /// Whether some word is unlike the one that it is taken for.
  var isDoubtful: Bool { (0..<shorterCount).contains { similarities[$0 * Self.most + best[$0]] < Self.alike } }

  private static let alike = 0.8

  /// Tries all words of the longer name for one of the shorter and those after it.
  ///
  /// - Parameter taken: A bit for each word of the longer name that is taken for one before it.
  private mutating func choose(_ row: Int, besides taken: UInt8, weight: Double) {
    guard row < shorterCount else {
      if weight > self.weight { (self.weight, best) = (weight, chosen) }
      return
    }
    for column in 0..<longerCount where taken & 1 << column == 0 {
      chosen[row] = column
      choose(row + 1, besides: taken | 1 << column, weight: weight + weights[row * Self.most + column])
    }
  }
}
