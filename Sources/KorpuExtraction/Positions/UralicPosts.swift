internal import KorpuLanguage
internal import KorpuModel

/// Finds the body that a Hungarian position is held in, right before it: «az Y (felügyelőbizottsági) | elnökévé»; also by its
/// type word alone, «az egyesület | alelnökévé».
struct UralicPosts {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words of units stand between a body and the position in it.
  private static let reach = 4

  /// - Parameter isOfState: Whether the position is one that countries have, «Kazahsztán új budapesti | nagykövete».
  func owner(before post: Int, isOfState: Bool = false) -> (entity: Int, tokens: Range<Int>)? {
    if let named = scene.owner(before: post, within: Self.reach, where: \.isOrganization) {
      return (named.entity, named.tokens)
    }
    if isOfState, let country = scene.owner(before: post, within: Self.reach, where: \.isCountry),
      scene.reading.isCapitalisedWord(country.tokens.lowerBound), country.isIn([.nominative, .genitive])
    {
      return (country.entity, country.tokens)
    }
    guard post > 1, scene.reading.isWord(post - 2, .article) else { return nil }
    return anaphora.body(meantAt: post - 1).map { ($0, post - 1..<post) }
  }
}
