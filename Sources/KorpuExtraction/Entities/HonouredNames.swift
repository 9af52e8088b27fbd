internal import KorpuLanguage
internal import KorpuModel

/// Reads what part a person has in a sentence off the word of honour behind the name, which takes the endings for it:
/// «Лейла Айдемир айымды», «Kemal Aksoy janoblari bilan», «Leyla Korkmaz Hanım'ı».
struct HonouredNames {
  let reading: TokenizedArticle

  /// The part of a mention: that of the word of honour, or of the name where none stands behind it.
  func cases(of mention: LocatedMention) -> CaseSet {
    let word = mention.tokens.upperBound
    guard mention.type.isPerson, mention.isIn(.nominative), reading.endOfHonour(from: word) > word,
      let form = reading.words[word].form(in: .wordClasses)
    else { return mention.cases }
    // «xanımı»: the accusative is like the possessor's ending, which a word of honour has none of.
    let key = reading.words.match(.wordClasses, at: word)?.key
    let isObject = reading.words[word].readings.contains {
      $0.form.grammaticalCase == .accusative && $0.form.possessor == nil && $0.stem == key
    }
    return CaseSet(isObject ? .accusative : form.grammaticalCase)
  }
}

extension TokenizedArticle {
  /// Where a name that ends before a token ends with the word of honour behind it: «Кемал Айдемир | мырза».
  func endOfHonour(from end: Int) -> Int {
    guard lexicon.language.family == .turkic, isForm(end, of: .honour), !isMark(end - 1, ","),
      // «Бакыт Асанов | мырза Кемал Айдемирди»: it is before the next name.
      !isCapitalisedWord(end + 1) || isWord(end + 1, .conjunction)
    else { return end }
    return end + 1
  }
}
