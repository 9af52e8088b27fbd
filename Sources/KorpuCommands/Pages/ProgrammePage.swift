internal import Korpu

/// A page of the programme of a gathering of an archive: who had a part in it is put in order by names, what was said by
/// dates, and of those on the page alone is read what articles say.
struct ProgrammePage {
  /// Some rows of what was said at one of the gatherings.
  private struct Words {
    let rows: Range<Int>
    let range: StatementRange
  }

  private let forum: Actor.ID
  /// Those of the page who had a part in one of the gatherings.
  let participants: Set<ProgrammePart>
  let participantExtent: AnswerExtent
  let statementExtent: AnswerExtent
  private var words: [Actor.ID: Words] = [:]

  /// - Returns: `nil` where all rows are asked for.
  /// - Throws: ``ArchiveError``.
  init?(of forum: Actor, in archive: Archive, by answer: AnswerOptions) throws {
    guard let rows = answer.rowsOfPage else { return nil }
    self.forum = forum.id
    let outline = try archive.programmeOutline(of: forum.id)
    let gatherings = Programmes(of: outline).programme(of: forum.id)?.withSessions ?? []
    let parts = gatherings.flatMap(\.parts)
    participants = Set(parts.dropFirst(rows.lowerBound).prefix(rows.count).map(\.part))
    participantExtent = AnswerExtent(first: rows.lowerBound, total: parts.count)
    var total = 0
    for gathering in gatherings.map(\.forum) {
      let own = max(rows.lowerBound - total, 0)..<max(rows.upperBound - total, 0)
      let range = try archive.statementRange(at: gathering, rows: own)
      words[gathering] = Words(rows: own, range: range)
      total += range.total
    }
    statementExtent = AnswerExtent(first: rows.lowerBound, total: total)
  }

  /// What has to be read.
  var excerpt: Excerpt {
    .programme(of: forum, telling: Set(participants.map(\.actor)), words.values.map(\.range))
  }

  /// The statements of the page that were made at one of the gatherings.
  func statements(of programme: Programme) -> [FoundStatement] {
    words[programme.forum].map { programme.statements.rows($0.rows, of: $0.range) } ?? []
  }
}
