internal import Korpu

/// The gatherings of a network as a table, the best attended first.
struct ForumTable {
  let network: Network

  init(of network: Network) { self.network = network }

  var table: AnswerTable {
    let names = ActorNames(of: network)
    let ties = Dictionary(grouping: network.ties.filter { $0.type != .partOf && $0.type != .heldIn }, by: \.to)
    let places = Dictionary(grouping: network.ties.filter { $0.type == .heldIn }, by: \.from)
    let forums = network.actors.filter { $0.type.typeName == .forum }
    let rows = forums.map { forum in
      let parts = ties[forum.id] ?? []
      let speakers = Set(parts.filter { $0.type == .spokeAt }.map(\.from)).count
      return (
        speakers: speakers, all: Set(parts.map(\.from)).count,
        row: AnswerRow(
          [
            names.cell(forum.id), .text(ifKnown: forum.type.kindName), names.cells((places[forum.id] ?? []).map(\.to)),
            .count(speakers), .count(Set(parts.map(\.from)).count), .count(Set(forum.citations.map(\.article)).count),
          ], citations: Array(forum.citations.prefix(1)))
      )
    }
    return AnswerTable(
      "Gatherings",
      columns: ["gathering", "kind", "places", .number("speakers"), .number("participants"), .number("articles")],
      rows: rows.enumerated()
        .sorted { ($1.element.speakers, $1.element.all, $0.offset) < ($0.element.speakers, $0.element.all, $1.offset) }
        .map(\.element.row), emptiness: "No gathering is named.")
  }
}
