/// Numbers that stand for what is seen at a word; two things seen have the same number as good as never.
enum FeatureHash {
  /// A number made of two: the order tells.
  @inline(__always) static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var hash = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    return hash
  }

  /// The number of a stretch of bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
