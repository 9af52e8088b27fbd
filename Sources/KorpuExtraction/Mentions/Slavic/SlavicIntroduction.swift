internal import KorpuLanguage
internal import KorpuModel

/// The position before a Russian name: directly, or with the body and country that it is held in between: «посол Турции |
/// Олган Бекар», «с генеральным секретарем Организации тюркских государств | Асаном Бековым».
struct SlavicIntroduction {
  let reading: TokenizedArticle

  /// How many tokens lie between a position and the name at most.
  private static let reach = 24

  /// The position whose phrase ends before a token.
  func role(before name: Int) -> RoleFinder.Finding? {
    let first = max(reading.sentence(of: name).lowerBound, name - Self.reach)
    var at = name
    while at > first {
      if let role = RoleFinder(reading: reading).role(endingBefore: at) {
        guard isOfBody(role, from: first) else { return role }
        at = role.tokens.lowerBound
      }
      guard let length = step(before: at, name: name), at - length >= first else { return nil }
      at -= length
    }
    return nil
  }

  /// «руководителем Администрации | Президента Казахстана X»: a body's name holds the position.
  private func isOfBody(_ role: RoleFinder.Finding, from first: Int) -> Bool {
    let word = role.tokens.lowerBound - 1
    return word > first && reading.isCapitalisedWord(word) && reading.words[word].key(in: .bodies) != nil
  }

  /// The cases that the position, or a preposition right before the name, leaves; empty where they say nothing.
  func cases(before name: Int) -> CaseSet {
    if let marked = marked(before: name) { return marked }
    guard let role = role(before: name) else { return [] }
    let cases = reading.cases(of: role.tokens.lowerBound, stem: role.title.firstWord)
    let start = attributesStart(before: role.tokens.lowerBound)
    guard let marked = marked(before: start), !marked.isDisjoint(with: cases) else { return cases }
    return marked.intersection(cases)
  }

  /// How many adjectives stand before a position at most.
  private static let mostAttributes = 3

  /// «с | новым президентом», «со | своим турецким коллегой»
  private func attributesStart(before role: Int) -> Int {
    let first = max(reading.sentence(of: role).lowerBound, role - Self.mostAttributes)
    var start = role
    while start > first, isAttribute(start - 1) { start -= 1 }
    return start
  }

  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    return reading.words[index].readings.contains {
      $0.isAdjective && $0.form.grammaticalCase != .nominative
    }
  }

  private func marked(before index: Int) -> CaseSet? {
    guard index > reading.sentence(of: index).lowerBound else { return nil }
    if reading.isWord(index - 1, .comitative) { return .instrumental }
    if reading.isWord(index - 1, .dativeMarker) { return .dative }
    if reading.isWord(index - 1, .ablativeMarker) { return .genitive }
    return nil
  }

  /// How many tokens before one may stand between a position and a name, or `nil`.
  private func step(before at: Int, name: Int) -> Int? {
    let last = at - 1
    switch reading.tokens[last].kind {
    case .closingQuote: return reading.openingQuote(to: last).map { at - $0 }
    case .mark where reading.isMark(last, ")"): return reading.isMark(last - 2, "(") ? 3 : nil
    case .mark where reading.isMark(last, "."): return reading.words[max(0, last - 1)].isKey(of: .honorifics) ? 2 : nil
    case .mark where reading.isMark(last, ","):
      // «министр высшего образования, науки и инноваций»
      return (at..<min(name, at + 7)).contains { reading.isWord($0, .conjunction) } ? 1 : nil
    case .word: return isBetween(last) ? 1 : nil
    case .number, .openingQuote, .mark: return nil
    }
  }

  private func isBetween(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if reading.isWord(index, [.agent, .complementiser, .pronoun, .relative, .between]) { return false }
    if senses.isKnownVerb, !reading.tokens[index].isCapitalised, !isGenitive(senses) { return false }
    // Another person ends the phrase.
    return
      !(reading.tokens[index].isCapitalised && senses.name.isSurname && senses.key(in: .demonyms) == nil
      && senses.key(in: .bodyModifiers) == nil && !isPlaceOrBody(senses) && isAfterGivenName(index))
  }

  private func isGenitive(_ senses: WordSenses) -> Bool {
    senses.mayBe(.genitive)
  }

  private func isPlaceOrBody(_ senses: WordSenses) -> Bool {
    [LexicalTable.countries, .cities, .bodies, .knownBodies].contains { senses.key(in: $0) != nil }
  }

  private func isAfterGivenName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index - 1) else { return reading.isMark(index - 1, ".") }
    let name = reading.words[index - 1].name
    return name.isGivenName || name.isInflectedGivenName
  }
}
