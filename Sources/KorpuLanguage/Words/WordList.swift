/// The words of a text with what a lexicon knows of each, so that tables are asked by position.
public struct WordList: Sendable {
  private let tokens: [Token]
  private let distinct: [WordSenses]
  private let indexOfToken: [Int32]
  /// For each token the end of its sentence.
  private let ends: [Int]
  /// What tokens do as words of longer phrases: «as well as», «on the sidelines of».
  private var classesOfPhrase: [WordClass]

  /// - Parameters:
  ///   - tokens: The tokens of a text.
  ///   - sentences: The ranges of its sentences, which together cover all tokens; no phrase runs over their ends.
  ///   - lexicon: What is known of the language.
  /// - Complexity: O(tokens) hashings, and one analysis for each distinct word.
  public init(of tokens: [Token], sentences: [Range<Int>], lexicon: Lexicon) {
    var indices: [String: Int32] = [:]
    var distinct: [WordSenses] = []
    indexOfToken = tokens.map { token in
      if let known = indices[token.folded] { return known }
      let index = Int32(distinct.count)
      indices[token.folded] = index
      distinct.append(lexicon.senses(of: token.folded))
      return index
    }
    self.tokens = tokens
    self.distinct = distinct
    ends = sentences.flatMap { repeatElement($0.upperBound, count: $0.count) }
    classesOfPhrase = Array(repeating: [], count: tokens.count)
    classesOfPhrase = phraseClasses()
  }

  /// Each word of a phrase of grammar does what the phrase does; of two phrases that overlap the one counts that begins
  /// first.
  private func phraseClasses() -> [WordClass] {
    var classes: [WordClass] = []
    while classes.count < tokens.count {
      let next = classes.count
      let phrase = self[next].phrases.first { $0.table == .wordClasses && isWhole($0, at: next) }
      classes += repeatElement(phrase?.classes ?? [], count: phrase?.words.count ?? 1)
    }
    return classes
  }

  /// Whether a phrase stands at a token, no word of it inflected.
  private func isWhole(_ phrase: Term, at index: Int) -> Bool {
    index + phrase.words.count <= ends[index]
      && phrase.words.indices.allSatisfy { tokens[index + $0].folded == phrase.words[$0] }
  }

  /// What the word at a token does in the grammar, as it stands.
  public func classes(at index: Int) -> WordClass { self[index].classes.union(classesOfPhrase[index]) }

  /// What the word at a token, perhaps inflected, does in the grammar.
  public func classesOfStem(at index: Int) -> WordClass {
    self[index].classesOfStem.union(classesOfPhrase[index])
  }

  /// What the lexicon knows of the word at a token.
  public subscript(index: Int) -> WordSenses { distinct[Int(indexOfToken[index])] }

  /// The longest key of a table that starts at a token, or `nil`.
  public func match(_ table: LexicalTable, at index: Int) -> TermMatch? {
    guard tokens[index].kind == .word else { return nil }
    let senses = self[index]
    for phrase in senses.phrases where phrase.table == table {
      if let form = form(of: phrase, at: index) {
        return TermMatch(length: phrase.words.count, key: phrase.key, value: phrase.value, form: form)
      }
    }
    return senses.sense(in: table).map {
      TermMatch(length: 1, key: $0.term.key, value: $0.term.value, form: $0.form)
    }
  }

  /// The longest verb of a table that starts at a token, or `nil`.
  public func verb(_ table: LexicalTable, at index: Int) -> VerbMatch? {
    guard tokens[index].kind == .word else { return nil }
    let senses = self[index]
    for phrase in senses.phrases where phrase.table == table {
      guard tokens[index].folded == phrase.words[0], let last = lastWord(of: phrase, at: index) else { continue }
      if let form = phrase.form {
        guard tokens[last].folded == phrase.words.last else { continue }
        return VerbMatch(length: phrase.words.count, value: phrase.value, form: form)
      }
      let forms = self[last].verbReadings.filter { $0.stem == phrase.words.last }.map(\.form)
      if let form = form(of: forms, endingAt: last) {
        return VerbMatch(length: phrase.words.count, value: phrase.value, form: form)
      }
    }
    guard let sense = senses.verbSenses.first(where: { $0.term.table == table }) else { return nil }
    let forms = senses.verbSenses.filter { $0.term.table == table && $0.term.key == sense.term.key }.map(\.form)
    return form(of: forms, endingAt: index).map { VerbMatch(length: 1, value: sense.term.value, form: $0) }
  }

  /// The first of the forms that an ending may make; of predicate and participle («белгилеген», «aytgan») that which
  /// the place shows: before a noun it says who, at the end of a clause what was done.
  private func form(of forms: [VerbForm], endingAt last: Int) -> VerbForm? {
    guard forms.contains(.finite), forms.contains(.participle) else { return forms.first }
    return endsClause(last) ? .finite : .participle
  }

  private func endsClause(_ last: Int) -> Bool {
    let next = last + 1
    guard next < ends[last] else { return true }
    switch tokens[next].kind {
    case .mark, .closingQuote: return true
    case .number, .openingQuote: return false
    case .word: return !self[next].classes.isDisjoint(with: [.conjunction, .quotative, .complementiser, .pronoun])
    }
  }

  private func form(of phrase: Term, at index: Int) -> NounForm? {
    if phrase.isInflectedThroughout { return formThroughout(phrase, at: index) }
    guard let last = lastWord(of: phrase, at: index) else { return nil }
    return self[last].readings.first { $0.stem == phrase.words.last && $0.form.fits(phrase.table) }?.form
  }

  /// The form of a phrase whose words are inflected together, or one alone: that of the first word that is inflected.
  private func formThroughout(_ phrase: Term, at index: Int) -> NounForm? {
    guard index + phrase.words.count <= ends[index] else { return nil }
    guard var form = form(of: phrase.words[0], at: index) else { return nil }
    var isPlural = form.isPlural
    for offset in phrase.words.indices.dropFirst() where tokens[index + offset].folded != phrase.words[offset] {
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
    if tokens[index].folded == stem { return NounForm() }
    let forms = self[index].readings.filter { $0.stem == stem }.map(\.form)
    return forms.first { !$0.isPlural } ?? forms.first
  }

  /// The token of the phrase's last word where all words before it agree.
  private func lastWord(of phrase: Term, at index: Int) -> Int? {
    let last = index + phrase.words.count - 1
    guard last < ends[index], tokens[last].kind == .word else { return nil }
    for offset in 1..<(phrase.words.count - 1) where tokens[index + offset].folded != phrase.words[offset] {
      return nil
    }
    return last
  }
}
