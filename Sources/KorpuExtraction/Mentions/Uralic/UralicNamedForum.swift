internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings whose name Hungarian prints without quotation marks before a word for naming: «a Tavaszi Szél elnevezésű
/// hagyományőrző fesztivál», «az Aral Napja nevű | konferencián».
struct UralicNamedForum {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many adjectives stand between the word for naming and the type word, and how many words a name has.
  private static let longestAttribute = 4
  private static let longestName = 6

  /// The name, which is all that the gathering is called.
  func name(ofForumHeadedAt head: Int, _ match: TermMatch, after floor: Int) -> Range<Int>? {
    guard reading.lexicon.language.family == .uralic, match.form.possessor == nil, !match.form.isPlural,
      !people[head], !reading.isQuoted(head), !reading.isCapitalisedWord(head)
    else { return nil }
    let first = max(floor, reading.sentence(of: head).lowerBound)
    let attributes = reading.startOfRun(
      before: head, from: max(first, head - Self.longestAttribute), where: isAttribute)
    let naming = attributes - 1
    guard naming > first, reading.isWord(naming, .naming), !reading.isWord(naming, .joiner),
      // «elnevezésű», «nevű», «című», but not «címmel», which the name may follow.
      reading.hasEnding(.quality, at: naming)
    else { return nil }
    let start = reading.startOfRun(before: naming, from: max(first, naming - Self.longestName)) {
      !people[$0] && (reading.isCapitalisedWord($0) || isJoint($0, from: first))
    }
    guard start < naming, start == reading.sentence(of: head).lowerBound || reading.isWord(start - 1, .article) else {
      return nil
    }
    // «A Forrás elnevezésű fesztivál»: the article itself has a capital.
    let name = reading.isWord(start, .article) ? start + 1..<naming : start..<naming
    return name.isEmpty ? nil : name
  }

  /// «Híd | a Dunán című», «Föld | és Ég nevű»: a little word behind a word of the name.
  private func isJoint(_ index: Int, from first: Int) -> Bool {
    index > first && reading.isWord(index, [.article, .conjunction]) && !reading.tokens[index].isCapitalised
      && reading.isCapitalisedWord(index - 1) && !reading.isInitial(index - 1)
      && !SurnameFirst(reading: reading).isWhere(index - 1)
      && !reading.words[index - 1].isKnownVerb
  }

  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !people[index]
      && !reading.isWord(index, [.naming, .article, .conjunction, .relative]) && !reading.words[index].isKnownVerb
  }
}
