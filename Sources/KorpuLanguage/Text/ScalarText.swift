extension String {
  /// A text of scalars, put together as bytes: to append scalars to a string one by one costs many times more.
  ///
  /// - Complexity: O(scalars).
  package init(scalars: some Collection<Unicode.Scalar>) {
    let length = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: length) { buffer in
      var end = 0
      for scalar in scalars {
        var bytes = scalar.utf8Bytes
        for _ in 0..<UTF8.width(scalar) {
          buffer[end] = UInt8(truncatingIfNeeded: bytes)
          bytes >>= 8
          end += 1
        }
      }
      return length
    }
  }
}

extension Unicode.Scalar {
  /// The bytes of the scalar in UTF-8, the first the lowest.
  fileprivate var utf8Bytes: UInt32 {
    func trail(_ shift: UInt32) -> UInt32 { 0x80 | value >> shift & 0x3F }
    switch value {
    case ..<0x80: return value
    case ..<0x800: return 0xC0 | value >> 6 | trail(0) << 8
    case ..<0x1_0000: return 0xE0 | value >> 12 | trail(6) << 8 | trail(0) << 16
    default: return 0xF0 | value >> 18 | trail(12) << 8 | trail(6) << 16 | trail(0) << 24
    }
  }
}
