public import KorpuModel

/// What is known of one language: its tables, ready for look-up. Shared: to hand it on costs nothing.
public final class Lexicon: Sendable {
  public let language: Language
  /// Words that end in a point within a sentence.
  public let abbreviations: Set<String>

  /// The endings of nouns.
  public let endings: NounEndings
  /// Months → their numbers.
  public let months: Table?
  /// Names of the sections of news sites.
  public let sections: Table?
  /// People of history whom articles only remember.
  private let rememberedPeople: Set<String>
  /// Heads of state and of government → their countries.
  private let leaders: Table?
  /// Labels of the lines that name authors and credits.
  public let credits: Table?
  /// Finds names that no table knows, where there are weights for the language.
  public let tagger: NameTagger?
  /// The other scripts that the language is written in.
  private let scripts: [ScriptMap]
  private let ordinals: Ordinals
  /// The script that this lexicon reads, where it is not that of the tables.
  private let script: ScriptMap?
  private let vocabulary: Vocabulary
  private let verbs: VerbEndings
  private let names: PersonNames
  private let functionWords: Set<String>
  private let claimEndings: SuffixIndex<Void>
  private let compoundHeads: CompoundHeads
  let wordEndings: WordEndings
  let adjectiveForms: AdjectiveForms
  /// Verbs of saying that have those who are told right behind them.
  private let audienceVerbs: Set<String>
  let placeInitials: [String: PlaceInitial]
  /// Short participles in the masculine.
  private let shortParticiples: Set<String>
  /// Type words of bodies → their forms with a possessor's ending.
  private let possessedNouns: Table?
  /// Stems that words have before endings → the nominative.
  private let irregularStems: Table?
  /// What was found out of words, kept for the texts to come.
  private let cache: SenseCache

  /// The lexicon of a language as the program brings it, or `nil` where the tool does not know the language.
  public static func of(_ language: Language) -> Lexicon? { Lexicons.builtIn.lexicon(of: language) }

  /// - Parameters:
  ///   - tagger: Finds names that no table knows.
  ///   - tables: Gives a table of the language by its name.
  init?(language: Language, tagger: NameTagger?, tables: (String) -> Table?) {
    guard let endings = tables("endings") else { return nil }
    func keys(_ name: String) -> [String] { tables(name)?.keys ?? [] }
    self.language = language
    self.tagger = tagger
    ordinals = Ordinals(table: tables("ordinals"), language: language)
    abbreviations = Set(keys("abbreviations") + ordinals.wordsBeforePoint)
    functionWords = Set(keys("function_words"))
    claimEndings = keys("claim_endings").reduce(into: SuffixIndex()) { $0.add((), endingIn: $1.utf8) }
    compoundHeads = CompoundHeads(table: tables("word_classes"))
    wordEndings = WordEndings(table: tables("word_endings"))
    adjectiveForms = AdjectiveForms(table: tables("adjective_forms"))
    audienceVerbs = Set(keys("audience_verbs"))
    placeInitials = Self.placeInitials(in: tables("place_initials"))
    shortParticiples = Set(keys("short_participles"))
    possessedNouns = tables("possessed_nouns")
    irregularStems = tables("irregular_stems")
    vocabulary = Vocabulary(
      tables: LexicalTable.allCases.compactMap { name in tables(name.rawValue).map { (name, $0) } },
      inflectsWithinPhrases: language.family.inflectsWithinPhrases)
    self.endings = NounEndings(table: endings, language: language, words: wordEndings)
    verbs = VerbEndings(table: tables("verb_endings"))
    names = PersonNames(surnameEndings: tables("surname_endings"), language: language)
    scripts = ["script_acute", "script_cyrillic", "script_diaeresis"].compactMap { tables($0).map(ScriptMap.init) }
    script = nil
    cache = SenseCache()
    months = tables("months")
    sections = tables("section_names")
    rememberedPeople = Set(keys("remembered_people"))
    leaders = tables("leaders")
    credits = tables("credit_labels")
  }

  /// The same knowledge, for texts in another script than that of the tables.
  private init(_ other: Lexicon, reading script: ScriptMap) {
    self.script = script
    language = other.language
    abbreviations = other.abbreviations
    endings = other.endings
    months = other.months
    sections = other.sections
    rememberedPeople = other.rememberedPeople
    leaders = other.leaders
    credits = other.credits
    tagger = other.tagger
    scripts = other.scripts
    ordinals = other.ordinals
    vocabulary = other.vocabulary
    verbs = other.verbs
    names = other.names
    functionWords = other.functionWords
    claimEndings = other.claimEndings
    compoundHeads = other.compoundHeads
    wordEndings = other.wordEndings
    adjectiveForms = other.adjectiveForms
    audienceVerbs = other.audienceVerbs
    placeInitials = other.placeInitials
    shortParticiples = other.shortParticiples
    possessedNouns = other.possessedNouns
    irregularStems = other.irregularStems
    cache = other.cache
  }

  private static func placeInitials(in table: Table?) -> [String: PlaceInitial] {
    (table?.rows ?? []).reduce(into: [:]) { $0[String($1[0])] = PlaceInitial(rawValue: String($1[1])) }
  }

  /// Whether the text is in another script than the tables.
  public var readsOtherScript: Bool { script != nil }

  /// How many letters of a text tell its script.
  private static let sample = 4_000

  /// The same lexicon for a text in whichever script it is.
  public func reading(_ text: String) -> Lexicon {
    guard !scripts.isEmpty else { return self }
    let letters = Array(text.unicodeScalars.prefix(Self.sample).map { ScalarProperties.smallLetter(of: $0) ?? $0 })
    let counts = scripts.map { $0.letters(in: letters) }
    guard let most = counts.max(), most * 8 > letters.count, let best = counts.firstIndex(of: most) else { return self }
    return Lexicon(self, reading: scripts[best])
  }

  /// A text as the keys of the tables are written: small letters, one apostrophe, the tables' script.
  public func folded(_ text: some StringProtocol) -> String {
    script == nil ? text.folded(in: language) : String(scalars: folded(Array(text.unicodeScalars)))
  }

  func folded(_ scalars: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(scalars.count)
    for scalar in scalars { scalar.appendFolded(in: language, to: &folded) }
    return script.map { $0.mapped(folded) } ?? folded
  }

  /// The first letters of a printed word that are, folded, a beginning of its folded form.
  ///
  /// - Parameter length: How many bytes of the folded form are wanted.
  public func prefix(of printed: String, foldedTo length: Int) -> String {
    let scalars = Array(printed.unicodeScalars)
    for end in stride(from: scalars.count, to: 0, by: -1) {
      let width = folded(scalars[..<end]).reduce(0) { $0 + UTF8.width($1) }
      if width <= length { return String(scalars: scalars[..<end]) }
    }
    return ""
  }

  /// Whether a full name, in the nominative, is that of somebody of history: «Alisher Navoiy».
  public func isRemembered(_ name: String) -> Bool { rememberedPeople.contains(folded(name)) }

  /// The country whose head of state or of government somebody is or was: «Şavkat Mirziyoyev», and «Mirziyoyev», whose
  /// surname no other leader has.
  ///
  /// - Parameter name: in the nominative.
  public func country(ofLeader name: String) -> CountryCode? {
    guard let leaders else { return nil }
    let key = folded(name)
    let row = leaders[key] ?? key.split(separator: " ").last.flatMap { leaders[String($0)] }
    return row?.dropFirst().first.flatMap { CountryCode(String($0)) }
  }

  /// The nominative of a stem that a word has only before endings: «лев» of «льв».
  public func nominative(ofIrregularStem stem: String) -> String? { irregularStems?[stem]?.dropFirst().first }

  /// Whether a folded word is a verb of saying behind which stands who is told, and no content: «told».
  public func hasAudience(_ word: String) -> Bool { audienceVerbs.contains(word) }

  /// Whether a folded word is a short participle that tells of bodies and gatherings: «создана» of «создан».
  public func isShortParticiple(_ word: String) -> Bool {
    shortParticiples.contains(word) || stems(of: word, without: .agreement).contains(where: shortParticiples.contains)
  }

  /// The form with a possessor's ending of a type word that tables have it of: «derneği» of «dernek».
  public func possessedForm(ofTypeWord noun: String) -> String? { possessedNouns?[noun]?.dropFirst().first }

  /// The figures of an ordinal, «3-cü», «4'üncü», or `nil` of another number.
  public func ordinal(_ number: String) -> Substring? { ordinals.figures(of: number) }

  /// Whether letters, as printed, are an ending of a case.
  func isCaseEnding(_ letters: some Collection<Unicode.Scalar>) -> Bool {
    endings.isCaseEnding(String(scalars: folded(letters)))
  }

  /// All that the tables know of a folded word.
  ///
  /// - Complexity: O(1) for a word asked for before; else O(length + readings) look-ups.
  public func senses(of word: String) -> WordSenses { cache.senses(of: word) { analysed(word) } }

  private func analysed(_ word: String) -> WordSenses {
    let readings = endings.readings(of: word)
    let verbReadings = verbs.readings(of: word)
    return WordSenses(
      readings: readings, verbReadings: verbReadings, senses: senses(of: readings) + sensesOfPredicate(word),
      verbSenses: verbSenses(of: word, verbReadings), phrases: phrases(of: word, readings),
      name: names.shape(of: word, readings: readings) { word in
        vocabulary.terms(word).contains { $0.table == .givenNames }
      },
      endsClaim: claimEndings.hasEnding(of: word.utf8, after: 0), isFunctionWord: functionWords.contains(word),
      verbEndings: wordEndings)
  }

  /// The keys of several words that may begin with the word, inflected where the language inflects the first.
  private func phrases(of word: String, _ readings: [NounReading]) -> [Term] {
    guard language.family.inflectsWithinPhrases else { return vocabulary.phrases(startingWith: word) }
    let words = Set(readings.map { FoldedWord($0.stem) } + [FoldedWord(word)])
    return vocabulary.phrases(startingWithAny: words.map(\.text))
  }

  private func verbSenses(of word: String, _ readings: [VerbReading]) -> [WordSenses.VerbSense] {
    let whole = vocabulary.terms(word).compactMap { term in
      term.form.map { WordSenses.VerbSense(term: term, form: $0) }
    }
    return whole
      + readings.flatMap { reading in
        vocabulary.terms(reading.stem).filter { $0.table.holdsVerbs && $0.form == nil }
          .map { .init(term: $0, form: reading.form) }
      }
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
    return senses.isEmpty ? sensesOfCompound(readings) : senses
  }

  /// «(“Bulaq” İctimai) Birliyi|dir», «Bakıda|dır»: what a word names of which an ending makes a predicate; a body where it belongs to
  /// a name, and where somebody is.
  private func sensesOfPredicate(_ word: String) -> [WordSenses.Sense] {
    guard language.family == .turkic, let stem = endings.predicated(in: word) else { return [] }
    let length = word.utf8.count - stem.utf8.count
    var senses: [WordSenses.Sense] = []
    for reading in endings.readings(of: stem) where reading.form.isOfPredicate {
      for term in vocabulary.terms(reading.stem) where Self.predicated.contains(term.table) {
        guard reading.form.fits(term.table), !senses.contains(where: { $0.term.table == term.table }) else { continue }
        var form = reading.form
        form.ending.length += length
        senses.append(.init(term: term, form: form))
      }
    }
    return senses
  }

  private static let predicated: [LexicalTable] = [.bodies, .cities, .countries]

  /// What the last part of a compound says, where no table knows the whole: «agrárfórum».
  private func sensesOfCompound(_ readings: [NounReading]) -> [WordSenses.Sense] {
    for reading in readings {
      guard let head = compoundHeads.head(of: reading.stem) else { continue }
      return vocabulary.terms(head).filter { $0.table == .forums || $0.table == .bodies }
        .map { .init(term: $0, form: reading.form) }
    }
    return []
  }
}

extension NounForm {
  /// «Birliyi», «Bakıda»: of whose body something is said to be, or where.
  fileprivate var isOfPredicate: Bool {
    !isPlural
      && (possessor == .third && grammaticalCase == .nominative || possessor == nil && grammaticalCase == .locative)
  }

  /// Whether a key of the table can be inflected so.
  func fits(_ table: LexicalTable) -> Bool { !table.holdsNames || (possessor == nil && !isPlural) }
}
