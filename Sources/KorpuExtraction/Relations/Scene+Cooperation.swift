internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// Whether a word of cooperation or agreement stands at a token, and is no part of a name: not «İşbirliği Derneği».
  func isWordOfCooperation(at index: Int) -> Bool {
    reading.isForm(index, of: .cooperation) && !reading.isQuoted(index) && !isInName(index)
  }

  /// «сотрудничество двух стран | невозможно», «iki ülke arasında iş birliği | olmadığını»: whether the sentence of a word denies what
  /// it tells.
  func isDeniedCooperation(at word: Int) -> Bool {
    reading.isCancelled(word)
      || reading.sentence(of: word).contains { index in
        reading.isWord(index, [.negation, .failing, .doubting]) || reading.words[index].isDeniedVerb
      }
  }

  /// The countries that words name, outside the names of bodies and gatherings, each once.
  func countries(in words: Range<Int>, quotedToo: Bool) -> [Int] {
    mentions(in: words).filter { mention in
      let start = mention.tokens.lowerBound
      return mention.type.isCountry && !isInName(start) && (quotedToo || !reading.isQuoted(start))
    }.map(\.entity).unique()
  }

  /// Whether a token is part of the name of a body or gathering.
  func isInName(_ index: Int) -> Bool {
    mention(covering: index, where: { $0.isOrganization || $0.isForum }) != nil
  }

  /// Whether a token is part of the name of a body: «İşbirliği Derneği».
  func isInBody(_ index: Int) -> Bool {
    mention(covering: index, where: \.isOrganization) != nil
  }
}

extension TokenizedArticle {
  /// «iki ölkə», «двух стран», but not «двух стран | Балтии».
  func isTwoStates(_ index: Int) -> Bool {
    isWord(index, .two) && isForm(index + 1, of: .state)
      && (lexicon.language.family.isVerbFinal || !isCapitalisedWord(index + 2))
  }
}
