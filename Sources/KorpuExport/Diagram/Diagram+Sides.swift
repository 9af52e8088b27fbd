internal import KorpuAnalysis
internal import KorpuModel

extension Diagram {
  /// The same picture, in which two sides of a talk are joined by one line, and each who took part with their side.
  ///
  /// Two delegations of four are else sixteen lines, that cannot be drawn without crossings. Only ties of one kind that the
  /// same articles state are drawn so, and nobody is joined who was not: each of the one side spoke with each of the
  /// other.
  ///
  /// - Complexity: That of ``JoinedSidesSearch`` for the ties of each set of articles.
  package var joiningSides: Diagram {
    guard form == .columns else { return self }
    let talks = Dictionary(
      grouping: edges.filter { Self.joinedKinds.contains($0.kind) }.sorted { $0.id < $1.id }, by: Source.init
    )
    .sorted { $0.key < $1.key }
    .flatMap { source, edges -> [Talk] in
      var search = JoinedSidesSearch(edges.lazy.map { ($0.from, $0.to) })
      return search.all().map { Talk(sides: $0, ties: edges) }
    }
    guard !talks.isEmpty else { return self }
    let names = Dictionary(nodes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let joined = talks.flatMap(\.ties)
    let ids = Set(joined.map(\.id))
    var diagram = Diagram(
      form: form, language: language, title: title, scope: scope, source: source, groups: groups,
      centre: centre + talks.flatMap { $0.nodes(called: names) },
      edges: (edges.filter { !ids.contains($0.id) } + talks.flatMap(\.edges)).sorted {
        ($0.kind.drawingOrder, $0.from, $0.to) < ($1.kind.drawingOrder, $1.from, $1.to)
      })
    diagram.tiesOfSides = joined
    diagram.omitted = omitted
    diagram.nodesInAll = nodesInAll
    return diagram
  }

  /// Talks: other ties of many with many say something of each.
  private static let joinedKinds: Set<DiagramEdge.Kind> = [.relation(.met), .conversation(.direct)]

  /// What ties have in common that are drawn as those of two sides.
  private struct Source: Hashable, Comparable {
    let kind: DiagramEdge.Kind
    let articles: [String]

    init(of edge: DiagramEdge) {
      kind = edge.kind
      articles = Set(edge.evidence.map(\.article)).sorted()
    }

    static func < (one: Source, other: Source) -> Bool {
      one.kind != other.kind
        ? one.kind.drawingOrder < other.kind.drawingOrder
        : one.articles.lexicographicallyPrecedes(other.articles)
    }
  }
}

/// Two sides that talked, and the ties between them.
private struct Talk {
  let sides: JoinedSides
  let ties: [DiagramEdge]

  /// - Parameter ties: Those between the sides, and others.
  init(sides: JoinedSides, ties: [DiagramEdge]) {
    let (one, other) = (Set(sides.one), Set(sides.other))
    self.sides = sides
    self.ties = ties.filter {
      one.contains($0.from) && other.contains($0.to) || one.contains($0.to) && other.contains($0.from)
    }
  }

  /// A dot for each side.
  func nodes(called names: [Actor.ID: String]) -> [DiagramNode] {
    [(dot(of: sides.one, facing: sides.other), sides.one), (dot(of: sides.other, facing: sides.one), sides.other)]
      .map { id, members in
        var node = DiagramNode(
          id: id, type: nil, name: members.map { names[$0] ?? $0 }.joined(separator: ", "), articles: ties[0].articles,
          evidence: ties.flatMap(\.evidence).unique())
        node.isNew = ties.allSatisfy(\.isNew)
        return node
      }
  }

  /// A line from each to its side, and one between the sides.
  var edges: [DiagramEdge] {
    let (one, other) = (dot(of: sides.one, facing: sides.other), dot(of: sides.other, facing: sides.one))
    return [line(from: one, to: other, standingFor: ties)]
      + lines(from: sides.one, to: one) + lines(from: sides.other, to: other)
  }

  private func lines(from members: [Actor.ID], to dot: Actor.ID) -> [DiagramEdge] {
    members.map { member in
      line(from: member, to: dot, standingFor: ties.filter { $0.from == member || $0.to == member })
    }
  }

  private func line(from: Actor.ID, to: Actor.ID, standingFor ties: [DiagramEdge]) -> DiagramEdge {
    var edge = DiagramEdge(
      kind: ties[0].kind, from: from, to: to, articles: ties[0].articles,
      evidence: ties.flatMap(\.evidence).unique())
    edge.isNew = ties.allSatisfy(\.isNew)
    edge.isOfSides = true
    return edge
  }

  /// No tie is between two talks, so that the first of both sides tell one from another.
  private func dot(of side: [Actor.ID], facing other: [Actor.ID]) -> Actor.ID { "side-\(side[0])-\(other[0])" }
}
