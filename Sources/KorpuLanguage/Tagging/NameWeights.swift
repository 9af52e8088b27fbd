internal import KorpuModel

/// How much each thing seen at a token tells for each label: the table that `korpu-train tagger` writes.
///
/// The first line is a comment, the second names the form and says how many buckets and rows there are. Then follow, all
/// small end first: what a label tells of the next (16 bits each, a row for each label and one for the beginning of the
/// sentence), where each bucket's rows begin (32 bits each, and the end), and the rows: one byte for each label, then
/// three bytes of the number that the row is for. The bucket is told by the number's high bits. Nothing is copied.
package struct NameWeights: Sendable {
  /// The bytes of a row.
  package static let rowSize = 16
  package static let form = "korpu names 1"
  private static let fingerprintMask: UInt32 = 0xFF_FFFF

  private let bytes: TableBytes
  private let bucketCount: UInt64
  /// What a label tells of the next, in rows; the last row is for the beginning of the sentence.
  let transitions: [Int32]
  private let offsetsStart: Int
  private let rowsStart: Int

  /// The table that the program brings for a language.
  static func builtIn(_ language: Language) -> NameWeights? {
    TableBytes.named("names", of: language).flatMap(NameWeights.init)
  }

  /// - Returns: `nil` when the bytes are no such table.
  package init?(_ bytes: [UInt8]) { self.init(TableBytes(copying: bytes)) }

  private init?(_ bytes: TableBytes) {
    guard bytes.count > 0, bytes[0] == UInt8(ascii: "#"),
      let head = Self.line(from: Self.line(from: 0, of: bytes)?.end, of: bytes), head.text.hasPrefix(Self.form)
    else { return nil }
    let numbers = head.text.dropFirst(Self.form.count).split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2, (1...Self.mostRows).contains(numbers[0]), (0...Self.mostRows).contains(numbers[1]) else {
      return nil
    }
    let transitionCount = (NameLabel.count + 1) * NameLabel.count
    self.bytes = bytes
    bucketCount = UInt64(numbers[0])
    offsetsStart = head.end + 2 * transitionCount
    rowsStart = offsetsStart + 4 * (numbers[0] + 1)
    guard bytes.count == rowsStart + Self.rowSize * numbers[1] else { return nil }
    transitions = (0..<transitionCount).map {
      Int32(Int16(truncatingIfNeeded: bytes.number(at: head.end + 2 * $0, size: 2)))
    }
    guard areOffsetsInOrder(upTo: numbers[1]) else { return nil }
  }

  /// Tells these weights from others.
  typealias Identity = UInt

  var identity: Identity { UInt(bitPattern: bytes.start) }

  private static let mostRows = 1 << 24
  private static let longestLine = 1_000

  private static func line(from start: Int?, of bytes: TableBytes) -> (text: String, end: Int)? {
    guard let start else { return nil }
    guard let end = (start..<min(bytes.count, start + longestLine)).first(where: { bytes[$0] == UInt8(ascii: "\n") })
    else { return nil }
    return (bytes.text(start..<end), end + 1)
  }

  private func areOffsetsInOrder(upTo rowCount: Int) -> Bool {
    var last: UInt32 = 0
    for bucket in 0...Int(bucketCount) {
      let offset = bytes.number(at: offsetsStart + 4 * bucket, size: 4)
      guard offset >= last, offset <= rowCount else { return false }
      last = offset
    }
    return last == rowCount
  }

  /// The bucket of a number among so many.
  package static func bucket(of feature: UInt64, among count: UInt64) -> Int {
    Int(feature.multipliedFullWidth(by: count).high)
  }

  /// The bits of a number that its row repeats.
  package static func fingerprint(of feature: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: feature) & fingerprintMask
  }

  /// Adds what a thing seen tells.
  ///
  /// - Complexity: O(1) expected.
  @inline(__always) func add(_ feature: UInt64, to sums: inout SIMD16<Int16>) {
    let memory = UnsafeRawPointer(bytes.start)
    let offsets = memory + offsetsStart + 4 * Self.bucket(of: feature, among: bucketCount)
    let first = UInt32(littleEndian: offsets.loadUnaligned(as: UInt32.self))
    let end = UInt32(littleEndian: offsets.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    let wanted = Self.fingerprint(of: feature)
    var row = memory + rowsStart + Self.rowSize * Int(first)
    for _ in first..<end {
      let tail = UInt32(littleEndian: row.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
      if tail >> 8 == wanted {
        let weights = row.loadUnaligned(as: SIMD16<Int8>.self)
        sums &+= SIMD16<Int16>(truncatingIfNeeded: weights)
        return
      }
      row += Self.rowSize
    }
  }
}

extension TableBytes {
  /// A number of so many bytes, small end first.
  fileprivate func number(at offset: Int, size: Int) -> UInt32 {
    (0..<size).reduce(0) { $0 | UInt32(self[offset + $1]) << UInt32(8 * $1) }
  }
}
