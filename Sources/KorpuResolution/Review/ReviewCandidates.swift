internal import KorpuModel

/// Finds, among the links of nodes, those on which it hangs who is who.
///
/// Within an entity these are the links of a maximum spanning tree (Kruskal 1956): beside any other link there is a
/// stronger way around, but without one of these the entity falls into two. Between two entities it is the strongest
/// one, that something spoke against or that is nearly strong enough.
package struct ReviewCandidates {
  /// A node as far as it matters here.
  package struct Node: Sendable {
    package let entity: Int64
    /// A number that nodes share which were judged to be one.
    package let judged: Int?
    package let stake: UncertainLink.Stake

    package init(entity: Int64, judged: Int?, stake: UncertainLink.Stake) {
      self.entity = entity
      self.judged = judged
      self.stake = stake
    }
  }

  private let nodes: [Node]
  private let links: [NodeLink]

  /// The bits of pairs that are so unlikely one that nobody need look at them.
  package static let unlikely = -3.0

  /// - Parameter links: between places in the list of nodes, of more bits than ``unlikely``.
  package init(nodes: [Node], links: some Sequence<NodeLink>) {
    self.nodes = nodes
    self.links = links.sorted()
  }

  /// The most consequential first.
  ///
  /// - Complexity: O(*n* log *n*) in nodes and links, and for each entity O(its nodes · its links that count).
  package func ranked() -> [UncertainLink] { (within() + between()).sorted() }

  private func within() -> [UncertainLink] {
    var sets = DisjointSets(count: nodes.count) { place in nodes[place].judged.map { [$0] } ?? [] }
    var trees: [Int64: [NodeLink]] = [:]
    var judged = sets
    for link in links where link.bits > 0 && nodes[link.one].entity == nodes[link.other].entity {
      guard sets.root(of: link.one) != sets.root(of: link.other) else { continue }
      sets.unite(link.one, link.other)
      trees[nodes[link.one].entity, default: []].append(link)
    }
    let members = Dictionary(grouping: nodes.indices) { nodes[$0].entity }
    return trees.flatMap { entity, tree in
      tree.map { link in
        let part = part(of: members[entity] ?? [], around: link, tree, &judged)
        return UncertainLink(
          one: link.one, other: link.other, bits: link.bits, areOne: true,
          stake: lesser(stake(of: part), stake(of: Set(members[entity] ?? []).subtracting(part))))
      }
    }
  }

  /// The nodes that stay with one end of a link where it is cut.
  private func part(
    of members: [Int], around link: NodeLink, _ tree: [NodeLink], _ judged: inout DisjointSets
  ) -> Set<Int> {
    var reached: Set = [judged.root(of: link.one)]
    var grows = true
    while grows {
      grows = false
      for other in tree where other != link {
        let ends = (judged.root(of: other.one), judged.root(of: other.other))
        if reached.contains(ends.0) != reached.contains(ends.1) {
          reached.formUnion([ends.0, ends.1])
          grows = true
        }
      }
    }
    return Set(members.filter { reached.contains(judged.root(of: $0)) })
  }

  private func between() -> [UncertainLink] {
    let stakes = Dictionary(grouping: nodes.indices) { nodes[$0].entity }.mapValues(stake)
    // Sorted: the first link of two entities is the strongest.
    return links.filter { nodes[$0.one].entity != nodes[$0.other].entity }
      .unique { EntityPair(nodes[$0.one].entity, nodes[$0.other].entity) }
      .map { link in
        let sides = [link.one, link.other].compactMap { stakes[nodes[$0].entity] }
        return UncertainLink(
          one: link.one, other: link.other, bits: link.bits, areOne: false, stake: lesser(sides[0], sides[1]))
      }
  }

  private func stake(of places: some Sequence<Int>) -> UncertainLink.Stake {
    places.reduce(into: UncertainLink.Stake(articles: 0, ties: 0)) { sum, place in
      sum.articles += nodes[place].stake.articles
      sum.ties += nodes[place].stake.ties
    }
  }

  private func lesser(_ one: UncertainLink.Stake, _ other: UncertainLink.Stake) -> UncertainLink.Stake {
    (one.sum, one.articles) <= (other.sum, other.articles) ? one : other
  }
}

/// Two entities, whichever is named first.
private struct EntityPair: Hashable {
  private let lesser: Int64
  private let greater: Int64

  init(_ one: Int64, _ other: Int64) {
    lesser = min(one, other)
    greater = max(one, other)
  }
}
