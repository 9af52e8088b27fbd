internal import KorpuLanguage
internal import KorpuModel

/// Tells the words that stand between a body without an ending and a post in it, and belong to the phrase of the post, from
/// those of a sentence whose subject the body is: «YDK | Yönetim Kurulu | üyesi», «universiteti | filologiya fakulteti turk tili
/// kafedrasi | mudiri», «tashkiloti | Bokudagi | vakili», «Derneği | eski | Başkanı».
///
/// Which words they are is not asked: a noun or an adjective that no case makes an object or an adverb may always stand there,
/// where the last of them leads on to the post.
struct PostAttributes {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whether all words of a range before a post are such.
  func areAttributes(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, !words.isEmpty else { return false }
    // «Y Vakfı | ve Güzelova Belediye Başkanı»: behind an «and» another phrase begins.
    return !reading.isWord(words.lowerBound, .conjunction) && words.allSatisfy(isAttribute) && leadsOn(words)
  }

  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    if scene.mention(covering: index, where: { !$0.isCountry && !$0.isPlace }) != nil { return false }
    if saysWhere(index) { return true }
    // «Eğitimden Sorumlu», «байланыстар жөніндегі»
    if reading.isWord(index, .joiner) { return !reading.isWord(index, .naming) }
    if reading.isWord(index + 1, .joiner), !reading.isWord(index + 1, .conjunction) { return true }
    return reading.isCapitalisedWord(index) ? isUnmarked(index) : isCommonNoun(index)
  }

  /// «Bokudagi», «қаласындағы»
  private func saysWhere(_ index: Int) -> Bool {
    [LexicalTable.cities, .countries, .wordClasses].contains {
      reading.words[index].form(in: $0)?.grammaticalCase == .attributive
    }
  }

  /// No object, and nothing that says where to or whence.
  private func isUnmarked(_ index: Int) -> Bool {
    !reading.isMarkedLocal(index) && !reading.isMarkedObject(index)
      && reading.words[index].form(in: .cities).map { $0.grammaticalCase == .nominative } != false
      && reading.words[index].form(in: .countries).map { $0.grammaticalCase == .nominative } != false
  }

  /// A word in small letters that is no verb and no word of grammar, in the nominative or genitive.
  private func isCommonNoun(_ index: Int) -> Bool {
    let senses = reading.words[index]
    // «boshqaruv kengashi», «kafedrasining»
    if let type = senses.form(in: .bodies) { return isOwnCase(type.grammaticalCase) }
    // «eski», «sobiq»
    if senses.isKey(of: .bodyModifiers) || reading.isWord(index, .former) { return true }
    guard !senses.isFunctionWord, !senses.isKnownVerb, senses.classes.isEmpty,
      !senses.verbReadings(in: .participle), !senses.verbReadings(in: .finite), senses.key(in: .forums) == nil
    else { return false }
    return senses.form(in: .wordClasses).map { isOwnCase($0.grammaticalCase) } ?? true
  }

  private func isOwnCase(_ grammaticalCase: NounForm.Case) -> Bool {
    grammaticalCase == .nominative || grammaticalCase == .genitive
  }

  /// How many adjectives stand before a post at most: «önceki dönem | Başkanı».
  private static let mostAdjectives = 2

  /// Whether behind the last of the words nothing but the post can come: it is the type word of a part, says where, or joins
  /// a field to what it is for; or the words are no more than adjectives.
  private func leadsOn(_ words: Range<Int>) -> Bool {
    let last = words.upperBound - 1
    let senses = reading.words[last]
    if saysWhere(last) || reading.isWord(last, .joiner) && !reading.isWord(last, .conjunction) { return true }
    if let type = senses.form(in: .bodies), type.possessor == .third { return true }
    // «туркология | институтунун директору», «Uluslararası İlişkiler | Bölüm Başkanı»
    if reading.words.match(.bodies, at: words.upperBound) != nil { return true }
    if reading.lexicon.language.writesNamesInSmallLetters, words.count > 1, senses.mayBePossessed(in: .genitive) {
      return true
    }
    if words.allSatisfy({ reading.isCapitalisedWord($0) || reading.isWord($0, .conjunction) }) { return true }
    return words.count <= Self.mostAdjectives
      && words.allSatisfy { !reading.isCapitalisedWord($0) && isAdjective($0) }
  }

  private func isAdjective(_ index: Int) -> Bool {
    reading.isWord(index, .former) || reading.words[index].readings.allSatisfy(isBare)
  }

  private func isBare(_ reading: NounReading) -> Bool {
    isOwnCase(reading.form.grammaticalCase) || reading.stem.count < 3
  }
}
