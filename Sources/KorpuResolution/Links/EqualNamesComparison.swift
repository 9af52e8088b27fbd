/// Compares the names of bodies, gatherings and places letter by letter: equal but for a country that begins one of
/// them, or a case ending left on one. Equal names of persons are weighed by their words like all others.
struct EqualNamesComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? {
    guard one.key.type == other.key.type, one.key.type != "person", one.names.agree(with: other.names) else {
      return nil
    }
    return ComparisonFinding(comparison: "equal names", bits: 6, compared: "\(one.key.name) ~ \(other.key.name)")
  }
}
