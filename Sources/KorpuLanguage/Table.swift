internal import CLanguageData
public import KorpuModel

/// A language table compiled into the program: lines of tab-separated columns, sorted by their bytes,
/// the first column unique. The first line is a comment that says what the table is, whence, and under
/// which licence.
///
/// Nothing but the line starts is parsed: a look-up is a binary search in the mapped bytes.
public struct Table: Sendable {
  /// The file's name without extension, such as `months`.
  public let name: String
  private let bytes: TableBytes
  private let lineStarts: [Int32]

  /// The table of a language, or `nil` where the language has none of that name.
  ///
  /// - Complexity: O(size of the table).
  public init?(_ name: String, of language: Language) {
    guard let bytes = TableBytes.named(name, of: language) else { return nil }
    self.name = name
    self.bytes = bytes
    var starts: [Int32] = []
    var atLineStart = true
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if atLineStart, byte != UInt8(ascii: "#"), byte != UInt8(ascii: "\n") { starts.append(Int32(offset)) }
      atLineStart = byte == UInt8(ascii: "\n")
    }
    lineStarts = starts
  }

  /// All rows in the order of their bytes, each as its columns.
  public var rows: [[String]] { lineStarts.map { columns(ofLineAt: Int($0)) } }

  /// The first columns of all rows in the order of their bytes.
  public var keys: [String] {
    var keys: [String] = []
    forEachRow { key, _ in keys.append(key) }
    return keys
  }

  /// Calls a function with the first two columns of each row; the second is empty where a row has but one.
  ///
  /// - Complexity: O(size of the table).
  func forEachRow(_ body: (_ key: String, _ value: String) -> Void) {
    for start in lineStarts {
      let keyEnd = bytes.columnEnd(from: Int(start))
      let key = bytes.text(Int(start)..<keyEnd)
      guard keyEnd < bytes.count, bytes[keyEnd] == UInt8(ascii: "\t") else {
        body(key, "")
        continue
      }
      body(key, bytes.text(keyEnd + 1..<bytes.columnEnd(from: keyEnd + 1)))
    }
  }

  /// The row whose first column is `key`, or `nil`.
  ///
  /// - Complexity: O(log rows) comparisons of bytes.
  public subscript(key: String) -> [String]? {
    var key = key
    return key.withUTF8 { bytes in
      var low = 0
      var high = lineStarts.count
      while low < high {
        let middle = (low + high) / 2
        let start = Int(lineStarts[middle])
        switch self.bytes.compareColumn(at: start, with: bytes) {
        case 0: return columns(ofLineAt: start)
        case ..<0: low = middle + 1
        default: high = middle
        }
      }
      return nil
    }
  }

  private func columns(ofLineAt start: Int) -> [String] {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return bytes.text(start..<end).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}
