internal import KorpuAnalysis
internal import KorpuModel

/// The words around a diagram: title, scope, source.
struct DiagramCaption {
  let network: Network
  let view: DiagramView
  let phrases: Phrases
  let groups: [DiagramGroup]
  let centre: [DiagramNode]
  let edges: [DiagramEdge]
  let omission: Omission
  /// Of how many actors the country is assumed.
  let assumed: Int

  init(
    of network: Network, view: DiagramView, phrases: Phrases, groups: [DiagramGroup], centre: [DiagramNode],
    edges: [DiagramEdge], omission: Omission, assumed: Int
  ) {
    self.network = network
    self.omission = omission
    self.assumed = assumed
    self.view = view
    self.phrases = phrases
    self.groups = groups
    self.centre = centre
    self.edges = edges
  }

  /// That of the view; in the full view the gathering that the picture is about.
  var title: String {
    guard view == .full, let main = mainGathering else { return phrases.title(of: view) }
    return network.actors.first { $0.id == main }?.name ?? phrases.title(of: view)
  }

  /// The gathering that had more than half of all speakers and guests of gatherings, where more than half of the articles
  /// tell who they were: among many articles one with a single speaker says nothing of the others.
  private var mainGathering: Actor.ID? {
    let attended = network.ties.filter { $0.type == .spokeAt || $0.type == .tookPartIn }
    let gatherings = Dictionary(grouping: attended, by: \.to)
    guard let main = gatherings.first(where: { $0.value.count * 2 > attended.count }) else { return nil }
    let telling = Set(main.value.flatMap(\.citations).map(\.article))
    return telling.count * 2 > network.articles.count ? main.key : nil
  }

  /// «6 people, 7 bodies, 2 countries, 2 forums · 21 ties, each backed by a sentence · 1 article · 24 Nov 2025»
  var scope: String {
    [actors, omission.text(in: phrases.language), assumption, ties, phrases.counted(articles.count, .articles), dates]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// «country assumed: the publisher's (3)»
  private var assumption: String { assumed > 0 ? "\(phrases.caption(.assumed)) (\(assumed))" : "" }

  /// «Source: Report. …»; «and others» where not all publishers are named, or not all are known.
  var source: String {
    let most = 4
    let publishers = publishersByArticles
    let areMore = publishers.count > most || articles.contains { $0.publisher == nil }
    let named = publishers.prefix(most).joined(separator: ", ") + (areMore ? " \(phrases.caption(.others))" : "")
    let width = phrases.caption(edges.contains { $0.ties > 1 } ? .tieWidth : .articleWidth)
    return [publishers.isEmpty ? nil : "\(phrases.caption(.source)): \(named)", width, phrases.caption(.drawn)]
      .compactMap { $0.map { "\($0)." } }.joined(separator: " ")
  }

  /// The articles on which the picture rests: those that state its lines, and where it has none, those that name its actors.
  private var articles: [ArticleReference] {
    let lines = edges.flatMap(\.evidence)
    let cited = Set((lines.isEmpty ? (groups.flatMap(\.nodes) + centre).flatMap(\.evidence) : lines).map(\.article))
    return network.articles.filter { cited.contains($0.id) }
  }

  /// Those of most articles first, then by name.
  private var publishersByArticles: [String] {
    let counts = Dictionary(articles.compactMap { $0.publisher.map { ($0, 1) } }, uniquingKeysWith: +)
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
  }

  private var actors: String {
    let nodes = groups.flatMap(\.nodes) + centre
    let types = nodes.map(\.type?.name)
    let countries = Set(groups.compactMap(\.code) + nodes.filter { $0.look == .country }.compactMap(\.country)).count
    let counts: [(Int, Phrases.Countable)] = [
      (types.count { $0 == "person" }, .people), (types.count { $0 == "organization" }, .bodies),
      (countries, .countries), (types.count { $0 == "forum" }, .forums),
    ]
    return counts.filter { $0.0 > 0 }.map(phrases.counted).joined(separator: ", ")
  }

  private var ties: String {
    let isBacked = edges.allSatisfy { edge in edge.evidence.contains { $0.sentence != nil } }
    let count = phrases.counted(edges.reduce(0) { $0 + $1.ties }, .ties)
    return isBacked && !edges.isEmpty ? "\(count), \(phrases.caption(.backed))" : count
  }

  /// «24 Nov 2025», «24 Nov 2025 – 3 Dec 2025».
  private var dates: String {
    let dates = articles.compactMap(\.published)
    guard let first = dates.min(), let last = dates.max() else { return "" }
    return Set([first, last]).sorted().map(phrases.written).joined(separator: " – ")
  }
}
