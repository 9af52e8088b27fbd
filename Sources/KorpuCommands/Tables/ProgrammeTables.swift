internal import Korpu

/// The programme of a gathering, as tables: the gathering with its sessions, who had a part in them, and what was said.
struct ProgrammeTables {
  private let network: Network
  private let names: ActorNames

  init(of network: Network) {
    self.network = network
    names = ActorNames(of: network)
  }

  func tables(_ programme: Programme) -> [AnswerTable] {
    let all = Self.gatherings(of: programme)
    let statements = StatementTable(of: network).table(all.flatMap { $0.statements }, title: "What was said there")
    return [
      gatherings(all).keyed("gatherings"), participants(all).keyed("participants"),
      statements.keyed("statements", isLeftOutEmpty: true),
    ]
  }

  /// A gathering, and after it all that is part of it.
  private static func gatherings(of programme: Programme) -> [Programme] {
    [programme] + programme.sessions.flatMap(gatherings)
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

  private func participants(_ all: [Programme]) -> AnswerTable {
    AnswerTable(
      "Who had a part in it", columns: ["gathering", "part", "who", "posts", "country"],
      rows: all.flatMap { programme in
        rows(programme.organisers, "organised", programme) + rows(programme.speakers, "spoke", programme)
          + rows(programme.participants, "took part", programme)
      }, emptiness: "Nobody is named who had a part in it.")
  }

  private func rows(_ participants: [Participant], _ part: String, _ programme: Programme) -> [AnswerRow] {
    participants.map { participant in
      AnswerRow(
        [
          names.cell(programme.forum), .text(part), names.cell(participant.actor),
          .list((participant.roles.isEmpty ? participant.otherRoles : participant.roles).map(post)),
          .text(ifKnown: participant.country?.code),
        ], citations: participant.citations)
    }
  }

  private func post(_ tie: Tie) -> AnswerCell { .text("\(TieWords.text(of: tie)) \(names.name(tie.to))") }
}
