internal import KorpuModel

/// The nodes of a picture of all kinds: people, bodies, gatherings and countries in turn, as many of each as there are.
///
/// By the number of lines alone people and countries would leave no room for bodies, which have fewer. It is always the
/// turn of the kind of which fewest are shown; it brings somebody with a line to those who are shown already, of the
/// country of which fewest of its kind are, and of these whoever has lines to most others. A kind that has nobody with
/// such a line is passed over; where all are, whoever has lines to most others begins anew.
struct FairLeaders {
  private enum Kind: CaseIterable {
    case person, body, gathering, country
  }

  /// What has its share: the actors of one kind and country, or of a kind without a country.
  private struct Share: Hashable {
    let kind: Kind
    let country: CountryCode?
  }

  private(set) var ids: Set<Actor.ID> = []
  /// Those who have a line to one of them.
  private var reached: Set<Actor.ID> = []
  private var kinds: [Kind: Int] = [:]
  private var shares: [Share: Int] = [:]

  /// - Complexity: O(*n* log *n* + count · *n*) in nodes, and O(edges).
  init(_ count: Int, of nodes: [DiagramNode], joinedBy edges: [DiagramEdge]) {
    let ranked = RankedNodes(nodes, joinedBy: edges)
    var waiting = ranked.nodes.filter { !ranked.neighbours(of: $0.id).isEmpty }
    while ids.count < count, let place = next(of: waiting) {
      let node = waiting.remove(at: place)
      ids.insert(node.id)
      reached.formUnion(ranked.neighbours(of: node.id))
      kinds[Self.kind(of: node), default: 0] += 1
      shares[Self.share(of: node), default: 0] += 1
    }
    // Whoever began anew as the last.
    ids.formIntersection(reached)
  }

  /// Who comes next, of those who wait in their order; `nil` where nobody waits.
  private func next(of waiting: [DiagramNode]) -> Int? {
    let joined = waiting.indices.filter { reached.contains(waiting[$0].id) }
    let turn = Set(joined.map { Self.kind(of: waiting[$0]) })
    let order = Kind.allCases.filter(turn.contains)
    guard let kind = order.min(by: { kinds[$0, default: 0] < kinds[$1, default: 0] }) else {
      return waiting.indices.first
    }
    return joined.filter { Self.kind(of: waiting[$0]) == kind }
      .min { shown(like: waiting[$0]) < shown(like: waiting[$1]) }
  }

  private func shown(like node: DiagramNode) -> Int { shares[Self.share(of: node), default: 0] }

  private static func share(of node: DiagramNode) -> Share { Share(kind: kind(of: node), country: node.country) }

  private static func kind(of node: DiagramNode) -> Kind {
    switch node.look {
    case .person, .side: .person
    case .ngo, .institution, .igo: .body
    case .forum: .gathering
    case .country: .country
    }
  }
}
