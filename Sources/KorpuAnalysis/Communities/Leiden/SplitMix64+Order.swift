internal import KorpuModel

extension SplitMix64 {
  /// The numbers below `count` in random order (Fisher and Yates).
  mutating func order(of count: Int) -> FlatBuffer<Int32> {
    let order = FlatBuffer<Int32>(repeating: 0, count: count)
    for place in 0..<count {
      let other = below(place + 1)
      order[place] = order[other]
      order[other] = Int32(place)
    }
    return order
  }
}
