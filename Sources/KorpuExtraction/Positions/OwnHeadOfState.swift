internal import KorpuLanguage
internal import KorpuModel

/// Reads «hormatly Prezidentimiz | Aman Gurbanow», «Cumhurbaşkanımız | Kemal Aydemir»: whom those who write call their own head of
/// state, in a sentence that names one country alone.
struct OwnHeadOfState {
  let scene: Scene

  func position(of person: LocatedMention) -> Position? {
    let reading = scene.reading
    let start = person.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, !reading.isQuoted(start),
      let post = RoleFinder(reading: reading).role(endingBefore: start), post.isOfState, isOwn(post),
      [.president, .primeMinister].contains(post.role)
    else { return nil }
    let countries = scene.mentions(ofSentence: reading.sentenceOfToken[start]).filter(\.type.isCountry)
    guard let country = countries.first, countries.allSatisfy({ $0.entity == country.entity }) else { return nil }
    return Position(
      holder: country.entity, role: post.role, title: post.title, tokens: post.tokens, confidence: 0.8)
  }

  /// «Prezidentimiz»
  private func isOwn(_ post: RoleFinder.Finding) -> Bool {
    post.form.possessor == .first && !post.form.isPlural && post.form.grammaticalCase == .nominative
  }
}
