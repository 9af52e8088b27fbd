internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// «Toplantıda», «Paytaxtda»: at the head of a sentence a word says where something is.
  func isAdverbial(_ index: Int) -> Bool {
    words[index].readings.contains { noun in
      noun.form.grammaticalCase == .locative && noun.stem.count > 3
    } && ![LexicalTable.bodyModifiers, .countries].contains { words[index].isKey(of: $0) }
      && !words[index].name.isGivenName
  }

  /// «Mayıs'ta», «Salonu'nda»: what an apostrophe shows to be a local case is no part of a name.
  func isMarkedLocal(_ index: Int) -> Bool { isMarked(index) { $0.isLocal } }

  /// «(Başbakan) Rüstem Karimov'u | Çankaya Köşkü'nde»: nor is what it shows to be an object.
  func isMarkedObject(_ index: Int) -> Bool { isMarked(index) { $0 == .accusative } }

  /// Whether an apostrophe parts the ending of a case from its name.
  private func isMarked(_ index: Int, in isWanted: (NounForm.Case) -> Bool) -> Bool {
    let word = tokens[index].folded
    guard tokens[index].hasApostrophe else { return false }
    return words[index].readings.contains { noun in
      isWanted(noun.form.grammaticalCase) && noun.form.possessor == nil
        && noun.stem.utf8.count + noun.form.ending.length < word.utf8.count
    }
  }

  /// How many bytes of a folded word stand behind its last apostrophe, that included.
  func endingBehindApostrophe(at index: Int) -> Int? {
    let word = Array(tokens[index].folded.utf8)
    guard let apostrophe = word.lastIndex(of: UInt8(ascii: "'")), apostrophe > 1, apostrophe + 1 < word.count else {
      return nil
    }
    return word.count - apostrophe
  }

  /// «ölkələrin», «dövlətlərinin»: whose it is.
  func isGenitivePlural(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    return words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .genitive }
  }

  /// «ОшМУ | Алтай университети (менен)»: whether an abbreviation is a whole name, since its last letter stands for the type
  /// word of the name behind it.
  func isWholeAbbreviation(_ index: Int, beforeTypeWordAt head: Int) -> Bool {
    let folded = tokens[index].folded
    return lexicon.language.family == .turkic && index + 1 < head && isCapitalisedWord(index + 1) && isShortName(index)
      && folded.unicodeScalars.count > 2 && folded.unicodeScalars.last == tokens[head].folded.unicodeScalars.first
  }
}
