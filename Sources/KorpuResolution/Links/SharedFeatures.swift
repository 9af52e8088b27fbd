/// How many features of each kind articles state of both of two nodes.
struct SharedFeatures: Equatable {
  private var counts = InlineArray<8, Int32>(repeating: 0)

  subscript(kind: NodeFeature.Kind) -> Int { Int(counts[Int(kind.rawValue)]) }

  static func == (left: SharedFeatures, right: SharedFeatures) -> Bool {
    left.counts.indices.allSatisfy { left.counts[$0] == right.counts[$0] }
  }

  mutating func add(_ kind: NodeFeature.Kind) { counts[Int(kind.rawValue)] += 1 }
}
