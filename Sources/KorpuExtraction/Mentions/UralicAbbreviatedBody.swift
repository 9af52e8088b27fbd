internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies in Hungarian that are named by an abbreviation that no table knows, and told by who leads them or by what they are: «az
/// MNASZ elnöke», «a fejlesztési ügynökség, az AFÜ».
struct UralicAbbreviatedBody {
  let reading: TokenizedArticle

  /// Shorter abbreviations are rather of titles and measures.
  private static let shortest = 3
  /// How many words stand between the abbreviation and the position.
  private static let reach = 2

  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[index].isAbbreviation,
      reading.tokens[index].folded.unicodeScalars.count >= Self.shortest, reading.isWord(index - 1, .article),
      reading.words[index].isUnknown
    else { return nil }
    let kind = kind(beforeApposition: index)
    guard isLed(index) || kind != nil else { return nil }
    return BodyName(tokens: index..<index + 1, kind: kind ?? .ngo, form: NounForm(), confidence: 0.85)
  }

  /// «a fejlesztési ügynökség, | az AFÜ»: what sort of a body it is.
  private func kind(beforeApposition index: Int) -> OrganizationKind? {
    let type = index - 3
    guard type > reading.sentence(of: index).lowerBound, reading.isMark(index - 2, ","),
      reading.tokens[type].kind == .word, !reading.tokens[type].isCapitalised,
      reading.words[type].form(in: .bodies) == NounForm()
    else { return nil }
    return reading.words[type].value(in: .bodies).flatMap(OrganizationKind.init)
  }

  /// «az MNASZ (budapesti) | elnöke»
  private func isLed(_ index: Int) -> Bool {
    let end = min(reading.sentence(of: index).upperBound, index + 2 + Self.reach)
    return (index + 1..<max(index + 1, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0)
    }.contains { RoleFinder(reading: reading).role(startingAt: $0)?.form.possessor == .third }
  }
}
