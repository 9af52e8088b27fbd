internal import KorpuLanguage

/// Tells that a gathering was held: «konfrans | keçirilib», «форумун | уюштурду», «düzenlenen | zirve».
struct HoldingClause {
  let reading: TokenizedArticle

  /// How many words stand between the type word and the verb: «onlayn formatda | keçirilib».
  private static let reach = 3
  private static let acts: Set<VerbMeaning> = [.hold, .organise]

  /// «конференция | болуп өттү», «(фонд) форумун | уюштурду»; but not «(zirvə çərçivəsində) forum | da | keçiriləcək», what is
  /// held besides.
  ///
  /// - Parameter form: That of the type word, which ends before a token.
  func isHeld(_ form: NounForm, behind end: Int) -> Bool {
    // «Medeniýet günleriniň | açylyş dabarasy geçirildi»: what is opened is held.
    if form.grammaticalCase == .genitive, reading.sentence(of: end - 1).contains(end),
      reading.isForm(end, of: .opening), let opening = reading.words.match(.forums, at: end)
    {
      return isHeld(opening.form, behind: end + opening.length)
    }
    guard form.grammaticalCase == .nominative || form.grammaticalCase == .accusative else { return false }
    if form.grammaticalCase == .accusative, doing(behind: end) != nil { return true }
    let limit = min(end + Self.reach + 1, reading.sentence(of: end - 1).upperBound)
    guard end < limit, let index = (end..<limit).first(where: { reading.words.verb(.actVerbs, at: $0) != nil }),
      let verb = reading.words.verb(.actVerbs, at: index), verb.form.isPredicate,
      verb.meaning == .organise || verb.meaning == .hold && form.grammaticalCase == .nominative
    else { return false }
    return (end..<index).allSatisfy {
      reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised && !reading.isWord($0, .filler)
    }
  }

  /// How many words say where or when something was done: «başkent Bakü'de 5 Mayıs'ta | yaptı».
  private static let longestSetting = 6

  /// «(toplantısını) Konya'da | yaptı»: the verb for any deed, behind nothing but where and when.
  ///
  /// - Parameter end: Where the object ends.
  func doing(behind end: Int) -> Range<Int>? {
    let sentence = reading.sentence(of: end - 1)
    guard end < sentence.upperBound,
      let verb = (end..<min(sentence.upperBound, end + 1 + Self.longestSetting)).first(where: {
        reading.isForm($0, of: .doing)
      })
    else { return nil }
    let isSetting = (end..<verb).allSatisfy { index in
      reading.tokens[index].kind == .number
        || reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
          && (reading.words[index].mayBe(.locative)
            || reading.words[index].readings.allSatisfy {
              $0.stem.count < 3 || ![.accusative, .dative, .ablative].contains($0.form.grammaticalCase)
            })
    }
    return isSetting ? verb..<verb + 1 : nil
  }

  /// «düzenlenen», «keçirilən»
  func isParticiple(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { Self.acts.contains($0.meaning) && $0.form == .participle } ?? false
  }
}
