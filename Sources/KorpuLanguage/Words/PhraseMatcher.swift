/// Finds the keys of several words in a text, and what form they are in.
struct PhraseMatcher {
  private let tokens: [Token]
  private let senses: DistinctSenses
  /// Whether the words of a verb may stand apart: «провёл в Баку встречу».
  private let scattersVerbs: Bool
  private let scattersOnlyObjects: Bool
  private let endings: NounEndings
  /// For each token the end of its sentence.
  private let ends: [Int]
  /// What tokens do as words of phrases of grammar.
  private(set) var classesOfPhrase: [WordClass] = []

  init(tokens: [Token], sentences: [Range<Int>], senses: DistinctSenses, lexicon: Lexicon) {
    let family = lexicon.language.family
    self.tokens = tokens
    self.senses = senses
    endings = lexicon.endings
    scattersVerbs = family.scattersVerbs
    scattersOnlyObjects = family.scattersOnlyObjects
    ends = sentences.flatMap { repeatElement($0.upperBound, count: $0.count) }
    classesOfPhrase = phraseClasses()
  }

  /// Adds the longest key of several words of each table that starts at a word.
  func addPhrases(at index: Int, to found: inout [TermMatch]) {
    let first = found.count
    for phrase in senses[index].phrases {
      guard !(first..<found.count).contains(where: { found[$0].term.table == phrase.table }),
        let form = form(of: phrase, at: index)
      else { continue }
      found.append(TermMatch(term: phrase, form: form))
    }
  }

  /// Adds the longest verb of each table that starts at a word.
  func addVerbs(at index: Int, to found: inout [VerbMatch]) {
    let senses = senses[index]
    guard senses.beginsVerb else { return }
    let phrases = senses.verbPhrases.isEmpty ? [] : senses.verbPhrases.terms(goingOnWith: wordsAfter(index))
    for table in [LexicalTable.speechVerbs, .actVerbs] {
      if let match = verb(table, of: senses, phrases, at: index) { found.append(match) }
    }
  }

  /// The next word, and what comes after little words.
  private func wordsAfter(_ index: Int) -> [String] {
    let next = (index + 1..<min(index + 2 + Self.mostFillers, ends[index]))
    return next.prefix { $0 == index + 1 || isFiller($0 - 1) }.map { tokens[$0].folded }
  }

  private func verb(
    _ table: LexicalTable, of senses: WordSenses, _ phrases: [Term], at index: Int
  ) -> VerbMatch? {
    guard senses.tables.contains(table) else { return nil }
    for phrase in phrases where phrase.table == table {
      if let match = verb(phrase, at: index) { return match }
    }
    if scattersVerbs,
      let match = ScatteredVerbs(tokens: tokens, senses: self.senses, ends: ends, onlyObjects: scattersOnlyObjects)
        .verb(table, at: index)
    {
      return match
    }
    guard let sense = senses.verbSenses.first(where: { $0.term.table == table }) else { return nil }
    let forms = senses.verbSenses.filter { $0.term.table == table && $0.term.key.hasBytes(of: sense.term.key) }
    return form(of: forms.map(\.form), endingAt: index).flatMap { VerbMatch(sense.term, length: 1, form: $0) }
  }

  /// A verb of several words, of which only the last is inflected.
  private func verb(_ phrase: Term, at index: Int) -> VerbMatch? {
    guard tokens[index].folded.hasBytes(of: phrase.words[0]) else { return nil }
    if let form = phrase.form {
      return lastWord(ofWhole: phrase, at: index).flatMap { VerbMatch(phrase, length: $0 - index + 1, form: form) }
    }
    guard let stem = phrase.words.last, let last = lastWord(of: phrase, at: index) else { return nil }
    let forms = senses[last].verbReadings.filter { $0.stem.hasBytes(of: stem) }.map(\.form)
    return form(of: forms, endingAt: last).flatMap { VerbMatch(phrase, length: phrase.words.count, form: $0) }
  }

  /// How many little words may stand within a verb: «was then signed», «has also been attended by».
  private static let mostFillers = 2

  /// The token of the last word of a phrase that stands as it is, but for little words after its first.
  private func lastWord(ofWhole phrase: Term, at index: Int) -> Int? {
    var at = index + 1
    var fillers = 0
    for word in phrase.words.dropFirst() {
      while at < ends[index], !tokens[at].folded.hasBytes(of: word), fillers < Self.mostFillers,
        at == index + 1 + fillers, isFiller(at)
      {
        at += 1
        fillers += 1
      }
      guard at < ends[index], tokens[at].folded.hasBytes(of: word) else { return nil }
      at += 1
    }
    return at - 1
  }

  private func isFiller(_ index: Int) -> Bool {
    let classes = senses[index].classes.union(classesOfPhrase[index])
    return classes.contains(.filler) && !classes.contains(.conjunction)
  }

  /// The first of the forms that an ending may make; of predicate and participle («белгилеген», «aytgan») that which
  /// the place shows: before a noun it says who, at the end of a clause what was done.
  private func form(of forms: [VerbForm], endingAt last: Int) -> VerbForm? {
    guard forms.contains(.finite), forms.contains(.participle) else { return forms.first }
    return endsClause(last) || isCopula(last + 1) && endsClause(last + 1) ? .finite : .participle
  }

  /// «imzolagan | edi»
  private func isCopula(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .word && senses[index].classes.contains(.copula)
  }

  private func endsClause(_ last: Int) -> Bool {
    let next = last + 1
    guard next < ends[last] else { return true }
    switch tokens[next].kind {
    case .mark, .closingQuote: return true
    case .number, .openingQuote: return false
    case .word: return !senses[next].classes.isDisjoint(with: [.conjunction, .quotative, .complementiser, .pronoun])
    }
  }
}

/// Phrases of nouns, and of grammar.
extension PhraseMatcher {
  /// What tokens do as words of phrases of grammar. Each word of one does what the phrase does; of two phrases that
  /// overlap the one counts that begins first.
  private func phraseClasses() -> [WordClass] {
    var classes: [WordClass] = []
    while classes.count < tokens.count {
      let next = classes.count
      let phrase = phrases(of: .wordClasses, at: next).first { isWhole($0, at: next) }
      classes += repeatElement(phrase?.classes ?? [], count: phrase?.words.count ?? 1)
    }
    return classes
  }

  private func phrases(of table: LexicalTable, at index: Int) -> [Term] {
    let senses = senses[index]
    return senses.tables.contains(table) ? senses.phrases.filter { $0.table == table } : []
  }

  /// Whether a phrase stands at a token, no word of it inflected.
  private func isWhole(_ phrase: Term, at index: Int) -> Bool {
    index + phrase.words.count <= ends[index]
      && phrase.words.indices.allSatisfy { tokens[index + $0].folded.hasBytes(of: phrase.words[$0]) }
  }

  private func form(of phrase: Term, at index: Int) -> NounForm? {
    if phrase.isInflectedThroughout { return formThroughout(phrase, at: index) }
    guard let stem = phrase.words.last, let last = lastWord(of: phrase, at: index) else { return nil }
    let readings = senses[last].readings
    return readings.first { $0.stem.hasBytes(of: stem) && $0.form.fits(phrase.table) }?.form
      ?? (phrase.table == .roles ? readings.first { isPlural($0, ofPossessed: stem) }?.form : nil)
  }

  /// «başkan | yardımcıları» of «yardımcısı»: in the plural the ending of the possessor, which the key has, stands behind that of
  /// the number.
  private func isPlural(_ noun: NounReading, ofPossessed key: String) -> Bool {
    noun.form.isPlural && noun.form.possessor == .third && endings.isPossessed(key, of: noun.stem)
  }

  /// The form of a phrase whose words are inflected together, or one alone: that of the first word that is inflected.
  private func formThroughout(_ phrase: Term, at index: Int) -> NounForm? {
    guard index + phrase.words.count <= ends[index] else { return nil }
    guard var form = form(of: phrase.words[0], at: index) else { return nil }
    var isPlural = form.isPlural
    for offset in phrase.words.indices.dropFirst() {
      guard !tokens[index + offset].folded.hasBytes(of: phrase.words[offset]) else { continue }
      guard let other = self.form(of: phrase.words[offset], at: index + offset) else { return nil }
      isPlural = isPlural || other.isPlural
      if form == NounForm() { form = other }
    }
    form.isPlural = isPlural
    return form
  }

  /// How the word at a token is inflected as a form of a word of a phrase; rather in the singular.
  private func form(of stem: String, at index: Int) -> NounForm? {
    guard tokens[index].kind == .word else { return nil }
    if tokens[index].folded.hasBytes(of: stem) { return NounForm() }
    var first: NounForm?
    for noun in senses[index].readings where noun.stem.hasBytes(of: stem) {
      if !noun.form.isPlural { return noun.form }
      first = first ?? noun.form
    }
    return first
  }

  /// The token of the phrase's last word where all words before it agree.
  private func lastWord(of phrase: Term, at index: Int) -> Int? {
    let last = index + phrase.words.count - 1
    guard last < ends[index], tokens[last].kind == .word else { return nil }
    for offset in 1..<(phrase.words.count - 1) {
      guard tokens[index + offset].folded.hasBytes(of: phrase.words[offset]) else { return nil }
    }
    return last
  }
}
