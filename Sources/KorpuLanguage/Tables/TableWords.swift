/// The first words of keys, looked at in the bytes of their table.
extension Table {
  /// What a word is in the key of a row.
  enum WordPlace {
    /// The whole key.
    case alone
    /// The first of several words.
    case first
  }

  /// The hash of a word.
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt32 { FNV.hash(of: word) }

  /// The hash of what a row begins with, up to the first blank or the end of its key.
  func hashOfFirstWord(ofRowAt start: Int32) -> UInt32 {
    var hash = FNV.basis
    var place = Int(start)
    while place < bytes.count, !Self.endsWord(bytes.start[place]) {
      hash = FNV.step(hash, bytes.start[place])
      place += 1
    }
    return hash
  }

  /// Where a word stands in the key of a row, or `nil` where the key does not begin with it.
  func place(of word: UnsafeBufferPointer<UInt8>, inRowAt start: Int32) -> WordPlace? {
    let end = Int(start) + word.count
    guard end <= bytes.count else { return nil }
    for offset in 0..<word.count where bytes.start[Int(start) + offset] != word[offset] { return nil }
    guard end < bytes.count else { return .alone }
    switch bytes.start[end] {
    case UInt8(ascii: " "): return .first
    case let next where Self.endsWord(next): return .alone
    default: return nil
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}

/// The hash FNV-1a in 32 bits.
///
/// It need not withstand anybody who picks words to collide, for only the tables' own words are kept by it.
///
/// Source: draft-eastlake-fnv, «The FNV Non-Cryptographic Hash Algorithm».
enum FNV {
  static let basis: UInt32 = 0x811C_9DC5

  static func hash(of bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(basis, step) }

  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
