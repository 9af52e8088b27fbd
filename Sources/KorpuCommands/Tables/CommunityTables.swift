internal import Korpu

/// Who belongs together, as tables.
struct CommunityTables {
  private let communities: NetworkCommunities
  private let network: Network
  private let names: ActorNames

  init(of network: Network, resolution: Double) {
    communities = NetworkCommunities(of: network, resolution: resolution)
    self.network = network
    names = ActorNames(of: network)
  }

  /// - Parameter listsMembers: Whether the members of each are listed too.
  func tables(listsMembers: Bool) -> [AnswerTable] {
    listsMembers ? [overview.keyed("communities"), members.keyed("members")] : [overview]
  }

  private var overview: AnswerTable {
    let modularity = AnswerCell.number(communities.modularity).text
    let isolated = communities.isolated.count
    let note = isolated == 0 ? "" : ", \(isolated) tied to nobody"
    return AnswerTable(
      "Communities (modularity \(modularity)\(note))",
      columns: [.number("community"), .number("actors"), "leading", "countries"],
      rows: communities.communities.enumerated().map { index, community in
        AnswerRow([
          .count(index + 1), .count(community.members.count), names.cells(community.leaders),
          .list(community.countries.map { .text("\($0.country.code) \($0.count)") }),
        ])
      }, emptiness: "No ties are told of.")
  }

  private var members: AnswerTable {
    let actors = Dictionary(network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = communities.communities.enumerated().flatMap { index, community in
      community.members.map { member in
        let actor = actors[member.actor]
        return AnswerRow(
          [
            .count(index + 1), names.cell(member.actor), .text(ifKnown: actor?.type.name), .number(member.strength),
          ], citations: Array((actor?.citations ?? []).prefix(1)))
      }
    }
    return AnswerTable(
      "Members", columns: [.number("community"), "name", "type", .number("strength")], rows: rows)
  }
}
