internal import KorpuModel

/// What names of persons look like in a language.
public struct PersonNames: Sendable {
  /// How surely a word is a surname by its ending alone.
  public enum SurnameShape: Sendable { case strong, weak }

  private let givenNames: PhraseTable
  private let strong: [String]
  private let weak: [String]
  private let endings: NounEndings

  init(givenNames: PhraseTable, surnameEndings: Table, endings: NounEndings) {
    self.givenNames = givenNames
    self.endings = endings
    strong = surnameEndings.rows.filter { $0.count > 1 && $0[1] == "strong" }.map { $0[0] }
    weak = surnameEndings.rows.filter { $0.count > 1 && $0[1] == "weak" }.map { $0[0] }
  }

  /// Whether the uninflected word is a common given name.
  public func isGivenName(_ word: String) -> Bool { givenNames.contains(word) }

  /// How surely the uninflected word is a surname by its ending, or `nil`.
  public func surnameShape(of word: String) -> SurnameShape? {
    // Three letters before the ending, or «Nov» and «Levi» would be surnames.
    func ends(with ending: String) -> Bool {
      word.hasSuffix(ending) && word.count >= ending.count + 2
    }
    if strong.contains(where: ends(with:)) { return .strong }
    return weak.contains(where: ends(with:)) ? .weak : nil
  }

  /// The nominative of the last word of a name, and how surely that word is a name at all.
  ///
  /// A case ending is taken off only where the rest is a known given name or has the shape of a surname,
  /// or where the ending cannot be part of a name: «Nərimanov» stays, «Quliyevanın» becomes «Quliyeva».
  public func nominative(ofFolded word: String) -> (caseLength: Int, isName: Bool) {
    if isGivenName(word) || surnameShape(of: word) == .strong { return (0, true) }
    let readings = endings.readings(of: word).filter { reading in
      reading.form.possessor == nil && !reading.form.isPlural && reading.form.caseLength > 0
        && word.hasPrefix(reading.stem)
    }
    if let reading = readings.first(where: { isGivenName($0.stem) || surnameShape(of: $0.stem) == .strong }) {
      return (word.utf8.count - reading.stem.utf8.count, true)
    }
    if let reading = readings.first(where: { hasFullGenitive($0, in: word) || hasApostrophe($0, in: word) }) {
      return (word.utf8.count - reading.stem.utf8.count, surnameShape(of: reading.stem) != nil)
    }
    return (0, surnameShape(of: word) != nil)
  }

  /// «-nın» after a vowel: three letters that hardly any name ends with.
  private func hasFullGenitive(_ reading: NounReading, in word: String) -> Bool {
    guard reading.form.grammaticalCase == .genitive, reading.form.caseLength >= 3 else { return false }
    guard let last = reading.stem.last else { return false }
    return reading.stem.count > 2 && "aeəıioöuü".contains(last) && word.hasPrefix(reading.stem)
  }

  private func hasApostrophe(_ reading: NounReading, in word: String) -> Bool {
    word.utf8.count > reading.stem.utf8.count + reading.form.caseLength
  }
}
