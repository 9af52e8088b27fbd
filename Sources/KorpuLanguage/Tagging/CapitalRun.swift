/// Words in capitals one after another, as names have them.
struct CapitalRun: Sendable {
  /// By their places in the sentence.
  let words: Range<Int>

  /// A run of so many words looks like any longer one.
  private static let longest = 5

  /// For each token of a sentence the run that it belongs to, and else the one that ended last.
  static func runs(in tokens: ArraySlice<Token>) -> [CapitalRun?] {
    var runs: [CapitalRun?] = []
    runs.reserveCapacity(tokens.count)
    var last: CapitalRun?
    while runs.count < tokens.count {
      let start = runs.count
      let length = tokens[(tokens.startIndex + start)...].prefix { $0.kind == .word && $0.isCapitalised }.count
      if length > 0 { last = CapitalRun(words: start..<start + length) }
      runs += repeatElement(last, count: max(1, length))
    }
    return runs
  }

  /// A number for where in the run a token stands, and how long the run is.
  func position(of index: Int) -> UInt64 {
    let length = UInt64(min(words.count, Self.longest))
    let place: UInt64 = index == words.lowerBound ? 0 : index == words.upperBound - 1 ? 2 : 1
    return length * 4 + place
  }
}
