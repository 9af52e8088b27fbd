public import KorpuModel

/// What is known of one language: its tables, ready for look-up.
public struct Lexicon: Sendable {
  public let language: Language
  public let endings: NounEndings
  /// Country names → ISO 3166-1 codes.
  public let countries: PhraseTable
  public let cities: PhraseTable
  /// Words for positions → roles.
  public let roles: PhraseTable
  /// Type words of bodies → kinds.
  public let bodies: PhraseTable
  /// Bodies known by name or abbreviation → kinds.
  public let knownBodies: PhraseTable
  /// Type words of gatherings → kinds.
  public let forums: PhraseTable
  public let bodyModifiers: PhraseTable
  /// Titles before a name.
  public let honorifics: PhraseTable
  public let givenNames: PhraseTable
  public let speechVerbs: VerbTable
  public let actVerbs: VerbTable
  public let names: PersonNames
  /// Words that may carry a capital only because they begin a sentence.
  public let functionWords: Set<String>
  /// Phrases that credit a source, as lists of words.
  public let creditPhrases: [[String]]

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
    guard let endingTable = table("endings"), let verbEndingTable = table("verb_endings") else { return nil }
    let endings = NounEndings(table: endingTable)
    let verbEndings = VerbEndings(table: verbEndingTable)
    func phrases(_ name: String) -> PhraseTable? { table(name).map { PhraseTable(table: $0, endings: endings) } }
    func verbs(_ name: String) -> VerbTable? { table(name).map { VerbTable(table: $0, endings: verbEndings) } }
    guard let countries = phrases("countries"), let cities = phrases("cities"), let roles = phrases("roles"),
      let bodies = phrases("bodies"), let knownBodies = phrases("known_bodies"), let forums = phrases("forums"),
      let bodyModifiers = phrases("body_modifiers"), let honorifics = phrases("honorifics"),
      let givenNames = phrases("given_names"), let speechVerbs = verbs("speech_verbs"),
      let actVerbs = verbs("act_verbs"), let surnameEndings = table("surname_endings"),
      let functionWords = table("function_words"), let creditPhrases = table("credit_phrases")
    else { return nil }
    self.language = language
    self.endings = endings
    self.countries = countries
    self.cities = cities
    self.roles = roles
    self.bodies = bodies
    self.knownBodies = knownBodies
    self.forums = forums
    self.bodyModifiers = bodyModifiers
    self.honorifics = honorifics
    self.givenNames = givenNames
    self.speechVerbs = speechVerbs
    self.actVerbs = actVerbs
    self.functionWords = Set(functionWords.rows.map { $0[0] })
    self.creditPhrases = creditPhrases.rows.map { $0[0].split(separator: " ").map(String.init) }
    names = PersonNames(givenNames: givenNames, surnameEndings: surnameEndings, endings: endings)
  }
}
