internal import KorpuLanguage
internal import KorpuModel

/// Names that begin with the surname in Russian, as lists and official texts have them: «Лурова Лейла», «Беков А.А.».
struct SlavicSurnameFirst {
  let reading: TokenizedArticle

  /// How many initials a name has at most.
  private static let mostInitials = 2

  /// Whether a surname and the given name after it are one name: «Лурова | Лейла», but not «Бекова | Асан Темиров», whose given
  /// name is another's.
  func isName(from surname: Int) -> Bool {
    let given = surname + 1
    guard reading.sentence(of: surname).contains(given), reading.isCapitalisedWord(given),
      reading.words[surname].name.isSurname, isGivenNameAlone(given)
    else { return false }
    let next = given + 1
    let goesOn =
      reading.sentence(of: surname).contains(next) && reading.isCapitalisedWord(next) && !reading.isPatronymic(next)
      && reading.words[next].name.isName
    return !goesOn && !SlavicPersonName(reading: reading).finding(of: surname..<next).cases.isEmpty
  }

  private func isGivenNameAlone(_ index: Int) -> Bool {
    let name = reading.words[index].name
    return (name.isGivenName || name.isInflectedGivenName) && !name.isSurname
  }

  /// «Беков А.А.», «Бекова А. Т.»: where the initials end that stand behind a surname; `nil` where none do.
  ///
  /// - Parameter isTitled: Whether a position stands before it, where the surname need not look like one.
  func endOfInitials(after surname: Int, isTitled: Bool) -> Int? {
    let sentence = reading.sentence(of: surname)
    let name = reading.words[surname].name
    guard isTitled || name.isSurname, !name.isPatronymic else { return nil }
    var end = surname + 1
    while end - surname <= 2 * Self.mostInitials, sentence.contains(end + 1), isInitial(end) { end += 2 }
    // «ОшГУ | К.Г. Беков»: the initials are of the name behind them.
    let isOfNext = sentence.contains(end) && reading.isCapitalisedWord(end) && reading.words[end].name.isName
    return end > surname + 1 && !isOfNext ? end : nil
  }

  /// «Bekov A.A.»: one letter alone may be that of a plan, «Vitamin C.», or end a sentence.
  func hasTwoInitials(after surname: Int) -> Bool {
    reading.sentence(of: surname).contains(surname + 3) && isInitial(surname + 1) && isInitial(surname + 3)
  }

  /// «А.»
  private func isInitial(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && reading.lexicon.language.isOneLetter(reading.tokens[index].folded)
      && reading.isMark(index + 1, ".")
  }

  /// The name in the usual order, «А.А. Беков», whose surname others may be called by alone.
  func reordered(_ person: MentionCandidate, initialsFrom start: Int) -> MentionCandidate {
    let initials = reading.text(of: start..<person.tokens.upperBound)
    let surname = person.name.prefix { $0 != " " }
    return MentionCandidate(
      tokens: person.tokens, type: .person, name: initials + " " + surname, grammaticalCase: person.grammaticalCase,
      cases: person.cases, confidence: person.confidence)
  }
}
