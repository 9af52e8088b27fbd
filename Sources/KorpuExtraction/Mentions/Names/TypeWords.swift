internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// Whether a type word at a token ends a name: «Gənclər Fondu» has the possessor's ending; in Hungarian a capital says as
  /// much, «Zöld Híd Alapítvány».
  func headsName(_ form: NounForm, at index: Int) -> Bool {
    form.possessor == .third || lexicon.language.family == .uralic && tokens[index].isCapitalised
  }

  /// «Yeşil Vadi | Holding», «Sahil | Grup»: behind a name in capitals, firms in Turkic have no possessor's ending.
  func isBrand(at index: Int, _ form: NounForm) -> Bool {
    lexicon.language.family == .turkic && form.possessor == nil && isCapitalisedWord(index)
      && isCapitalisedWord(index - 1) && !isInitial(index - 1)
  }

  /// «SDU | University»: a Latin name with its type word in a Cyrillic sentence, where no ending shows a possessor.
  func isForeignName(headedAt index: Int) -> Bool {
    guard lexicon.language.family == .turkic, isCapitalisedWord(index), isCapitalisedWord(index - 1),
      isLatin(index), isLatin(index - 1)
    else { return false }
    return sentence(of: index).contains(where: isCyrillic)
  }

  /// Whether a token has letters of ASCII alone.
  func isLatin(_ index: Int) -> Bool { text(of: index..<index + 1).utf8.allSatisfy { $0 < 0x80 } }

  /// Whether a token is a word of Cyrillic letters alone; one that strayed into a Latin word makes none.
  func isCyrillic(_ index: Int) -> Bool {
    tokens[index].kind == .word
      && text(of: index..<index + 1).unicodeScalars.allSatisfy { (0x400..<0x530).contains($0.value) }
  }

  /// «az azerbajdzsáni | Nahicseván Állami Egyetem»: in Hungarian an adjective in small letters is no part of the name.
  func isNationality(_ index: Int) -> Bool {
    lexicon.language.family == .uralic && !tokens[index].isCapitalised && words[index].isKey(of: .demonyms)
  }

  /// «Sport- és Ifjúságpolitikai Minisztérium»: in Hungarian a hyphen before a joint stands for a part that both words share.
  func isSuspended(at hyphen: Int) -> Bool {
    lexicon.language.family == .uralic && isMark(hyphen, "-") && !tokens[hyphen].followsSpace && hyphen > 0
      && tokens[hyphen - 1].kind == .word && (isWord(hyphen + 1, .conjunction) || isMark(hyphen + 1, ","))
  }

  /// «Magyar–Kirgiz Fejlesztési Alap»: Hungarian joins names by a dash without spaces.
  func isJoined(at dash: Int) -> Bool {
    lexicon.language.family == .uralic && isDash(dash) && !tokens[dash].followsSpace && isCapitalisedWord(dash - 1)
      && isCapitalisedWord(dash + 1) && !tokens[dash + 1].followsSpace
  }
}
