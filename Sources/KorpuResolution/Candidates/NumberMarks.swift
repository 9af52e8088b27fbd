/// The numbers in a name, as far as it takes to tell at a glance that another has none of them.
struct NumberMarks {
  /// A bit for each, the same for those that differ by 64.
  private let bits: UInt64
  /// The number, where there is only one.
  private let only: Int?

  init(_ numbers: [Int]) {
    bits = numbers.reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: $1 & 63) }
    only = numbers.count == 1 ? numbers[0] : nil
  }

  var isEmpty: Bool { bits == 0 }

  /// Whether both may have a number in common.
  func mayShare(with other: NumberMarks) -> Bool {
    if let only, let otherOnly = other.only { return only == otherOnly }
    return bits & other.bits != 0
  }
}
