/// Things by the token that each belongs to, in compressed rows: to look is to read two arrays.
struct TokenIndex: Sendable {
  /// For each token where its things begin among `things`; one more for the end.
  private let starts: [Int32]
  private let things: [Int32]

  /// - Parameters:
  ///   - tokens: For each thing its token, from 0 to `last`.
  ///   - last: The last token that is asked for.
  /// - Complexity: O(things + tokens).
  init(of tokens: [Int], upTo last: Int) {
    var starts = [Int32](repeating: 0, count: last + 2)
    for token in tokens { starts[token + 1] += 1 }
    for token in 0...last { starts[token + 1] += starts[token] }
    var next = starts
    var things = [Int32](repeating: 0, count: tokens.count)
    for (thing, token) in tokens.enumerated() {
      things[Int(next[token])] = Int32(thing)
      next[token] += 1
    }
    self.starts = starts
    self.things = things
  }

  /// The things of a token in their order; none beyond the text.
  subscript(token: Int) -> some RandomAccessCollection<Int> {
    let isWithin = token >= 0 && token + 1 < starts.count
    return things[isWithin ? Int(starts[token])..<Int(starts[token + 1]) : 0..<0].lazy.map { Int($0) }
  }
}
