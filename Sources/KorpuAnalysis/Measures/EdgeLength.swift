/// How long an edge is where paths are measured.
public enum EdgeLength: Sendable {
  /// Each edge is one step, whatever it weighs.
  case one
  /// What is tied by much is near: one divided by the weight.
  case inverseWeight
  /// Worked out of the weight. Lengths have to be more than zero and finite.
  case of(@Sendable (_ weight: Double) -> Double)

  /// The lengths of edges of these weights; `nil` where each is one step.
  ///
  /// - Precondition: All are more than zero and finite.
  func lengths(of weights: [Double]) -> [Double]? {
    switch self {
    case .one: nil
    // A weight next to nothing is very far, and no infinity.
    case .inverseWeight: weights.map { min(1 / $0, .greatestFiniteMagnitude) }
    case .of(let length):
      weights.map { weight in
        let length = length(weight)
        precondition(length > 0 && length.isFinite, "an edge of the length \(length)")
        return length
      }
    }
  }
}
