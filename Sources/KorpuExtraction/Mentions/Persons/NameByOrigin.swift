internal import KorpuLanguage
internal import KorpuModel

/// Finds people of whom only the country is told from which they came, in a list of those who came from others: «(foruma)
/// İspaniyadan | Luisa Alvares Qomes, İrandan Rüstəm Cami (qatılıb)».
///
/// Such names need be in no table: the list shows what they are.
struct NameByOrigin {
  let reading: TokenizedArticle

  /// So far from a name the verb stands at most that says what those of the list did.
  private static let reach = 200
  /// Such a name has two or three words.
  private static let lengths = 2...3

  /// Whether a run of capitals is what a country in the ablative introduces, in a sentence of attending or speaking.
  func isGiven(_ run: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, Self.lengths.contains(run.count), !isKnown(run),
      isOrigin(endingBefore: run.lowerBound), endsItem(run.upperBound)
    else { return false }
    let sentence = reading.sentence(of: run.lowerBound)
    return sentence.contains { $0 != run.lowerBound && isOrigin(endingBefore: $0) && reading.isCapitalisedWord($0) }
      && isOfPresence(run.upperBound..<min(sentence.upperBound, run.upperBound + Self.reach))
  }

  /// «Hindistandan», «Ispaniýa Patyşalygyndan»
  private func isOrigin(endingBefore start: Int) -> Bool {
    guard start > reading.sentence(of: start).lowerBound, reading.tokens[start - 1].kind == .word else { return false }
    let form = reading.longCountry(endingAt: start - 1)?.form ?? reading.words[start - 1].form(in: .countries)
    return form?.grammaticalCase == .ablative
  }

  /// The list goes on or ends.
  private func endsItem(_ end: Int) -> Bool {
    guard end < reading.sentence(of: end - 1).upperBound else { return false }
    return reading.isListJoint(end) || reading.isWord(end, .filler) || reading.words.verb(.actVerbs, at: end) != nil
  }

  /// Words that tables know for other things are no name.
  private func isKnown(_ run: Range<Int>) -> Bool {
    let tables = [
      LexicalTable.countries, .cities, .bodies, .knownBodies, .forums, .roles, .bodyModifiers, .commonNouns,
    ]
    return run.contains { index in
      reading.tokens[index].isAbbreviation || reading.words[index].isFunctionWord
        || tables.contains { reading.words[index].key(in: $0) != nil } && !reading.words[index].name.isName
    }
  }

  private func isOfPresence(_ words: Range<Int>) -> Bool {
    reading.words.verbs(.actVerbs, in: words).contains { $0.match.meaning == .attend && $0.match.form.isPredicate }
      || reading.words.verbs(.speechVerbs, in: words).contains { $0.match.form.isPredicate }
  }
}
