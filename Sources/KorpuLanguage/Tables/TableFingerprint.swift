internal import KorpuModel

/// A number that tells one state of the tables from another, whether a row or a weight changes.
struct TableFingerprint {
  private(set) var value: UInt64 = 0

  /// - Complexity: O(bytes), eight at a time.
  mutating func add(_ table: TableBytes) {
    add(UInt64(table.count))
    let bytes = UnsafeRawBufferPointer(start: table.start, count: table.count)
    let whole = table.count / 8 * 8
    for place in stride(from: 0, to: whole, by: 8) { add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    for place in whole..<table.count { add(UInt64(bytes[place])) }
  }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    for byte in text.utf8 { add(UInt64(byte)) }
  }

  mutating func add(_ number: UInt64) { value = FeatureHash.mixed(value, number) &+ value.rotatedLeft }
}

extension UInt64 {
  fileprivate var rotatedLeft: UInt64 { self << 1 | self >> 63 }
}

extension Lexicons {
  private static let builtInFingerprint: TableFingerprint = {
    var fingerprint = TableFingerprint()
    TableBytes.forEachOfReading { name, table in
      fingerprint.add(name)
      fingerprint.add(table)
    }
    return fingerprint
  }()

  /// Sixteen hexadecimal digits that change when anything changes that is known of the languages and by which articles
  /// are read: a table of the program's, or one of the user's own.
  ///
  /// - Complexity: O(bytes of all tables) the first time, some milliseconds.
  public var fingerprint: String {
    var fingerprint = Self.builtInFingerprint
    fingerprint.add(tagsNames ? 1 : 0)
    for addition in additions {
      for text in [addition.language.rawValue, addition.name] + addition.rows.flatMap({ $0 }) { fingerprint.add(text) }
    }
    let digits = String(fingerprint.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
