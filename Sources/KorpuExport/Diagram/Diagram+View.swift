public import KorpuModel

extension Diagram {
  /// A view of a network as a diagram.
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
    let network = network.named(for: labels)
    let phrases = Phrases(language: labels.phrases)
    let layers = view.layers(of: DiagramMaterial(of: network, phrases: phrases))
    let (groups, centre) = (layers.groups, layers.centre)
    let edges = layers.edges.sorted { ($0.kind.drawingOrder, $0.from, $0.to) < ($1.kind.drawingOrder, $1.from, $1.to) }
    let caption = DiagramCaption(
      of: network, view: view, phrases: phrases, groups: groups, centre: centre, edges: edges)
    self.init(
      form: layers.form, language: labels.phrases, title: title ?? caption.title, scope: caption.scope,
      source: caption.source, groups: groups,
      centre: centre, edges: edges)
  }
}
