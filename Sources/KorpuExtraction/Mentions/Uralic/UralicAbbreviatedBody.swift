internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies in Hungarian that are named by an abbreviation that no table knows, and told by who leads them or by what they are: «az
/// MNASZ elnöke», «a fejlesztési ügynökség, az AFÜ».
struct UralicAbbreviatedBody {
  let reading: TokenizedArticle

  /// Shorter abbreviations are rather of titles and measures.
  private static let shortest = 3
  /// How far behind the abbreviation the position stands.
  private static let reach = 3

  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[index].isAbbreviation,
      reading.tokens[index].folded.unicodeScalars.count >= Self.shortest, reading.isWord(index - 1, .article),
      reading.words[index].isUnknown
    else { return nil }
    let kind = kind(beforeApposition: index)
    // «az MNASZ (budapesti) | elnöke»
    guard reading.isLedInHungarian(from: index + 1, within: Self.reach) || kind != nil else { return nil }
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
}
