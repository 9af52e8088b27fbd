internal import KorpuLanguage
internal import KorpuModel

/// Finds Hungarian nouns for those who are at a gathering, and which it is: «a Zöld Fórum | vendége», «a rendezvény | díszvendége», «a
/// fórumot, amelynek | moderátora», «a résztvevők | között».
struct UralicGuestNouns {
  let scene: Scene
  let gathering: Gathering

  /// How many words after the gathering the noun stands.
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [(noun: Int, forum: Int)] {
    reading.sentences[sentence].compactMap { index in
      guard reading.isForm(index, of: [.attending, .moderation, .guests]), !reading.isQuoted(index),
        let forum = forum(of: index, inSentence: sentence)
      else { return nil }
      return (index, forum)
    }
  }

  private func forum(of noun: Int, inSentence sentence: Int) -> Int? {
    if reading.words[noun].readings.contains(where: { $0.form.possessor == .third }) {
      return owner(of: noun) ?? antecedent(of: noun)
    }
    return isAmong(noun) || isGuestOfHonour(noun) ? gathering.setting(ofSentence: sentence) : nil
  }

  /// «a Zöld Fórum (egyik) | vendége», «a rendezvény | díszvendége»
  private func owner(of noun: Int) -> Int? {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.reach)
    for end in stride(from: noun, to: first, by: -1) {
      if let forum = scene.mention(endingBefore: end, where: \.isForum) {
        return forum.isIn([.nominative, .genitive]) ? forum.entity : nil
      }
      guard reading.tokens[end - 1].kind == .word else { return nil }
      if reading.isWord(end - 2, .article), let forum = gathering.forums.forum(calledAt: end - 1) { return forum }
    }
    return nil
  }

  /// «a Zöld Fórum, amelynek | díszvendége»
  private func antecedent(of noun: Int) -> Int? {
    let relative = noun - 1
    guard relative > 1, reading.isWord(relative, .relative), reading.isMark(relative - 1, ",") else { return nil }
    return scene.mention(endingBefore: relative - 1, where: \.isForum)?.entity
  }

  /// «a résztvevők | között»
  private func isAmong(_ noun: Int) -> Bool {
    reading.isWord(noun + 1, .between) && reading.words[noun].readings.contains(where: \.form.isPlural)
  }

  /// «a | díszvendég (X volt)», but not «a vendégek»
  private func isGuestOfHonour(_ noun: Int) -> Bool {
    reading.isWord(noun, .attending) && !reading.isWord(noun, .guests) && reading.isWord(noun - 1, .article)
      && reading.words[noun].readings.allSatisfy { $0.form == NounForm() }
  }
}
