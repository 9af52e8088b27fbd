internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies in Hungarian that are named by an abbreviation that no table knows, and told by who leads them: «az MNASZ
/// elnöke».
struct UralicAbbreviatedBody {
  let reading: TokenizedArticle

  /// Shorter abbreviations are rather of titles and measures.
  private static let shortest = 3
  /// How many words stand between the abbreviation and the position.
  private static let reach = 2

  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[index].isAbbreviation,
      reading.tokens[index].folded.unicodeScalars.count >= Self.shortest, reading.isWord(index - 1, .article),
      reading.words[index].isUnknown, isLed(index)
    else { return nil }
    return BodyName(tokens: index..<index + 1, kind: .ngo, form: NounForm(), confidence: 0.85)
  }

  /// «az MNASZ (budapesti) | elnöke»
  private func isLed(_ index: Int) -> Bool {
    let end = min(reading.sentence(of: index).upperBound, index + 2 + Self.reach)
    return (index + 1..<max(index + 1, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0)
    }.contains { RoleFinder(reading: reading).role(startingAt: $0)?.form.possessor == .third }
  }
}
