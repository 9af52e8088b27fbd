internal import Korpu

/// What changed in a network, as tables.
struct ChangeTables {
  private let names: ActorNames
  private let types: [Actor.ID: EntityType]

  init(of network: Network) {
    names = ActorNames(of: network)
    types = Dictionary(network.actors.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
  }

  /// Posts that changed hands, people at other bodies, who is new, and what is new of those who are not.
  ///
  /// - Parameter showsUnseen: Whether those too are listed of whom nothing is told any more.
  func tables(_ changes: NetworkChanges, showsUnseen: Bool) -> [AnswerTable] {
    let unseen = [
      actors(changes.unseenActors, title: "Named before, and not since").keyed("gone"),
      ties(changes.unseenTies, title: "Ties told of before, and not since").keyed("gone-ties"),
    ]
    return [
      handovers(changes.handovers).keyed("handovers"), moves(changes.moves).keyed("moves"),
      actors(changes.newActors, title: "New").keyed("new"), ties(changes.newTies, title: "New ties").keyed("new-ties"),
    ] + (showsUnseen ? unseen : [])
  }

  private func handovers(_ handovers: [PostHandover]) -> AnswerTable {
    AnswerTable(
      "Posts that changed hands",
      columns: ["post", "at", "before", "last-published", "after", "first-published"],
      rows: handovers.map { handover in
        AnswerRow(
          [
            .text(handover.post.words), names.cell(handover.post.institution), names.cell(handover.before.person),
            .date(handover.before.dates.last), names.cell(handover.after.person), .date(handover.after.dates.first),
          ], citations: handover.before.citations + handover.after.citations)
      }, emptiness: "No post is told of that changed hands.")
  }

  private func moves(_ moves: [BodyMove]) -> AnswerTable {
    AnswerTable(
      "People at other bodies than before", columns: ["person", "before", "after"],
      rows: moves.map { move in
        AnswerRow(
          [names.cell(move.person), .list(move.before.map(post)), .list(move.after.map(post))],
          citations: (move.before + move.after).flatMap(\.citations))
      }, emptiness: "Nobody is told of at another body than before.")
  }

  private func post(_ tie: Tie) -> AnswerCell { .text("\(TieWords.text(of: tie)) \(names.name(tie.to))") }

  private func actors(_ actors: [SeenActor], title: String) -> AnswerTable {
    AnswerTable(
      title, columns: ["name", "type", .number("articles")],
      rows: actors.map { seen in
        AnswerRow(
          [
            names.cell(seen.actor), .text(ifKnown: types[seen.actor]?.name),
            .count(Set(seen.citations.map(\.article)).count),
          ], citations: seen.citations)
      }, emptiness: "Nobody and nothing.")
  }

  private func ties(_ ties: [Tie], title: String) -> AnswerTable {
    AnswerTable(
      title, columns: ["from", "relation", "to", .number("articles")],
      rows: ties.map { tie in
        AnswerRow(
          [
            names.cell(tie.from), .text(TieWords.text(of: tie)), names.cell(tie.to),
            .count(Set(tie.citations.map(\.article)).count),
          ], citations: tie.citations)
      }, emptiness: "None.")
  }
}

extension Post {
  /// «chair», or the title where it tells the post from others of the role.
  var words: String { title ?? TieWords.text(of: role) }
}
