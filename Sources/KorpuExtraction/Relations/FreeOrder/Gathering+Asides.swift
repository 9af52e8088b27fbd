internal import KorpuLanguage
internal import KorpuModel

/// Gatherings that the article tells of by the way, and does not report on.
extension Gathering {
  /// Whether a sentence tells of a gathering in somebody's words, of another time, or only in a clause that leans on another:
  /// «X noted that | the forum was held last year», «Earlier, the forum was held», «megállapodtak abban, hogy | ülést tartanak».
  func isAside(inSentence sentence: Int, _ context: RelationContext) -> Bool {
    switch scene.reading.lexicon.language.family {
    case .turkic: return false
    case .germanic, .uralic, .slavic: break
    }
    if scene.reading.isWord(scene.reading.sentences[sentence].lowerBound, .background) { return true }
    // «В Баку прошёл форум, сообщил X» reports on it.
    let contents =
      scene.reading.isSlavic ? [] : context.statements.filter { $0.attribution == sentence }.map(\.content)
    let verbs = ["hold", "organise"].flatMap { acts($0, inSentence: sentence) }.filter { $0.form == .finite }
    return !verbs.isEmpty
      && verbs.allSatisfy { verb in
        contents.contains { $0.contains(verb.tokens.lowerBound) } || isSubordinate(verb.tokens)
      }
  }

  /// Whether a Hungarian sentence says in its main clause that a gathering takes place, or somebody speaks or acts at it:
  /// «várakozással tekint a magyar–török csúcstalálkozóra» says only that there will be one.
  func isReal(_ forum: LocatedMention) -> Bool {
    let sentence = scene.reading.sentenceOfToken[forum.tokens.lowerBound]
    let isTold = ["hold", "organise", "attend", "open"].contains { act in
      acts(act, inSentence: sentence).contains { !isSubordinate($0.tokens) }
    }
    if isTold { return true }
    return isLocative(forum)
      && scene.reading.words.verbs(.speechVerbs, in: scene.reading.sentences[sentence]).contains { index, match in
        match.form == .finite && !scene.reading.isQuoted(index)
      }
  }

  /// «X örül, hogy | Budapesten tartják a fórumot», «a fórumra, | amelyet Budapesten tartanak»
  private func isSubordinate(_ verb: Range<Int>) -> Bool {
    if scene.reading.isSlavic { return isInSlavicClause(verb) }
    guard scene.reading.lexicon.language.family == .uralic else { return false }
    let start = UralicClause(reading: scene.reading).clause(of: verb).lowerBound
    return scene.reading.isWord(start - 1, .complementiser) || scene.reading.isWord(start, .relative)
  }

  /// «X отметил, что | форум прошёл», «По словам X, … ОТГ, саммит которой | прошёл»: in somebody's words, or in a clause that
  /// leans on them.
  private func isInSlavicClause(_ verb: Range<Int>) -> Bool {
    let reading = scene.reading
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    guard
      let clause = (first..<verb.lowerBound).last(where: { reading.isWord($0, [.complementiser, .relative]) }),
      (first..<clause).contains(where: { reading.isMark($0, ",") })
    else { return false }
    return (first..<clause).contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true || reading.isWord(index, .viewpoint)
    }
  }
}
