internal import KorpuLanguage
internal import KorpuModel

/// Tells societies of which each country has one by the same name: «Kırgızistan | Kızılay Başkanı A», «Kazakistan | Kızılay
/// Genel Sekreteri B».
///
/// Without a country such a name means that of the story's country, and with «of» words between, «Kırgızistan'da Kızılay»,
/// only where it works; the bare country right before it belongs to the name where a post follows.
struct NationalSociety {
  let reading: TokenizedArticle

  /// Whether a name of one word that tables know, and a post in the body behind it, stand at a token.
  func isNamed(_ match: TermMatch, at index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, match.value == OrganizationKind.ngo.rawValue, match.length == 1,
      match.form == NounForm(), !reading.tokens[index].isAbbreviation,
      let post = RoleFinder(reading: reading).role(startingAt: index + 1), !post.isOfState, !post.form.isPlural
    else { return false }
    return (post.form.possessor == .third || post.tokens.count > 1)
      && reading.sentence(of: index).contains(post.tokens.upperBound)
  }
}
