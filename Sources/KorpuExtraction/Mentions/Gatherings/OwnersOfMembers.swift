internal import KorpuLanguage
internal import KorpuModel

/// Tells which words in small letters belong to those who come together, and to the name of their gathering: «түркі әлемі балалар журналдары |
/// редакторларының V конгресі», «түркі тілдес елдер | суретшілерінің III құрылтайы».
///
/// Who comes together has the ending of what somebody owns, and a name does not begin with such a word: the owners stand before it
/// in the nominative, each with the same ending again while another owner stands before.
struct OwnersOfMembers {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words stand before those who come together.
  private static let longest = 5

  /// Whether a word is such an owner, or tells of what sort one is.
  func takes(_ index: Int, before head: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      isOwner(index), index > first || !reading.isInitial(index)
    else { return false }
    let limit = min(head, index + 1 + Self.longest)
    guard let members = (index + 1..<max(index + 1, limit)).first(where: areMembers) else { return false }
    return (index + 1..<members).allSatisfy(isOwner)
  }

  /// «редакторларының»: many, who are somebody's.
  private func areMembers(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .genitive
      }
  }

  /// A noun or adjective without a case: no verb, no office or body that does something, nothing that says when or how.
  private func isOwner(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised, !people[index],
      !senses.isKnownVerb, !reading.saysWhere(index), !reading.isAdverbial(index)
    else { return false }
    if senses.isKey(of: .bodyModifiers) { return !reading.isWord(index, [.demonstrative, .filler, .conjunction]) }
    guard !senses.isFunctionWord, !senses.verbReadings(in: .finite), !senses.verbReadings(in: .participle),
      [LexicalTable.roles, .forums, .namedForums, .honorifics].allSatisfy({ senses.key(in: $0) == nil }),
      // «журналдары», but not «қоры», which does something
      senses.form(in: .bodies)?.isPlural != false,
      reading.lexicon.months?[reading.tokens[index].folded] == nil
    else { return false }
    return senses.classes.subtracting([.state, .work, .town, .region, .people, .community]).isEmpty
      && senses.readings.contains { $0.form.grammaticalCase == .nominative }
  }
}
