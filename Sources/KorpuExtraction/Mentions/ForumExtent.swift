internal import KorpuLanguage
internal import KorpuModel

/// Finds how far to the left of its type word the name of a gathering reaches: it takes possessors along,
/// «Türk Dövlətləri Təşkilatına (TDT) üzv ölkələrin QHT-lərinin Həmrəylik Forumu».
struct ForumExtent {
  let reading: TokenizedArticle
  let floor: Int

  private static let ordinals: Set<String> = [
    "ilk", "birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yeddinci", "səkkizinci", "doqquzuncu",
    "onuncu", "növbəti",
  ]

  func start(ofForumHeadedAt head: Int) -> Int {
    let first = max(floor, reading.sentences[reading.sentenceOfToken[head]].lowerBound)
    var start = head
    var index = head - 1
    while index >= first, let length = step(at: index, before: start, from: first) {
      index -= length
      start = index + 1
    }
    while start < head, isLeading(start, head: head) { start += 1 }
    return start
  }

  /// How many tokens to the left the name takes along, or `nil` where it begins.
  private func step(at index: Int, before start: Int, from first: Int) -> Int? {
    let token = reading.tokens[index]
    switch token.kind {
    case .number: return token.folded.contains("-") ? 1 : nil
    case .mark where token.folded == ")": return bracketLength(endingAt: index, from: first)
    case .word: return takesWord(at: index, before: start, from: first) ? 1 : nil
    case .closingQuote, .openingQuote, .mark: return nil
    }
  }

  private func bracketLength(endingAt index: Int, from first: Int) -> Int? {
    guard index - 2 >= first, reading.isMark(index - 2, "("), reading.tokens[index - 1].isAbbreviation else {
      return nil
    }
    return 3
  }

  private func takesWord(at index: Int, before start: Int, from first: Int) -> Bool {
    let token = reading.tokens[index]
    let word = token.folded
    let lexicon = reading.lexicon
    if Self.ordinals.contains(word) || lexicon.bodyModifiers.contains(word) { return true }
    if word == "və" {
      return index > first && reading.isCapitalisedWord(index - 1) && reading.isCapitalisedWord(index + 1)
    }
    if word == "üzv" { return true }
    if !token.isCapitalised { return isGenitivePlural(word) }
    if index == first, lexicon.functionWords.contains(word) { return false }
    // «Bakıda», «Azərbaycanda» say where; they are no part of the name.
    for table in [lexicon.cities, lexicon.countries] {
      if let match = table.match(word: word) { return isNameCase(match.form.grammaticalCase) }
    }
    if let match = lexicon.bodies.match(word: word), match.form.possessor == .third {
      return isNameCase(match.form.grammaticalCase) || reading.isMember(after: index)
    }
    return true
  }

  private func isNameCase(_ grammaticalCase: NounForm.Case) -> Bool {
    grammaticalCase == .nominative || grammaticalCase == .genitive
  }

  /// «ölkələrin», «dövlətlərinin»: whose gathering it is.
  private func isGenitivePlural(_ word: String) -> Bool {
    ["lərin", "ların", "lərinin", "larının"].contains { word.hasSuffix($0) }
  }

  private func isLeading(_ index: Int, head: Int) -> Bool {
    let word = reading.tokens[index].folded
    return word == "və" || word == "üzv"
      || (!reading.tokens[index].isCapitalised && isGenitivePlural(word) && index + 1 == head)
  }
}

extension TokenizedArticle {
  /// Whether «üzv» (member) follows the token, perhaps after an abbreviation in brackets.
  func isMember(after index: Int) -> Bool {
    let next = isMark(index + 1, "(") && isMark(index + 3, ")") ? index + 4 : index + 1
    return isWord(next, "üzv")
  }
}
