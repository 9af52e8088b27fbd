internal import KorpuAnalysis
internal import KorpuModel

/// Gatherings and meetings along the dates, with a lane for each actor that was at one.
///
/// An event has the date of the first article that tells of it; what no dated article tells of is left out.
struct TimelineView: DiagramLayers {
  private let material: DiagramMaterial
  private let events: [Event]

  /// A gathering or a meeting, and the ties that say who was there.
  private struct Event {
    let date: CalendarDate
    let forum: Actor.ID?
    let ties: [Tie]

    /// Who was there: all ends but the gathering itself.
    var participants: Set<Actor.ID> { Set(ties.flatMap { [$0.from, $0.to] }.filter { $0 != forum }) }
  }

  init(_ material: DiagramMaterial) {
    self.material = material
    let dates = Dictionary(
      material.network.articles.compactMap { article in article.published.map { (article.id, $0) } },
      uniquingKeysWith: min)
    let ties = Dictionary(grouping: material.network.ties.filter(Self.isEvent), by: Key.init)
    events = ties.compactMap { key, ties in
      let told = ties.flatMap(\.citations).compactMap { dates[$0.article] }.min()
      return told.map { Event(date: $0, forum: key.forum, ties: ties) }
    }
    .sorted {
      ($0.date, $0.forum ?? "", $0.ties[0].from, $0.ties[0].to) < (
        $1.date, $1.forum ?? "", $1.ties[0].from, $1.ties[0].to
      )
    }
  }

  /// What makes ties those of one event: the gathering, or the sentence that first tells of a meeting. Where two
  /// delegations meet, each of the one met each of the other.
  private struct Key: Hashable {
    let forum: Actor.ID?
    let article: String?
    let sentence: String?

    init(_ tie: Tie) {
      forum = tie.type == .met ? nil : tie.to
      let first = tie.type == .met ? tie.citations.min() : nil
      (article, sentence) = (first?.article, first?.sentence)
    }
  }

  private static func isEvent(_ tie: Tie) -> Bool {
    switch tie.type {
    case .spokeAt, .tookPartIn, .organised, .met: true
    case .holdsRole, .basedIn, .represents, .partOf, .heldIn, .cooperatesWith, .memberOf: false
    }
  }

  var form: Diagram.Form {
    let timeline = Timeline(
      events: events.map { event in
        Timeline.Event(
          date: event.date, forum: event.forum, lines: Set(material.relations(event.ties).map(\.id)),
          participants: event.participants.sorted())
      }, lanes: lanes)
    return .timeline(timeline.arranged)
  }

  /// Who was at an event, by country and first event: so stand those of the same events.
  private var lanes: [Actor.ID] {
    var first: [Actor.ID: Int] = [:]
    for (place, event) in events.enumerated() {
      for actor in event.participants { first[actor] = first[actor] ?? place }
    }
    let boxes = Dictionary(grouping: first.keys) { material.countries[$0]?.code ?? "" }
    func place(_ actor: Actor.ID) -> (Int, String) { (first[actor] ?? 0, actor) }
    return boxes.values.map { $0.sorted { place($0) < place($1) } }
      .sorted { place($0[0]) < place($1[0]) }.flatMap(\.self)
  }

  var centre: [DiagramNode] { material.nodes(events.compactMap(\.forum)) }

  var groups: [DiagramGroup] { material.boxes(of: material.nodes(lanes)) }

  var edges: [DiagramEdge] { material.relations(events.flatMap(\.ties)) }
}
