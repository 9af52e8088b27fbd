internal import KorpuLanguage
internal import KorpuModel

/// Finds the word of courtesy behind a name that has the name's case: «Fuat Erdal | bəyi (ziyarət edib)», «Leyla Korkmaz |
/// Hanım'a», «Leyla Nəsirova | xanımla».
struct CourtesyTitle {
  let reading: TokenizedArticle

  /// The word by which tables mark titles that follow a name.
  private static let behind = "behind"

  /// The name with such a word, and the case that its ending says; `nil` where it has none.
  func inflected(after name: Range<Int>) -> (tokens: Range<Int>, grammaticalCase: NounForm.Case)? {
    let next = name.upperBound
    guard reading.lexicon.language.family == .turkic, name.count > 1, reading.sentence(of: next - 1).contains(next),
      reading.tokens[next].kind == .word
    else { return nil }
    let title = reading.words[next].readings.first { noun in
      noun.form.possessor == nil && !noun.form.isPlural && noun.form.grammaticalCase != .nominative
        && reading.lexicon.senses(of: noun.stem).value(in: .honorifics) == Self.behind
    }
    return title.map { (name.lowerBound..<next + 1, $0.form.grammaticalCase) }
  }
}
