internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies with quoted names whose common type word stands in the plural after the last: «"A" va "B" | kompaniyalari».
struct BodiesOfOneType {
  let reading: TokenizedArticle

  /// A list has so many names at most.
  private static let longestList = 8
  /// A name in it has so many tokens at most, its marks included.
  private static let longestName = 8

  /// The body whose quoted name, one of several, stands in a range of tokens.
  func name(quotedIn quotation: Range<Int>) -> BodyName? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    var end = quotation.upperBound
    var names = 1
    while names < Self.longestList, reading.isListJoint(end), reading.tokens.indices.contains(end + 1),
      reading.tokens[end + 1].kind == .openingQuote,
      let closing = reading.closingQuote(from: end + 1, limit: Self.longestName)
    {
      end = closing + 1
      names += 1
    }
    guard names > 1 || reading.isListJoint(quotation.lowerBound - 1),
      let type = reading.words.match(.bodies, at: end), type.form.isPlural, type.form.possessor == .third,
      let kind = OrganizationKind(rawValue: type.value)
    else { return nil }
    return BodyName(tokens: quotation, kind: kind, form: names > 1 ? NounForm() : type.form.ofWhole, confidence: 0.85)
  }
}

extension NounForm {
  /// The case of a type word that stands outside the name itself.
  fileprivate var ofWhole: NounForm { NounForm(grammaticalCase) }
}
