internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// How many words stand between a person's name and the type word of what is called after them.
  private static let longestEponym = 3

  /// Whether what follows a name shows that something is called after its bearer: «Askar Temirov | International
  /// Airport», «Askar Temirov | Foundation». Only where names of things end with their type word without an ending.
  func isEponym(before next: Int) -> Bool {
    // «Halmos Péter utca», «Halmos Péter Díj»
    if lexicon.language.family == .uralic { return isForm(next, of: .namesake) }
    guard lexicon.language.family.hasDefiniteTypeWords else { return false }
    let run = (next..<min(tokens.count, next + Self.longestEponym)).prefix { isCapitalisedWord($0) }
    guard let head = run.first(where: isCalledAfterPeople) else { return false }
    return run.prefix { $0 < head }.allSatisfy { index in
      words[index].isKey(of: .bodyModifiers) || words[index].key(in: .commonNouns) != nil
    }
  }

  private func isCalledAfterPeople(_ index: Int) -> Bool {
    isForm(index, of: [.venue, .namesake]) || words.match(.bodies, at: index).map { !$0.form.isPlural } ?? false
  }

  /// «the Altyn Yol | folk orchestra»: an article stands before names of things, and no type word in small letters after
  /// those of people.
  func isThing(_ name: Range<Int>) -> Bool {
    guard lexicon.language.family.hasDefiniteTypeWords, isWord(name.lowerBound - 1, .article) else { return false }
    let end = min(tokens.count, name.upperBound + Self.longestEponym)
    let words = (name.upperBound..<end).prefix { tokens[$0].kind == .word && !self.words[$0].isFunctionWord }
    return words.contains { self.words.match(.bodies, at: $0).map { !$0.form.isPlural } == true }
  }

  /// «the 100th anniversary of the writer | X», «named after | X»: who is remembered, as the words before say.
  func isRemembered(_ name: Range<Int>) -> Bool {
    guard lexicon.language.family.hasDefiniteTypeWords else { return false }
    let first = max(sentence(of: name.lowerBound).lowerBound, name.lowerBound - Self.longestDedication)
    if isNamesake(name, from: first) { return true }
    var index = name.lowerBound - 1
    while index >= first, tokens[index].kind == .word || tokens[index].kind == .number {
      if isForm(index, of: [.commemoration, .jubilee]), !isCapitalisedWord(index) { return true }
      // «the University named after Al-Farabi | Askar Temirov»: whom it is named after is named already.
      if lexicon.language.family == .germanic, lexicon.isRemembered(text(of: index..<name.lowerBound)) { return false }
      guard !words[index].isKnownVerb, words.match(.roles, at: index)?.marks.contains(.state) != true else {
        return false
      }
      index -= 1
    }
    return false
  }

  /// «named after | X», «named after the first President | X»: a phrase that says so, and nothing but titles up to the name.
  private func isNamesake(_ name: Range<Int>, from first: Int) -> Bool {
    (first..<name.lowerBound).contains { index in
      guard let naming = words.match(.wordClasses, at: index), naming.length > 1,
        naming.classes.contains(.commemoration), index + naming.length <= name.lowerBound
      else { return false }
      return (index + naming.length..<name.lowerBound).allSatisfy(isOfTitle)
    }
  }

  /// «the great Kazakh poet», «the first President»
  private func isOfTitle(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !words[index].isKnownVerb, !isWord(index, .conjunction) else { return false }
    return !tokens[index].isCapitalised
      || [LexicalTable.roles, .honorifics, .demonyms].contains { words[index].key(in: $0) != nil }
  }

  /// How many words stand between «anniversary» and a name.
  private static let longestDedication = 6
}
