/// Room for a fixed number of values that inner loops read and write.
///
/// It has one owner and is never copied, so that a write costs a look at the bounds and no question of who else holds
/// it.
@safe struct FlatBuffer<Element: BitwiseCopyable>: ~Copyable {
  private let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    unsafe start = .allocate(capacity: count)
    unsafe start.initialize(repeating: value, count: count)
  }

  init(_ values: [Element]) {
    count = values.count
    unsafe start = .allocate(capacity: values.count)
    unsafe values.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      unsafe start.initialize(from: first, count: source.count)
    }
  }

  deinit { unsafe start.deallocate() }

  @inline(__always) subscript(place: Int) -> Element {
    get {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      return unsafe start[place]
    }
    nonmutating set {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      unsafe start[place] = newValue
    }
  }

  func fill(with value: Element) { unsafe start.update(repeating: value, count: count) }

  /// The values as an array of their own.
  func array() -> [Element] { unsafe [Element](UnsafeBufferPointer(start: start, count: count)) }

  /// Room for more values, the first of which are these.
  func grown(to count: Int, filling value: Element) -> FlatBuffer {
    let larger = FlatBuffer(repeating: value, count: max(count, self.count))
    for place in 0..<self.count { larger[place] = self[place] }
    return larger
  }
}
