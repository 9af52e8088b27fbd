/// Compares the names of bodies, gatherings and places letter by letter: equal but for a country that begins one of
/// them, or a case ending left on one. Equal names of persons are weighed by their words like all others.
struct EqualNamesComparison: NodeNameComparing {
  static let name = "equal names"

  let compared: String

  init?(_ one: NameNode, _ other: NameNode) {
    guard one.key.type == other.key.type, one.key.type != "person",
      one.name.mayAgree(with: other.name), one.names.agree(with: other.names)
    else {
      return nil
    }
    compared = one.key.name
  }

  var bits: Double { 6 }
}
