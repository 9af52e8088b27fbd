internal import KorpuLanguage

extension TokenizedArticle {
  /// How many words a name may list, commas counted.
  private static let longestEnumeration = 14

  /// «Təhsil, | Elm və Mədəniyyət Təşkilatı», «Bilim, | fan va innovatsiyalar vazirligi»: a comma that lists what a name
  /// is for.
  func isEnumerated(at comma: Int) -> Bool {
    guard isMark(comma, ","), comma > 0, isItem(isSuspended(at: comma - 1) ? comma - 2 : comma - 1) else {
      return false
    }
    if endsEnumeration(at: comma), comma > 2, isMark(comma - 2, ","), isItem(comma - 3) { return true }
    let end = min(sentence(of: comma).upperBound, comma + Self.longestEnumeration)
    var index = comma + 1
    var isInItem = false
    while index < end {
      if isWord(index, .conjunction) { return isInItem && index + 1 < end && isItem(index + 1) }
      if isMark(index, ",") {
        guard isInItem else { return false }
        if endsEnumeration(at: index) { return true }
        isInItem = false
      } else if !isSuspended(at: index) {
        guard isItem(index) else { return false }
        isInItem = true
      }
      index += 1
    }
    return false
  }

  /// «Youth, Women, Culture | , and Sports»: the comma that English may put before the last of a list.
  private func endsEnumeration(at comma: Int) -> Bool {
    lexicon.language.family == .germanic && isWord(comma + 1, .conjunction) && isItem(comma + 2)
  }

  /// A word of what a body or gathering is for, and no name of somebody or something else.
  private func isItem(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let senses = words[index]
    if senses.isKey(of: .bodyModifiers) { return true }
    let others = [LexicalTable.countries, .cities, .bodies, .knownBodies, .roles, .forums, .honorifics]
    return tokens[index].isCapitalised && !isInitial(index) && !senses.name.isName && !senses.isFunctionWord
      && !others.contains { senses.key(in: $0) != nil }
  }
}
