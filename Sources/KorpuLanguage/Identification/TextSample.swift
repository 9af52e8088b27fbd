/// The parts of a text that are looked at.
enum TextSample {
  /// A text of no more bytes is read whole.
  private static let most = 1 << 14
  private static let slices = 16
  /// How far an end is moved to the next white space.
  private static let longestWord = 64

  /// The ranges of bytes, in order: the whole, or slices from all parts of a longer text.
  ///
  /// - Complexity: O(1).
  static func slices(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard bytes.count > most else { return [0..<bytes.count] }
    let step = bytes.count / slices
    return (0..<slices).map { number in
      let start = number == 0 ? 0 : wordStart(from: number * step, in: bytes)
      return start..<max(start, wordStart(from: number * step + most / slices, in: bytes))
    }
  }

  private static func wordStart(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let range = offset..<min(offset + longestWord, bytes.count)
    return range.first { bytes[$0] == UInt8(ascii: " ") || bytes[$0] == UInt8(ascii: "\n") } ?? range.upperBound
  }
}
