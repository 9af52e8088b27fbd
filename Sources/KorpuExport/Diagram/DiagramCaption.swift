internal import KorpuAnalysis
internal import KorpuModel

/// The words around a diagram: title, scope, source.
struct DiagramCaption {
  private let part: SelectedNetwork
  private var network: Network { part.network }
  let view: DiagramView
  let groups: [DiagramGroup]
  let centre: [DiagramNode]
  let edges: [DiagramEdge]
  /// How many nodes the view has, with those that are not shown.
  let nodesInAll: Int

  init(
    of part: SelectedNetwork, view: DiagramView, groups: [DiagramGroup], centre: [DiagramNode], edges: [DiagramEdge],
    nodesInAll: Int
  ) {
    self.nodesInAll = nodesInAll
    self.part = part
    self.view = view
    self.groups = groups
    self.centre = centre
    self.edges = edges
  }

  /// That of the view; in the full view the gathering at which more than half of all speakers spoke.
  var title: String {
    guard view == .full else { return view.title }
    let spoken = network.ties.filter { $0.type == .spokeAt }
    let floors = Dictionary(grouping: spoken, by: \.to).mapValues(\.count)
    let main = floors.first { $0.value * 2 > spoken.count }
    return network.actors.first { $0.id == main?.key }?.name ?? view.title
  }

  /// «6 people, 7 bodies, 2 countries, 2 forums · 21 ties, each backed by a sentence · 1 article · 24 Nov 2025»
  var scope: String {
    [actors, omission, ties, Self.counted(network.articles.count, "article", "articles"), dates]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// «Source: Report. …»
  var source: String {
    let publishers = Set(network.articles.compactMap(\.publisher)).sorted()
    let named = publishers.prefix(4).joined(separator: ", ") + (publishers.count > 4 ? " and others" : "")
    let credit = named.isEmpty ? "" : "Source: \(named). "
    let width = edges.contains { $0.ties > 1 } ? "ties" : "articles"
    return credit + "Line width: number of \(width). Drawn by Körpü."
  }

  /// «12 of 340 actors, by number of ties»; nothing where nobody was left out.
  private var omission: String {
    let shown = groups.reduce(0) { $0 + $1.nodes.count } + centre.count
    let leaders = shown < nodesInAll ? "\(shown) of \(nodesInAll) actors, those of most ties" : ""
    let selected = part.account.steps.isEmpty ? "" : part.account.text
    return [selected, leaders].filter { !$0.isEmpty }.joined(separator: "; of these ")
  }

  private var actors: String {
    let nodes = groups.flatMap(\.nodes) + centre
    let types = nodes.map(\.type.name)
    let countries = Set(groups.compactMap(\.code) + nodes.filter { $0.look == .country }.compactMap(\.country)).count
    return [
      Self.people(types.count { $0 == "person" }), Self.bodies(types.count { $0 == "organization" }),
      countries == 0 ? nil : Self.counted(countries, "country", "countries"),
      types.contains("forum") ? Self.counted(types.count { $0 == "forum" }, "forum", "forums") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// «12 people»; nothing where there are none.
  static func people(_ count: Int) -> String? { count == 0 ? nil : counted(count, "person", "people") }

  static func bodies(_ count: Int) -> String? { count == 0 ? nil : counted(count, "body", "bodies") }

  private var ties: String {
    let isBacked = edges.allSatisfy { edge in edge.evidence.contains { $0.sentence != nil } }
    let count = Self.counted(edges.reduce(0) { $0 + $1.ties }, "tie", "ties")
    return isBacked && !edges.isEmpty ? "\(count), each backed by a sentence" : count
  }

  /// «24 Nov 2025», «24 Nov 2025 – 3 Dec 2025».
  private var dates: String {
    let dates = network.articles.compactMap(\.published)
    guard let first = dates.min(), let last = dates.max() else { return "" }
    return first == last ? Self.written(first) : "\(Self.written(first)) – \(Self.written(last))"
  }

  static func written(_ date: CalendarDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return [date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)]
      .compactMap(\.self).joined(separator: " ")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
