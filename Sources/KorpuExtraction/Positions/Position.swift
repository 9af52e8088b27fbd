internal import KorpuModel

/// A position that the words beside a person's name give.
struct Position {
  /// The body or country, as an index in ``Scene/entities``.
  let holder: Int
  let role: Role
  let title: String
  let tokens: Range<Int>
  let confidence: Double
}
