extension String {
  /// A text of scalars, put together as bytes: to append scalars to a string one by one costs many times more.
  ///
  /// - Complexity: O(scalars).
  package init(scalars: some Collection<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
