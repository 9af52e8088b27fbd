public import KorpuModel

/// What a picture of a network shows, before anything is placed.
public struct Diagram: Hashable, Sendable {
  /// What kind of picture it makes.
  public enum Form: Hashable, Sendable {
    /// Boxes of countries beside what stands between them.
    case columns
    /// Nodes placed by their lines alone, as on a map.
    case map
    /// Events by date, and lanes for the actors.
    case timeline(Timeline)
  }

  public let form: Form
  /// The language of what the picture says itself: the legend, the words around it.
  public let language: Language
  public let title: String
  /// The line under the title: how much there is, and on what it rests.
  public let scope: String
  /// The line at the foot: whence it comes.
  public let source: String
  /// Countries by their codes, and last the actors whose country no article states.
  public let groups: [DiagramGroup]
  /// Gatherings and intergovernmental bodies, sorted by their ids.
  public let centre: [DiagramNode]
  /// Sorted by look, then by the ids of their ends.
  public let edges: [DiagramEdge]
  /// The ties of sides that are joined by one line: no lines of their own.
  package internal(set) var tiesOfSides: [DiagramEdge] = []
  /// The lines that were left out, where there were too many to read.
  public package(set) var omitted: Thinning?

  public init(
    form: Form = .columns, language: Language = .english, title: String, scope: String, source: String,
    groups: [DiagramGroup],
    centre: [DiagramNode], edges: [DiagramEdge]
  ) {
    self.form = form
    self.language = language
    self.title = title
    self.scope = scope
    self.source = source
    self.groups = groups
    self.centre = centre
    self.edges = edges
    nodesInAll = groups.reduce(centre.count) { $0 + $1.nodes.count }
  }

  /// How many nodes the view has with those that are not shown since nobody could read them all.
  public package(set) var nodesInAll: Int

  /// All nodes, group by group, then the centre.
  public var nodes: [DiagramNode] { groups.flatMap(\.nodes) + centre }
}
