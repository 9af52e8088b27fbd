internal import KorpuLanguage

/// Tells what only looks like the name of a body in Turkic languages: the society of a people or a country, «жалпы Түркі | қоғамы
/// (нығаяды)», and the league that clubs play in, «Қазақстан ІІ | лигасының (ойыны)».
struct SocietyAtLarge {
  let reading: TokenizedArticle

  /// - Parameters:
  ///   - name: the words before the type word that a name would have.
  ///   - head: the type word.
  func isMeant(_ name: Range<Int>, _ head: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, head.count == 1, !name.isEmpty,
      !reading.tokens[head.lowerBound].isCapitalised
    else { return false }
    if reading.isForm(head.lowerBound, of: .community) { return name.allSatisfy { isOfPeople($0) } }
    return reading.isForm(head.lowerBound, of: .competition)
      && name.allSatisfy { isOfPeople($0) || isNumber($0) }
  }

  /// «жалпы», «Түркі», «Қазақстан»: which people or country it is of.
  private func isOfPeople(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return [LexicalTable.bodyModifiers, .demonyms, .countries].contains { senses.isKey(of: $0) }
      || senses.form(in: .countries)?.grammaticalCase == .genitive
  }

  /// «ІІ», «бірінші», «1-ші»
  private func isNumber(_ index: Int) -> Bool {
    reading.words[index].isKey(of: .ordinals) || reading.tokens[index].kind == .number
      || reading.lexicon.ordinal(reading.tokens[index].folded) != nil
      || RomanFigure.isOne(reading.text(of: index..<index + 1))
  }
}

/// «II», «ІІ»: a number in Roman figures, in Latin letters or in those of Cyrillic that look like them.
enum RomanFigure {
  private static let letters: Set<Character> = ["I", "V", "X", "І", "Х"]

  static func isOne(_ word: String) -> Bool { !word.isEmpty && word.allSatisfy(letters.contains) }
}
