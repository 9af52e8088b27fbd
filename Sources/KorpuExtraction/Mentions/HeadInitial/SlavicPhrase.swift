internal import KorpuLanguage

/// A phrase of the tables in a Russian text, any words of which may be inflected: «Кыргызской Республики», «Милли Меджлиса».
struct SlavicPhrase {
  let reading: TokenizedArticle
  let start: Int
  let match: TermMatch

  /// The phrase as the table has it, with the letters, small or capital, that the text prints.
  var name: String {
    let words = match.key.split(separator: " ").enumerated().map { offset, word in
      reading.text(of: start + offset..<start + offset + 1).replacingEnding(by: String(word))
    }
    return words.joined(separator: " ")
  }

  /// The cases in which all its inflected words agree; where none is inflected, those that may look like the nominative, or
  /// those of a phrase that tables have in the genitive plural: «Объединённых Арабских Эмиратов».
  var cases: CaseSet {
    let words = match.key.split(separator: " ").map(String.init)
    var agreed: CaseSet?
    for (offset, stem) in words.enumerated() where reading.tokens[start + offset].folded != stem {
      let found = reading.cases(of: start + offset, stem: stem)
      agreed = agreed.map { $0.intersection(found) } ?? found
    }
    if let agreed { return agreed }
    if words.count > 1, reading.lexicon.hasEnding(.adjectiveOfMany, of: words[0]) { return [.genitive, .locative] }
    // «ОТГ», «ТЮРКСОЙ», «TIKA»
    if reading.tokens[start + words.count - 1].isAbbreviation { return [] }
    return isUnchanging(words[words.count - 1]) ? [] : [.nominative, .accusative]
  }

  /// «Баку», «ЮНЕСКО», «СНГ»: a word that has one form for all cases, or none that tells.
  private func isUnchanging(_ word: String) -> Bool {
    reading.lexicon.hasEnding(.unchangingPlace, of: word) || !word.contains(where: SlavicLetters.vowels.contains)
  }
}
