/// One comparison of two names, where they have what it compares.
protocol NameComparing<Pair>: SendableMetatype {
  /// Two names of persons, or of bodies.
  associatedtype Pair

  /// What is compared, in a word or two.
  static var name: String { get }

  /// - Returns: `nil` where there is nothing to compare.
  init?(_ pair: Pair)

  /// The weight of the agreement in bits.
  var bits: Double { get }

  /// What was compared, for people to read.
  var compared: String { get }
}
