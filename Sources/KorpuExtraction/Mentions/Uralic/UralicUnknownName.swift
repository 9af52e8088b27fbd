internal import KorpuLanguage
internal import KorpuModel

/// Tells in Hungarian names of foreigners that no table knows: by the surname alone that the article has elsewhere, «Eden
/// Abergil … Abergilt», and by the title after a surname alone, «Salvini belügyminiszter».
struct UralicUnknownName {
  let reading: TokenizedArticle
  /// How often words, without endings, stand in capitals by themselves.
  private let alone: [String: Int]

  /// Shorter words are hardly names.
  private static let shortest = 3
  private static let longestName = 3
  /// Once may be something else of that name.
  private static let often = 2

  /// - Complexity: O(tokens).
  init(reading: TokenizedArticle) {
    self.reading = reading
    guard reading.lexicon.language.family == .uralic else {
      alone = [:]
      return
    }
    var alone: [String: Int] = [:]
    for index in reading.tokens.indices where Self.isAlone(index, in: reading) {
      for form in Self.forms(of: index, in: reading) { alone[form, default: 0] += 1 }
    }
    self.alone = alone
  }

  /// The word as it stands, and without any ending that it may have.
  private static func forms(of index: Int, in reading: TokenizedArticle) -> Set<String> {
    Set(reading.words[index].readings.lazy.filter { $0.form.possessor == nil && !$0.form.isPlural }.map(\.stem))
      .union([reading.tokens[index].folded])
  }

  private static func isAlone(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isCapitalisedWord(index) && !reading.isCapitalisedWord(index - 1) && !reading.isCapitalisedWord(index + 1)
      && !reading.tokens[index].isAbbreviation && reading.words[index].isUnknown
  }

  /// «Eden Abergil», whose surname stands alone elsewhere.
  func isRecurrent(_ run: Range<Int>) -> Bool {
    guard !alone.isEmpty, (2...Self.longestName).contains(run.count), run.allSatisfy(isUnknown),
      !reading.isQuoted(run.lowerBound)
    else { return false }
    return Self.forms(of: run.upperBound - 1, in: reading).contains { alone[$0, default: 0] >= Self.often }
  }

  /// «Salvini (olasz) | belügyminiszter», «Lavrov»
  func isSurnameAlone(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic, reading.isCapitalisedWord(index), isUnknown(index),
      !reading.isInitial(index) || reading.words[index].name.isSurname, !reading.tokens[index].isAbbreviation,
      !reading.isCapitalisedWord(index - 1), !reading.isCapitalisedWord(index + 1)
    else { return false }
    // «… közölte Lavrov»: a surname by its shape, within a sentence.
    if !reading.isInitial(index), hasShapeOfSurname(index) { return true }
    guard let title = TitleAfterName(reading: reading).title(after: index + 1) else { return false }
    return title.title.lowerBound == index + 1 || title.nationality == index + 1
  }

  private func hasShapeOfSurname(_ index: Int) -> Bool {
    let word = reading.tokens[index].folded
    let stem = reading.words[index].name.ending.nominative(of: word)
    return reading.words[index].name.isSurname && stem.unicodeScalars.count >= Self.longSurname
      && !word.contains(ascii: "-")
  }

  /// A shorter word that ends like a surname may be anything.
  private static let longSurname = 6

  private func isUnknown(_ index: Int) -> Bool {
    reading.words[index].isUnknown && reading.tokens[index].folded.unicodeScalars.count >= Self.shortest
      && !reading.tokens[index].isAbbreviation || reading.words[index].name.isName
  }
}
