/// The hash of Fowler, Noll and Vo in 64 bits: short, and the same on every machine and in every run,
/// which Swift's own hashes are not.
enum FNV1a {
  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325, step)
  }

  /// The hash of two texts with a byte between them that stands in neither.
  static func hash(of one: String, _ other: String) -> UInt64 {
    other.utf8.reduce(step(hash(of: one.utf8), 0x1F), step)
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash in 32 bits.
  static func shortHash(of bytes: some Sequence<UInt8>) -> UInt32 {
    let hash = hash(of: bytes)
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// The hash as sixteen hexadecimal digits.
  static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
    let digits = String(hash(of: bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
