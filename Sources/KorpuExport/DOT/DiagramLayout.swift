/// How the nodes of a diagram are arranged.
public enum DiagramLayout: Hashable, Sendable {
  /// Five columns: bodies and people of the countries on the left, gatherings, people and bodies of those on the
  /// right. Graphviz's `dot` draws it up to some hundred nodes.
  case butterfly(Sides)
  /// By the strength of ties alone, without boxes: `sfdp` draws thousands of nodes.
  case scattered
  /// A few nodes far apart, with room for several lines between two: countries and what joins them.
  case mapped
  /// Lanes of actors crossed by what happened, along the dates.
  case timeline(Timeline)
}
