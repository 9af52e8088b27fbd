internal import Foundation
internal import Korpu

/// Answers in columns that line up. On a terminal the widest columns give way, so that no line is longer than it is wide.
struct AlignedAnswer: AnswerWriter {
  private static let gap = "  "
  /// What no column is narrowed below without need.
  private static let leastWidth = 12
  /// What no column is narrowed below so that words of others stay whole.
  private static let leastWholeWidth = 8

  let showsEvidence: Bool
  let isColoured: Bool
  /// How many letters a line has at most; `nil` for as many as are needed.
  let lineWidth: Int?
  /// How many of a list are shown, with how many more there are; `nil` for all.
  var mostListed: Int?

  func text(of table: AnswerTable, citing sources: AnswerSources) -> String {
    let heading = emphasised(table.title.withoutControls) + "\n"
    guard !table.rows.isEmpty else { return heading + "  \(table.emptiness)\n" }
    let names = table.columns.map { Field($0.name) }
    let fields = table.rows.map { $0.cells.map { Field($0.text(listing: mostListed)) } }
    let widths = widths(of: [names] + fields)
    var text = heading
    for line in lines(of: names, widths, table.columns) { text += emphasised(line) + "\n" }
    for (row, cells) in zip(table.rows, fields) {
      for line in lines(of: cells, widths, table.columns) { text += line + "\n" }
      if showsEvidence { text += evidence(of: row, sources) }
    }
    return text
  }

  /// A text with how many letters it has, which takes longer to count than to write.
  private struct Field {
    let text: String
    let length: Int

    init(_ text: String) {
      self.text = text
      length = text.count
    }

    /// The text in lines that are no longer than they may be.
    func lines(width: Int) -> [Field] {
      length <= width ? [self] : WrappedText.lines(of: text, width: width).map(Field.init)
    }
  }

  /// How wide each column is: as its longest text, or narrower where a line would be too long.
  private func widths(of rows: [[Field]]) -> [Int] {
    var widths = Self.most(of: rows, \.length)
    guard let lineWidth else { return widths }
    let room = lineWidth - Self.gap.count * widths.count
    let words = Self.most(of: rows) { WrappedText.longestPart(of: $0.text) }
    Self.narrow(&widths, to: room, notBelow: words.map { max($0, Self.leastWidth) })
    Self.narrow(&widths, to: room, notBelow: words.map { max($0, Self.leastWholeWidth) })
    // Words are broken where no other way is left.
    Self.narrow(&widths, to: room, notBelow: words.map { _ in Self.leastWidth })
    return widths
  }

  /// The most that the texts of each column have of something.
  private static func most(of rows: [[Field]], _ measure: (Field) -> Int) -> [Int] {
    rows.reduce(into: [Int](repeating: 0, count: rows[0].count)) { most, row in
      for (index, field) in row.enumerated() { most[index] = max(most[index], measure(field)) }
    }
  }

  /// Takes from the widest column that may give way, until the columns fit or none may.
  private static func narrow(_ widths: inout [Int], to room: Int, notBelow floors: [Int]) {
    while widths.reduce(0, +) > room {
      let givers = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  /// A row: several lines where a text has to be broken.
  private func lines(of cells: [Field], _ widths: [Int], _ columns: [AnswerColumn]) -> [String] {
    let broken = zip(cells, widths).map { $0.lines(width: $1) }
    return (0..<(broken.map(\.count).max() ?? 0)).map { number in
      let fields = broken.indices.map { index in
        guard number < broken[index].count else { return String(repeating: " ", count: widths[index]) }
        let field = broken[index][number]
        let padding = String(repeating: " ", count: max(0, widths[index] - field.length))
        return columns[index].isNumeric ? padding + field.text : field.text + padding
      }
      return (Self.gap + fields.joined(separator: Self.gap)).trimmingEnd()
    }
  }

  private func evidence(of row: AnswerRow, _ sources: AnswerSources) -> String {
    sources.evidence(of: row.citations).map { citation in
      let sentence = citation.sentence.map { " «\($0.withoutControls)»" } ?? ""
      return "      \(sources.place(of: citation))\(sentence)\n"
    }.joined()
  }

  private func emphasised(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

extension String {
  /// The text without white space at its end.
  fileprivate func trimmingEnd() -> String {
    // Nearly all of it are blanks, which are told without a look at letters and their marks.
    let text = self[..<(utf8.lastIndex { $0 != UInt8(ascii: " ") }.map(utf8.index(after:)) ?? startIndex)]
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[...last])
  }
}
