extension Array where Element: AdditiveArithmetic {
  /// Adds another array, place by place.
  mutating func add(_ other: [Element]) {
    for place in indices { self[place] += other[place] }
  }
}
