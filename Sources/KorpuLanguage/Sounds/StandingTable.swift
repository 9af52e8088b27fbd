/// Values that stay as long as the process does.
///
/// Nobody counts who uses them: an array that all threads ask for its elements is counted as in use each time, at one place of
/// the memory, and they wait for one another there longer than they work.
struct StandingTable<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let values: UnsafeBufferPointer<Value>

  /// - Parameter values: They are copied, and never given back.
  init(_ values: [Value]) {
    let copy = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = copy.initialize(fromContentsOf: values)
    self.values = UnsafeBufferPointer(copy)
  }

  var indices: Range<Int> { values.indices }

  subscript(place: Int) -> Value {
    precondition(values.indices.contains(place), "a table has no such place")
    return values[place]
  }
}
