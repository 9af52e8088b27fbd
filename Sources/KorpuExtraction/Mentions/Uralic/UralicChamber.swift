internal import KorpuLanguage
internal import KorpuModel

/// Reads the house of a parliament that stands in small letters behind its name in Hungarian: «a Kirgiz Köztársaság Parlamentje |
/// alsóházának (alelnöke)».
struct UralicChamber {
  let reading: TokenizedArticle

  /// The parliament with its house, where one follows.
  func extended(_ body: MentionCandidate) -> MentionCandidate {
    let house = body.tokens.upperBound
    guard reading.lexicon.language.family == .uralic, body.grammaticalCase == .nominative,
      reading.tokens.indices.contains(house), reading.sentence(of: house - 1).contains(house),
      reading.isForm(house - 1, of: .parliament), reading.isForm(house, of: .parliament),
      let form = reading.words[house].form(in: .bodies), form.possessor == .third, !form.isPlural
    else { return body }
    let tokens = body.tokens.lowerBound..<house + 1
    return MentionCandidate(
      tokens: tokens, type: body.type, name: reading.nominative(of: tokens, without: form.ending),
      grammaticalCase: form.grammaticalCase, confidence: body.confidence)
  }
}
