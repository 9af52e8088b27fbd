internal import KorpuLanguage

/// Finds the word of cooperation that stands before the two whom «között» joins: «Megállapodás jött létre az A és a B között», «az
/// együttműködés A és B között erősödik».
struct UralicBetween {
  let reading: TokenizedArticle

  /// How many words may stand between the word and the two.
  private static let reach = 8
  /// What an agreement does that comes about.
  private static let acts: Set<VerbMeaning> = [.stand, .signed, .sign, .hold, .cooperate]

  /// - Parameters:
  ///   - between: The word «between».
  ///   - first: Where the first of the two starts.
  func cooperation(before first: Int, between: Int) -> Int? {
    guard reading.lexicon.language.family == .uralic else { return nil }
    let clause = reading.clause(of: between..<between + 1)
    guard !clause.contains(where: { reading.isWord($0, .negation) }) else { return nil }
    let start = max(clause.lowerBound, first - Self.reach)
    let verbs = verbTokens(in: start..<max(start, first))
    for index in (start..<max(start, first)).reversed() {
      if isCooperation(index) { return index }
      guard verbs.contains(index) || isLittle(index) else { return nil }
    }
    return nil
  }

  /// «együttműködés», but not «az együttműködés | keretében»
  private func isCooperation(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .cooperation), !reading.isQuoted(index),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.grammaticalCase == .nominative && form.possessor == nil
  }

  private func verbTokens(in range: Range<Int>) -> Set<Int> {
    guard !range.isEmpty else { return [] }
    return reading.words.verbs(.actVerbs, in: range).reduce(into: []) { tokens, verb in
      if verb.match.form.isPredicate, Self.acts.contains(verb.match.meaning) {
        tokens.formUnion(verb.token..<verb.token + verb.match.length)
      }
    }
  }

  /// «is», «tavaly», «a»
  private func isLittle(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && (reading.words[index].isFunctionWord || reading.isWord(index, [.article, .filler]))
      && !reading.isWord(index, [.framing, .viewpoint, .negation, .complementiser, .relative])
      || reading.tokens[index].kind == .number
  }
}
