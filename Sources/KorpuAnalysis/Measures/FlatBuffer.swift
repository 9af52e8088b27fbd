/// Room for a fixed number of values that the inner loops of measures read and write.
///
/// It has one owner and is never copied. Places are checked in builds for tests, and in others trusted.
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
    for (place, value) in values.enumerated() { unsafe (start + place).initialize(to: value) }
  }

  deinit { unsafe start.deallocate() }

  @inline(__always) subscript(place: Int) -> Element {
    get {
      assert(place >= 0 && place < count)
      return unsafe start[place]
    }
    nonmutating set {
      assert(place >= 0 && place < count)
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
