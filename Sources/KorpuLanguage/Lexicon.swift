public import KorpuModel

/// What is known of one language: its tables, ready for look-up.
public struct Lexicon: Sendable {
  public let language: Language
  /// Words that end in a point within a sentence.
  public let abbreviations: Set<String>

  /// The endings of nouns.
  public let endings: NounEndings
  private let vocabulary: Vocabulary
  private let verbs: VerbEndings
  private let names: PersonNames
  private let functionWords: Set<String>
  private let claimEndings: [[UInt8]]

  /// The lexicon of a language, or `nil` where the tool does not know the language yet.
  public static func of(_ language: Language) -> Lexicon? {
    switch language {
    case .azerbaijani: azerbaijani
    case .turkish, .kazakh, .kyrgyz, .uzbek, .turkmen, .russian, .english, .hungarian: nil
    }
  }

  private static let azerbaijani = Lexicon(language: .azerbaijani)

  private init?(language: Language) {
    func table(_ name: String) -> Table? { Table(name, of: language) }
    guard let endings = table("endings"), let verbEndings = table("verb_endings"),
      let surnameEndings = table("surname_endings"), let functionWords = table("function_words"),
      let abbreviations = table("abbreviations"), let claimEndings = table("claim_endings")
    else { return nil }
    var tables: [(LexicalTable, Table)] = []
    for name in LexicalTable.allCases {
      guard let found = table(name.rawValue) else { return nil }
      tables.append((name, found))
    }
    self.language = language
    self.abbreviations = Set(abbreviations.keys)
    self.functionWords = Set(functionWords.keys)
    self.claimEndings = claimEndings.keys.map { Array($0.utf8) }
    vocabulary = Vocabulary(tables: tables)
    self.endings = NounEndings(table: endings)
    verbs = VerbEndings(table: verbEndings)
    names = PersonNames(surnameEndings: surnameEndings)
  }

  /// All that the tables know of a folded word.
  ///
  /// - Complexity: O(endings) comparisons of bytes, and one look-up for each reading.
  public func senses(of word: String) -> WordSenses {
    let readings = endings.readings(of: word)
    let verbReadings = verbs.readings(of: word)
    let bytes = Array(word.utf8)
    return WordSenses(
      readings: readings, verbReadings: verbReadings, senses: senses(of: readings),
      verbSenses: verbReadings.flatMap { reading in
        vocabulary.terms(reading.stem).filter(\.table.holdsVerbs).map { .init(term: $0, form: reading.form) }
      },
      phrases: vocabulary.phrases(startingWith: word),
      name: names.shape(of: word, readings: readings) { word in
        vocabulary.terms(word).contains { $0.table == .givenNames }
      },
      endsClaim: claimEndings.contains { bytes.ends(with: $0, at: bytes.count) },
      isFunctionWord: functionWords.contains(word))
  }

  /// For each table the first reading that it knows.
  private func senses(of readings: [NounReading]) -> [WordSenses.Sense] {
    var senses: [WordSenses.Sense] = []
    for reading in readings {
      for term in vocabulary.terms(reading.stem) where !term.table.holdsVerbs {
        guard reading.form.fits(term.table), !senses.contains(where: { $0.term.table == term.table }) else { continue }
        senses.append(.init(term: term, form: reading.form))
      }
    }
    return senses
  }
}

extension NounForm {
  /// Whether a key of the table can be inflected so.
  func fits(_ table: LexicalTable) -> Bool { !table.holdsNames || (possessor == nil && !isPlural) }
}
