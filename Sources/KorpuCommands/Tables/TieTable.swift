internal import Korpu

/// The ties of one actor as tables.
struct TieTable {
  private let network: Network
  private let names: ActorNames

  init(of network: Network) {
    self.network = network
    names = ActorNames(of: network)
  }

  /// The posts that a person holds, or that people hold at a body or a country.
  func posts(of actor: Actor) -> AnswerTable {
    let isPerson = actor.type == .person
    let ties = network.ties.filter { $0.type == .holdsRole && (isPerson ? $0.from : $0.to) == actor.id }
    return AnswerTable(
      isPerson ? "Posts" : "People", columns: [isPerson ? "at" : "person", "post", "role", "published"],
      rows: ties.map { tie in
        AnswerRow(
          [
            names.cell(isPerson ? tie.to : tie.from), .text(ifKnown: tie.title),
            .text(ifKnown: tie.role.map(TieWords.text)), .list(dates(of: tie)),
          ], citations: tie.citations)
      })
  }

  /// All other ties of an actor.
  func others(of actor: Actor) -> AnswerTable {
    let ties = network.ties.filter { $0.type != .holdsRole && [$0.from, $0.to].contains(actor.id) }
    return AnswerTable(
      "Ties", columns: ["relation", "with", "published"],
      rows: ties.map { tie in
        AnswerRow(
          [
            .text(TieWords.text(of: tie, readFrom: actor.id)), names.cell(tie.from == actor.id ? tie.to : tie.from),
            .list(dates(of: tie)),
          ], citations: tie.citations)
      })
  }

  private func dates(of tie: Tie) -> [AnswerCell] {
    let articles = Set(tie.citations.map(\.article))
    return Set(network.articles.lazy.filter { articles.contains($0.id) }.compactMap { $0.published?.iso }).sorted()
      .map { .text($0) }
  }
}
