internal import ArgumentParser
internal import Foundation
internal import Korpu

/// How a command writes what it answers, in the same words for all commands.
struct AnswerOptions: ParsableArguments {
  /// So many rows are a page where nobody says otherwise.
  private static let pageLength = 50

  @Flag(
    help: """
      Write JSON with the sentences that say so, one row a line; several tables are one object, with the rows of each \
      under its name.
      """)
  var json = false

  @Flag(help: "Write comma-separated values.")
  var csv = false

  @Flag(help: "Write tables in Markdown.")
  var markdown = false

  @Flag(help: "Show the sentences that say so, and long lists as a whole.")
  var evidence = false

  @Option(
    help: ArgumentHelp(
      """
      How many rows of a table at most; without it 50, and all in --json, --csv and --markdown that go to a file or a pipe.
      """, valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("Which page of so many rows.", valueName: "number"))
  var page = 1

  @Flag(help: "Show all rows at once, and all of each.")
  var all = false

  func validate() throws {
    if [json, csv, markdown].count(where: \.self) > 1 {
      throw ValidationError("--json, --csv and --markdown exclude one another. Give one of them.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit \(limit) leaves nothing. Give 1 or more.") }
    guard page > 0 else { throw ValidationError("--page \(page): pages are counted from 1.") }
    if all, limit != nil || page > 1 {
      throw ValidationError("--all leaves no pages, which --limit and --page ask for. Give the one or the others.")
    }
  }

  var format: AnswerFormat {
    if json { return .json }
    if csv { return .csv }
    return markdown ? .markdown : .aligned
  }

  /// Whether the sentences are shown that say so.
  var showsSentences: Bool { json || evidence }

  /// Writes tables to the standard output, with an empty line between two of them; in JSON those with keys as one
  /// object, which has the same keys whatever is found.
  ///
  /// - Throws: ``ClosedPipe``, or a ``Finding`` where writing failed.
  func write(_ tables: [AnswerTable], citing sources: AnswerSources) throws {
    try requirePage(among: tables.map { page(of: $0).count })
    if format == .json, tables.contains(where: { $0.key != nil }) {
      let pages = tables.map { $0.with(rows: Array(page(of: $0).rows)) }
      return try StandardOutput.write(JSONAnswer().text(of: pages, citing: sources))
    }
    let shown = tables.filter { !($0.isLeftOutEmpty && ($0.extent?.total ?? $0.rows.count) == 0) }
    for (number, table) in shown.enumerated() {
      let page = page(of: table)
      let separator = number > 0 && format != .json ? "\n" : ""
      try StandardOutput.write(separator + writer.text(of: table.with(rows: Array(page.rows)), citing: sources))
      if format == .aligned, let note = page.note { try StandardOutput.write("  \(note)\n") }
    }
  }

  /// Writes a table whose rows are those of the page already.
  ///
  /// - Throws: ``ClosedPipe``, or a ``Finding`` where writing failed.
  func write(page table: AnswerTable, citing sources: AnswerSources) throws {
    try StandardOutput.write(writer.text(of: table, citing: sources))
  }

  /// Whether rows come in pages, and not all at once.
  var isPaged: Bool { pageLength != nil }

  /// Whether a row of which there is much to tell shows a little of it, and how much more there is: on pages that are read
  /// where they are written, unless the sentences are asked for. What other programs read is whole: they take any length,
  /// and what were cut away would be missing in what they count.
  var isShort: Bool { format == .aligned && isPaged && !evidence }

  /// How many of a list a row shows; `nil` for all.
  var mostListed: Int? { isShort ? 10 : nil }

  /// The rows of the page that is asked for.
  func page<Row>(of rows: [Row]) -> AnswerPage<Row> { AnswerPage(of: rows, length: pageLength, number: page) }

  /// The rows of a table on the page that is asked for: all of it where it holds one page alone.
  private func page(of table: AnswerTable) -> AnswerPage<AnswerRow> {
    guard let extent = table.extent, let length = pageLength else { return page(of: table.rows) }
    return AnswerPage(table.rows[...], at: extent, length: length, number: page)
  }

  /// The rows of the page that is asked for.
  ///
  /// - Parameter beginning: The first rows of all, at least one more than ``rowsUpToPage``.
  func page<Row>(ofBeginning beginning: [Row]) -> AnswerPage<Row> {
    AnswerPage(of: beginning, length: pageLength, number: page, isOfBeginning: true)
  }

  /// Which rows are on the page that is asked for, whether there are so many or not; `nil` where all rows are one page.
  var rowsOfPage: Range<Int>? {
    pageLength.map { length in
      let end = rowsUpToPage ?? .max
      return end - length..<end
    }
  }

  /// How many rows there are up to the end of the page that is asked for; `nil` where all rows are one page.
  var rowsUpToPage: Int? {
    pageLength.flatMap { length in
      let (rows, overflows) = length.multipliedReportingOverflow(by: page)
      return overflows ? nil : rows
    }
  }

  /// - Parameter counts: How many pages there are of each table.
  /// - Throws: A ``Finding`` where the page that is asked for is after the last of all.
  func requirePage(among counts: [Int]) throws(Finding) {
    let last = counts.max() ?? 0
    guard last > 0, page > last else { return }
    throw Finding(
      .invalidInput, at: "--page \(page)", problem: "the answer has \(last == 1 ? "one page" : "\(last) pages")",
      remedy: last == 1 ? "Leave it out." : "Give a page from 1 to \(last).")
  }

  private var isOnTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// What people read is a page, wherever it is written; what other programs read is whole.
  private var pageLength: Int? {
    if all { return nil }
    return limit ?? (format == .aligned || isOnTerminal || page > 1 ? Self.pageLength : nil)
  }

  private var writer: any AnswerWriter {
    switch format {
    case .aligned:
      AlignedAnswer(
        showsEvidence: evidence, isColoured: FindingPrinter.coloursOutput,
        lineWidth: isOnTerminal ? Terminal.width : nil, mostListed: mostListed)
    case .json: JSONAnswer()
    case .csv: CSVAnswer(showsEvidence: evidence)
    case .markdown: MarkdownAnswer(showsEvidence: evidence)
    }
  }
}
