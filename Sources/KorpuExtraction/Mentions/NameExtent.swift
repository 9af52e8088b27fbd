internal import KorpuLanguage
internal import KorpuModel

/// Finds how far to the left of its type word the name of a body or gathering reaches.
struct NameExtent {
  let reading: TokenizedArticle
  /// The first token that may belong to the name.
  let floor: Int

  /// The first token of the name, or `nil` where nothing but the type word is there.
  func start(ofNameHeadedBy head: Range<Int>) -> Int? {
    let first = max(floor, reading.sentences[reading.sentenceOfToken[head.lowerBound]].lowerBound)
    var start = head.lowerBound
    var hasName = reading.tokens[head.lowerBound].isCapitalised && head.count > 1
    var index = head.lowerBound - 1
    while index >= first {
      if reading.tokens[index].kind == .closingQuote {
        guard let opening = reading.openingQuote(to: index), opening >= first else { break }
        return opening
      }
      guard let step = step(at: index, before: start, from: first) else { break }
      hasName = hasName || step.isName
      start = index
      index -= 1
    }
    start = trimmed(start, head: head)
    return hasName && start < head.lowerBound ? start : nil
  }

  private struct Step { let isName: Bool }

  /// Whether the token belongs to the name, and is more of it than a common adjective.
  private func step(at index: Int, before start: Int, from first: Int) -> Step? {
    let token = reading.tokens[index]
    guard token.kind == .word else { return nil }
    if reading.lexicon.bodyModifiers.contains(token.folded) {
      return hasNameBefore(index, from: first) || token.isCapitalised ? Step(isName: token.isCapitalised) : nil
    }
    if ["və", "üzrə", "adına"].contains(token.folded) {
      return start > index && hasNameBefore(index, from: first) ? Step(isName: false) : nil
    }
    guard token.isCapitalised, !isBoundary(at: index, from: first) else { return nil }
    return Step(isName: true)
  }

  private func hasNameBefore(_ index: Int, from first: Int) -> Bool {
    guard index - 1 >= first else { return false }
    return reading.tokens[index - 1].kind == .closingQuote || reading.isCapitalisedWord(index - 1)
      || (reading.tokens[index - 1].kind == .word
        && reading.lexicon.bodyModifiers.contains(reading.tokens[index - 1].folded))
  }

  /// A capitalised word that ends another phrase: «Qazaxıstanın», «Bakıda», «Agentliyinin», «Sədr».
  private func isBoundary(at index: Int, from first: Int) -> Bool {
    let word = reading.tokens[index].folded
    let lexicon = reading.lexicon
    if index == first, lexicon.functionWords.contains(word) { return true }
    for table in [lexicon.countries, lexicon.cities, lexicon.forums] {
      if let match = table.match(word: word), match.form.grammaticalCase != .nominative { return true }
    }
    if word.hasPrefix("respublikası"), word != "respublikası" { return true }
    if let body = lexicon.bodies.match(word: word), body.form.possessor == .third,
      body.form.grammaticalCase != .nominative
    {
      return true
    }
    return lexicon.knownBodies.match(word: word) != nil || isPersonWithPosition(at: index, from: first)
  }

  /// «… müdiri Anar Quliyev | Türk Dövlətləri Təşkilatına»: a surname with a position before the given name. An
  /// eponym, «Nizami Gəncəvi İnstitutu», has none.
  private func isPersonWithPosition(at index: Int, from first: Int) -> Bool {
    guard index - 2 >= first, reading.lexicon.names.surnameShape(of: reading.tokens[index].folded) != nil,
      reading.isCapitalisedWord(index - 1)
    else { return false }
    return RoleFinder(reading: reading).role(endingBefore: index - 1)?.form.possessor == .third
  }

  /// A sentence's first word may be capitalised for that reason alone: a converb or locative is no name.
  private func trimmed(_ start: Int, head: Range<Int>) -> Int {
    var start = start
    while start < head.lowerBound, ["və", "üzrə", "adına"].contains(reading.tokens[start].folded) { start += 1 }
    return start
  }
}
