/// Room for a fixed number of values that inner loops read and write.
///
/// It has one owner and is never copied, so that a write costs a look at the bounds and no question of who else holds
/// it.
@safe struct ScratchArray<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    unsafe base = .allocate(capacity: count)
    unsafe base.initialize(repeating: value, count: count)
  }

  init(_ values: [Element]) {
    count = values.count
    unsafe base = .allocate(capacity: count)
    unsafe values.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe base.initialize(from: start, count: source.count)
    }
  }

  deinit { unsafe base.deallocate() }

  @inline(__always)
  subscript(place: Int) -> Element {
    get {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      return unsafe base[place]
    }
    nonmutating set {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      unsafe base[place] = newValue
    }
  }

  /// The values as an array.
  func array() -> [Element] { unsafe [Element](UnsafeBufferPointer(start: base, count: count)) }
}
