internal import Korpu

/// A page of what somebody of an archive said: the dates of statements alone tell which are on it, and no others are read.
struct StatementPage {
  private let actor: Actor
  private let rows: Range<Int>
  private let range: StatementRange

  /// - Parameter subjects: whom each statement names.
  /// - Returns: `nil` where all rows are asked for.
  /// - Throws: ``ArchiveError``.
  init?(of actor: Actor, about subjects: Set<Actor.ID>, in archive: Archive, by answer: AnswerOptions) throws {
    guard let rows = answer.rowsOfPage else { return nil }
    self.actor = actor
    self.rows = rows
    range = try archive.statementRange(of: actor.id, about: subjects, rows: rows)
  }

  /// What has to be read.
  var excerpt: Excerpt { .statementRange(of: actor.id, range) }

  /// Where the rows of the page lie among all.
  var extent: AnswerExtent { AnswerExtent(first: rows.lowerBound, total: range.total) }

  /// The statements of the page among those of an excerpt, in their order.
  func statements(among found: [FoundStatement]) -> [FoundStatement] { found.rows(rows, of: range) }
}

extension [FoundStatement] {
  /// Some rows of a list of statements.
  ///
  /// - Parameter range: what was read of it; the statements have those of its articles, and may have others of the list.
  func rows(_ rows: Range<Int>, of range: StatementRange) -> [FoundStatement] {
    let read = filter { range.articles.contains($0.utterance.citation.article) }
    return read.isEmpty ? [] : Array(read.dropFirst(rows.lowerBound - range.preceding).prefix(rows.count))
  }
}
