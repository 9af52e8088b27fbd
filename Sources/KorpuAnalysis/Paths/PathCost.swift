/// What a path costs: first what is to be least, then what decides among equals.
struct PathCost: Comparable {
  var first = 0
  var second = 0

  static let none = PathCost()

  static func < (left: PathCost, right: PathCost) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }

  static func + (left: PathCost, right: PathCost) -> PathCost {
    PathCost(first: left.first + right.first, second: left.second + right.second)
  }
}

/// What makes one path better than another.
enum PathMeasure {
  /// Fewer steps, then the smaller length.
  case steps
  /// The smaller length, then fewer steps.
  case length

  /// The least common multiple of 1 to 24. Lengths are counted in whole parts of this, so that equal sums of
  /// reciprocals are equal in whatever order they are added up.
  private static let unit = 5_354_228_880.0

  /// What a step costs.
  func cost(ofWeight weight: Double) -> PathCost {
    let length = max(1, Int((Self.unit / weight).rounded()))
    return switch self {
    case .steps: PathCost(first: 1, second: length)
    case .length: PathCost(first: length, second: 1)
    }
  }
}
