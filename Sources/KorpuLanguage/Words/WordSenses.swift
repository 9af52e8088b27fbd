public import KorpuModel

/// All that a lexicon knows of one word form: computed once, however often a text has the word, and shared.
public final class WordSenses: Sendable {
  /// A key of a table that the word is a form of.
  struct Sense: Sendable {
    let term: Term
    let form: NounForm
  }

  struct VerbSense: Sendable {
    let term: Term
    let form: VerbForm
  }

  /// The word as a noun, longest stem first.
  public let readings: [NounReading]
  let verbReadings: [VerbReading]
  let senses: [Sense]
  /// The tables with a key that the word may be, or may begin.
  let tables: LexicalTableSet
  /// Whether a verb that tables know may begin with the word.
  let beginsVerb: Bool
  /// Whether a key of several words, or a verb, may begin with the word.
  let beginsPhrase: Bool
  /// The senses as matches of one word.
  private let matches: [TermMatch]
  let verbSenses: [VerbSense]
  /// Keys of several words that begin with this word, but for verbs.
  let phrases: [Term]
  /// Verbs of several words that begin with it.
  let verbPhrases: VerbPhrases
  /// The word as a name of a person, or the end of one.
  public let name: NameShape
  /// Whether the word is a verb or judgement made a noun, in the accusative: «olduğunu», «vacibliyini».
  public let endsClaim: Bool
  /// What the word tells a tagger.
  let tellings = WordTellingCache()
  /// Whether the word may carry a capital only because it begins a sentence.
  public let isFunctionWord: Bool
  /// Whether the word, of a Turkic language, may be a verb denied by its suffix: «yayımlanmadı», «olmadığını».
  public let isDeniedVerb: Bool
  /// Whether the word, of a Turkic language, may be a verb in the passive by the end of its stem: «seçildi».
  public let mayBePassiveVerb: Bool

  init(
    readings: [NounReading], verbReadings: [VerbReading], senses: [Sense], verbSenses: [VerbSense], phrases: [Term],
    name: NameShape, endsClaim: Bool, isFunctionWord: Bool, verbEndings: WordEndings
  ) {
    self.readings = readings
    self.verbReadings = verbReadings
    self.senses = senses
    self.verbSenses = verbSenses
    self.phrases = phrases.filter { !$0.table.holdsVerbs }
    verbPhrases = VerbPhrases(among: phrases)
    self.name = name
    self.endsClaim = endsClaim
    self.isFunctionWord = isFunctionWord
    isDeniedVerb = verbReadings.contains { verbEndings.has(.denial, $0.stem, after: $0.firstLetters) }
    mayBePassiveVerb = verbReadings.contains { verbEndings.has(.passiveStem, $0.stem) }
    beginsVerb = !verbSenses.isEmpty || !verbPhrases.isEmpty
    beginsPhrase = !verbSenses.isEmpty || !phrases.isEmpty
    let terms = senses.map(\.term) + verbSenses.map(\.term) + phrases
    tables = terms.reduce(into: []) { $0.formUnion(LexicalTableSet($1.table)) }
    matches = senses.map { TermMatch(term: $0.term, form: $0.form) }
    let grammar = senses.first { $0.term.table == .wordClasses }
    // What a noun does within compounds says nothing of it as a word.
    classesOfStem = (grammar?.term.classes ?? []).subtracting(.compounding).subtracting(.topical)
    topics = (grammar?.term.classes ?? []).intersection(.topical)
    classes = grammar?.form == NounForm() ? classesOfStem : []
  }

  /// Whether no table knows the word, be it as a form of a key or as the first of several words.
  public var isUnknown: Bool { tables.isEmpty && !isFunctionWord }

  /// Whether a table knows the word as a verb, or as the first of one.
  public var isKnownVerb: Bool { !verbSenses.isEmpty }

  func sense(in table: LexicalTable) -> Sense? {
    tables.contains(table) ? senses.first { $0.term.table == table } : nil
  }

  /// The key of a table that the word alone is a form of.
  public func match(in table: LexicalTable) -> TermMatch? { matches.first { $0.term.table == table } }

  /// Whether the word, uninflected, is a key of the table.
  public func isKey(of table: LexicalTable) -> Bool {
    tables.contains(table) && senses.contains { $0.term.table == table && $0.form == NounForm() }
  }

  /// What the word does in the grammar, as it stands.
  public let classes: WordClass
  /// What the word, perhaps inflected, is a form of.
  public let classesOfStem: WordClass
  /// The classes of what the word is a form of that do not part it from the words of a name.
  let topics: WordClass
}

/// A key of a table found in running text.
public struct TermMatch: Sendable {
  let term: Term
  /// How its last word is inflected.
  public let form: NounForm

  /// How many tokens it takes.
  public var length: Int { term.words.count }
  /// The key as the table has it.
  public var key: String { term.key }
  /// The second column, or empty.
  public var value: String { term.value }
  /// The words of the second column.
  public var values: [String] { term.values }
  /// For a word for a position, its roles: the person's, and for some that in a parliament.
  public var roles: [Role] { term.roles }
  /// What else the second column says.
  public var marks: TermMarks { term.marks }
  /// For a word of grammar, what it does.
  public var classes: WordClass { term.classes }
  /// The key of the row whose other name it is, as the third column of the known bodies says; else its own key.
  public var mainName: String { term.mainName }
}

/// A verb found in running text.
public struct VerbMatch: Sendable {
  let term: Term
  public let meaning: VerbMeaning
  /// How many tokens it takes, little words within it too.
  public let length: Int
  public let form: VerbForm

  /// `nil` for a term that is no verb.
  init?(_ term: Term, length: Int, form: VerbForm) {
    guard let meaning = term.meaning else { return nil }
    self.term = term
    self.meaning = meaning
    self.length = length
    self.form = form
  }

  /// The key as the table has it: without the ending, where its verbs take endings.
  public var key: String { term.key }
}

extension WordSenses {
  /// The key of a table that the word is a form of.
  public func key(in table: LexicalTable) -> String? { sense(in: table)?.term.key }

  /// The second column of the table's row that the word is a form of.
  public func value(in table: LexicalTable) -> String? { sense(in: table)?.term.value }

  /// What the second column of that row says beside its kind.
  public func marks(in table: LexicalTable) -> TermMarks { sense(in: table)?.term.marks ?? [] }

  /// How the word is inflected as a form of a key of the table.
  public func form(in table: LexicalTable) -> NounForm? { sense(in: table)?.form }
}

extension WordSenses {
  /// Whether the word may be a verb of the form.
  public func verbReadings(in form: VerbForm) -> Bool { verbReadings.contains { $0.form == form } }
}

extension VerbReading {
  /// A verb has so many letters before the suffix of its denial at least: «ol|ma|dı».
  private static let shortestVerb = 2

  /// How many bytes these letters take.
  fileprivate var firstLetters: Int {
    stem.unicodeScalars.prefix(Self.shortestVerb).reduce(0) { $0 + UTF8.width($1) }
  }
}
