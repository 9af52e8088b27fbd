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
  let bytes: TableBytes
  private let lineStarts: [Int32]

  /// The table of a language, or `nil` where the language has none of that name.
  ///
  /// - Complexity: O(size of the table).
  public init?(_ name: String, of language: Language) {
    guard let bytes = TableBytes.named(name, of: language) else { return nil }
    self.init(name, bytes: bytes)
  }

  /// A table that belongs to no language, such as the letters of a spelling, or `nil` where there is none of that name.
  ///
  /// - Complexity: O(size of the table).
  package init?(ofIdentification name: String) {
    guard let bytes = TableBytes.identification(name) else { return nil }
    self.init(name, bytes: bytes)
  }

  /// A table of how letters sound, or `nil` where there is none of that name.
  ///
  /// - Complexity: O(size of the table).
  init?(ofSounds name: String) {
    guard let bytes = TableBytes.sounds(name) else { return nil }
    self.init(name, bytes: bytes)
  }

  /// A table of what words in names of bodies and gatherings mean, or `nil` where there is none of that name. Its rows
  /// are in the order of their subjects: it is read as a whole.
  ///
  /// - Complexity: O(size of the table).
  init?(ofConcepts name: String) {
    guard let bytes = TableBytes.concepts(name) else { return nil }
    self.init(name, bytes: bytes)
  }

  /// A table of what pictures say, with a column for each language, or `nil` where there is none of that name.
  ///
  /// - Complexity: O(size of the table).
  init?(ofLabels name: String) {
    guard let bytes = TableBytes.labels(name) else { return nil }
    self.init(name, bytes: bytes)
  }

  /// A table of rows that a user gives, laid over another: of two rows with one key the user's counts.
  ///
  /// - Complexity: O(rows log rows).
  init(_ name: String, rows: [[String]], over base: Table?) {
    var merged = Dictionary((base?.rows ?? []).map { ($0[0], $0) }) { first, _ in first }
    for row in rows where !row.isEmpty { merged[row[0]] = row }
    let sorted = merged.values.sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    let text = sorted.map { $0.joined(separator: "\t") + "\n" }.joined()
    self.init(name, bytes: TableBytes(copying: Array(text.utf8)))
  }

  private init(_ name: String, bytes: TableBytes) {
    self.name = name
    self.bytes = bytes
    lineStarts = bytes.lineStarts(withoutComments: UInt8(ascii: "#"))
  }

  /// All rows in the order of their bytes, each as its columns.
  public var rows: [[String]] { rows(upTo: count) }

  private func rows(upTo count: Int) -> [[String]] { lineStarts.prefix(count).map { columns(ofLineAt: Int($0)) } }

  /// The first columns of all rows in the order of their bytes.
  public var keys: [String] {
    var keys: [String] = []
    forEachRow { row in keys.append(row.key) }
    return keys
  }

  /// How many rows there are.
  var count: Int { lineStarts.count }

  /// Calls a function with each row; columns that a row lacks are empty.
  ///
  /// - Complexity: O(size of the table).
  func forEachRow(_ body: (Row) -> Void) {
    for start in lineStarts { body(row(at: start)) }
  }

  /// Calls a function with the place in the bytes at which each row starts, and with one of its columns, empty where the
  /// row lacks it. The letters are there only as long as the function runs.
  ///
  /// - Parameter column: How many columns stand before it.
  /// - Complexity: O(size of the table).
  func forEachColumn(_ column: Int, _ body: (Int32, UnsafeBufferPointer<UInt8>) -> Void) {
    for start in lineStarts {
      var offset = Int(start)
      var end = bytes.columnEnd(from: offset)
      for _ in 0..<column {
        offset = end < bytes.count && bytes[end] == UInt8(ascii: "\t") ? end + 1 : end
        end = bytes.columnEnd(from: offset)
      }
      body(start, UnsafeBufferPointer(start: bytes.start + offset, count: end - offset))
    }
  }

  /// How many columns stand before one that the first row calls by a name, or `nil` where none is called so.
  func column(named name: String) -> Int? { rows(upTo: 1).first?.firstIndex(of: name) }

  /// Calls a function with the place in the bytes at which each row starts, the last row first.
  func forEachStart(_ body: (Int32) -> Void) {
    for start in lineStarts.reversed() { body(start) }
  }

  /// The columns of a row that tables have at most.
  struct Row {
    let key: String
    let value: String
    let third: String
  }

  /// The row that starts at a place in the bytes.
  func row(at start: Int32) -> Row {
    var next = Int(start)
    return Row(key: column(from: &next), value: column(from: &next), third: column(from: &next))
  }

  /// Reads the column that starts at an offset, and goes to the next.
  private func column(from offset: inout Int) -> String {
    guard offset < bytes.count, offset >= 0 else { return "" }
    let end = bytes.columnEnd(from: offset)
    let text = bytes.text(offset..<end)
    offset = end < bytes.count && bytes[end] == UInt8(ascii: "\t") ? end + 1 : bytes.count
    return text
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
