extension Sequence {
  /// Each two elements once, in the order of the sequence.
  func pairs() -> [(Element, Element)] {
    let all = Array(self)
    return all.indices.flatMap { one in all.indices.filter { $0 > one }.map { (all[one], all[$0]) } }
  }
}
