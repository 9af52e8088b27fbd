internal import Korpu

/// The programme of a gathering, as tables: the gathering with its sessions, who had a part in them, and what was said.
struct ProgrammeTables {
  private let network: Network
  private let names: ActorNames

  init(of network: Network) {
    self.network = network
    names = ActorNames(of: network)
  }

  /// - Parameter page: where the rows of one page alone are asked for.
  func tables(_ programme: Programme, on page: ProgrammePage? = nil) -> [AnswerTable] {
    let all = programme.withSessions
    let said = all.flatMap { page?.statements(of: $0) ?? $0.statements }
    let statements = StatementTable(of: network).table(said, title: "What was said there")
    let participants = participants(all.flatMap(\.parts).filter { page?.participants.contains($0.part) ?? true })
    return [
      gatherings(all).keyed("gatherings"),
      participants.lying(at: page?.participantExtent).keyed("participants"),
      statements.lying(at: page?.statementExtent).keyed("statements", isLeftOutEmpty: true),
    ]
  }

  private func gatherings(_ all: [Programme]) -> AnswerTable {
    AnswerTable(
      all.first.map { names.name($0.forum) } ?? "",
      columns: ["gathering", "other-names", "part-of", "places", "published"],
      rows: all.map { programme in
        AnswerRow(
          [
            names.cell(programme.forum), .list(programme.names.dropFirst().map { .text($0) }),
            names.cells(programme.wholes.map(\.actor)), names.cells(programme.places.map(\.actor)),
            .list(programme.dates.map { .text($0.iso) }),
          ], citations: (programme.places + programme.wholes).flatMap(\.citations) + programme.citations.prefix(1))
      })
  }

  private func participants(_ parts: [(part: ProgrammePart, participant: Participant)]) -> AnswerTable {
    AnswerTable(
      "Who had a part in it", columns: ["gathering", "part", "who", "posts", "country"],
      rows: parts.map { part, participant in
        let roles = participant.roles.isEmpty ? participant.otherRoles : participant.roles
        return AnswerRow(
          [
            names.cell(part.gathering), .text(part.kind.rawValue), names.cell(part.actor), .list(roles.map(post)),
            .text(ifKnown: participant.country?.code),
          ], citations: participant.citations)
      }, emptiness: "Nobody is named who had a part in it.")
  }

  private func post(_ tie: Tie) -> AnswerCell { .text("\(TieWords.text(of: tie)) \(names.name(tie.to))") }
}
