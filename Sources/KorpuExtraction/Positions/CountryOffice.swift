internal import KorpuLanguage
internal import KorpuModel

/// Reads the post of who stands for a body of states in one of them: «TÜRKSOY Azerbaycan | Ülke Temsilcisi». A permanent
/// representative stands for the state.
struct CountryOffice {
  let scene: Scene

  /// The body of states right before a country that stands right before a post, which is thus no one's of that country.
  func body(before country: LocatedMention, _ position: RoleFinder.Finding) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .turkic, position.role == .representative,
      scene.reading.isForm(position.tokens.lowerBound, of: .state),
      country.tokens.upperBound == position.tokens.lowerBound, country.candidate.grammaticalCase == .nominative
    else { return nil }
    let body = scene.mention(endingBefore: country.tokens.lowerBound, where: { $0 == .organization(.igo) })
    return body.flatMap { $0.isIn([.nominative, .genitive]) ? $0 : nil }
  }
}
