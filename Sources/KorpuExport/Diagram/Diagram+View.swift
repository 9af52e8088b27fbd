public import KorpuAnalysis
public import KorpuModel

extension Diagram {
  /// A view of a whole network as a diagram.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: What of it is shown.
  ///   - labels: In which language it speaks, and how names are spelled.
  ///   - title: The title; without one, that of the view, or in the full view the name of the gathering that most
  ///     people spoke at.
  /// - Complexity: O(*n* log *n*) in actors, ties and citations; the views of people are quadratic in the speakers of one
  ///   gathering.
  public init(
    of network: Network, view: DiagramView = .full, labels: LabelLanguage = .original, title: String? = nil
  ) {
    self.init(of: SelectedNetwork(of: network, by: NetworkSelection()), view: view, labels: labels, title: title)
  }

  /// A view of a part of a network as a diagram, which says under its title what was left out.
  ///
  /// - Parameters:
  ///   - part: The part of the network.
  ///   - view: What of it is shown.
  ///   - labels: The language or script of names and captions.
  ///   - title: The title, as for a whole network.
  ///   - leaders: Of more nodes than ``mostReadable``, about so many are shown, those with lines to most others: in the
  ///     full view people, bodies, gatherings and countries in turn.
  /// - Complexity: As for a whole network.
  public init(
    of part: SelectedNetwork, view: DiagramView = .full, labels: LabelLanguage = .original, title: String? = nil,
    leaders: Int? = nil
  ) {
    let network = part.network.named(for: labels)
    let phrases = Phrases(language: labels.phrases)
    let layers = view.layers(of: DiagramMaterial(of: network, in: part.countries, phrases: phrases))
    var (form, groups, centre, edges) = (layers.form, layers.groups, layers.centre, layers.edges)
    let all = groups.flatMap(\.nodes) + centre
    if let leaders, all.count > Self.mostReadable {
      let ids = view.leaders(leaders, of: all, joinedBy: edges)
      groups = groups.compactMap { $0.keeping(ids) }
      centre = centre.filter { ids.contains($0.id) }
      edges = edges.filter { ids.contains($0.from) && ids.contains($0.to) }
      form = form.keeping(ids, lines: edges)
    }
    edges.sort { ($0.kind.drawingOrder, $0.from, $0.to) < ($1.kind.drawingOrder, $1.from, $1.to) }
    let shown = groups.flatMap(\.nodes) + centre
    let caption = DiagramCaption(
      of: network, view: view, phrases: phrases, groups: groups, centre: centre, edges: edges,
      omission: Omission(shown: shown.count, of: all.count, in: part.account, isFair: view.isFairToKinds),
      // Countries stand for all their actors.
      assumed: view == .countries
        ? network.actors.count { part.countries.isAssumed($0.id) } : shown.count(where: \.isCountryAssumed))
    self.init(
      form: form, language: labels.phrases, title: title ?? caption.title, scope: caption.scope,
      source: caption.source, groups: groups,
      centre: centre, edges: edges)
    nodesInAll = all.count
  }

  /// Of more nodes than these nobody reads the names.
  public static let mostReadable = 150
}
