internal import KorpuLanguage
internal import KorpuModel

/// Says which rows of which tables the words of a stretch are forms of.
struct TableRows {
  let reading: TokenizedArticle

  /// «given_names: anar; roles: sədr → chair», each row once.
  func text(of tokens: some Sequence<Int>, in tables: [LexicalTable] = LexicalTable.allCases) -> String {
    let rows = tokens.flatMap { index in tables.compactMap { row(of: $0, at: index) } }
    return rows.unique().joined(separator: "; ")
  }

  private func row(of table: LexicalTable, at index: Int) -> String? {
    guard reading.tokens[index].kind == .word else { return nil }
    if let match = reading.words.match(table, at: index) { return Self.row(table, match.key, match.value) }
    return reading.words.verb(table, at: index).map { verb in
      Self.row(table, verb.length > 1 ? verb.key : reading.tokens[index].folded, verb.meaning.rawValue)
    }
  }

  private static func row(_ table: LexicalTable, _ key: String, _ value: String) -> String {
    "\(table.rawValue): \(key)" + (value.isEmpty ? "" : " → \(value)")
  }
}
