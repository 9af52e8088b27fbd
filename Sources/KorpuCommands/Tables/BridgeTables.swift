internal import Korpu

/// Who and what holds a network together, as tables.
struct BridgeTables {
  private let network: Network
  private let names: ActorNames

  init(of network: Network) {
    self.network = network
    names = ActorNames(of: network)
  }

  var tables: [AnswerTable] {
    let bridges = NetworkBridges(of: network)
    return [actors(bridges.actors).keyed("actors"), ties(bridges.ties).keyed("ties")]
  }

  private func actors(_ actors: [NetworkBridges.CutActor]) -> AnswerTable {
    AnswerTable(
      "Actors without whom others are cut off",
      columns: ["name", .number("cut-off"), .number("parts"), "countries-parted"],
      rows: actors.map { found in
        AnswerRow(
          [names.cell(found.actor), .count(found.cutOff), .count(found.parts.count), pairs(found.countries)],
          citations: Array(found.citations.prefix(1)))
      }, emptiness: "Nobody is cut off by the loss of anybody.")
  }

  private func ties(_ ties: [NetworkBridges.CutTie]) -> AnswerTable {
    AnswerTable(
      "Ties without which others are cut off",
      columns: ["one", "relation", "other", .number("cut-off"), "countries-parted"],
      rows: ties.map { found in
        let words = found.ties.map { TieWords.text(of: $0, readFrom: found.one) }.unique()
        return AnswerRow(
          [
            names.cell(found.one), .list((words.isEmpty ? ["speaks of"] : words).map { .text($0) }),
            names.cell(found.other), .count(found.cutOff), pairs(found.countries),
          ], citations: found.citations)
      }, emptiness: "Nobody is cut off by the loss of a tie.")
  }

  private func pairs(_ pairs: [CountryPair]) -> AnswerCell {
    .list(pairs.map { .text("\($0.first.code)–\($0.second.code)") })
  }
}
