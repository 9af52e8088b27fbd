internal import KorpuModel

/// A key of a table, ready to be compared with running text. Shared, so that to hand it on costs nothing.
final class Term: Sendable {
  let table: LexicalTable
  let words: [String]
  /// The key as the table has it.
  let key: String
  /// The second column, or empty.
  let value: String
  /// The words of the second column.
  let values: [String]
  /// For a name of a known body, the row whose other name it is, or its own.
  let mainName: String
  /// For a word for a position, its roles: the person's, and for some that in a parliament.
  let roles: [Role]
  /// What else the second column says.
  let marks: TermMarks
  /// For a word of grammar, what it does.
  let classes: WordClass
  /// Whether any of its words may be inflected, and not the last alone.
  let isInflectedThroughout: Bool
  /// For a verb, what it tells.
  let meaning: VerbMeaning?
  /// For a verb printed whole in its table, its form; `nil` for a stem that takes endings.
  let form: VerbForm?

  init(_ table: LexicalTable, _ row: Table.Row, isInflectedThroughout: Bool) {
    self.table = table
    words = row.key.contains(ascii: " ") ? row.key.split(separator: " ").map(String.init) : [row.key]
    key = row.key
    value = row.value
    values = row.value.contains(ascii: " ") ? row.value.split(separator: " ").map(String.init) : [row.value]
    roles = table == .roles ? values.compactMap(Role.init) : []
    marks = table.isMarked ? TermMarks(among: values) : []
    mainName = row.third.isEmpty ? row.key : row.third
    classes = table == .wordClasses ? WordClass(names: row.value) ?? [] : []
    self.isInflectedThroughout = isInflectedThroughout && !table.holdsVerbs
    meaning = table.holdsVerbs ? VerbMeaning(rawValue: row.value) : nil
    form = table.holdsVerbs ? VerbForm(rawValue: row.third) : nil
  }
}

extension LexicalTable {
  /// Whether words of the second column mark what is special about a row.
  fileprivate var isMarked: Bool {
    switch self {
    case .roles, .honorifics, .bodies, .knownBodies, .creditPhrases: true
    default: false
    }
  }
}
