/// Some of the tables, as bits: whether a word is in one is asked for every token, many times.
struct LexicalTableSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ table: LexicalTable) { rawValue = 1 << UInt32(table.ordinal) }

  func contains(_ table: LexicalTable) -> Bool { rawValue & 1 << UInt32(table.ordinal) != 0 }
}

extension LexicalTable {
  /// The place among all tables.
  fileprivate var ordinal: Int {
    switch self {
    case .countries: 0
    case .demonyms: 1
    case .cities: 2
    case .roles: 3
    case .bodies: 4
    case .knownBodies: 5
    case .forums: 6
    case .namedForums: 7
    case .honorifics: 8
    case .givenNames: 9
    case .commonNouns: 10
    case .ordinals: 11
    case .bodyModifiers: 12
    case .wordClasses: 13
    case .creditPhrases: 14
    case .speechVerbs: 15
    case .actVerbs: 16
    }
  }
}
