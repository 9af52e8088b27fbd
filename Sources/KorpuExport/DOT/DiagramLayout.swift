public import KorpuModel

/// How the nodes of a diagram are arranged.
public enum DiagramLayout: Hashable, Sendable {
  /// Everything where it is said to be.
  case placed(Placement)
  /// By the strength of ties alone, without boxes: `sfdp` draws thousands of nodes. Those that are not named are dots.
  case scattered(named: Set<Actor.ID>)
  /// Lanes of actors crossed by what happened, along the dates.
  case timeline(Timeline)
}
