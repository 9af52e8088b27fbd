internal import KorpuLanguage
internal import KorpuModel

/// Finds the body that a Hungarian position is held in, right before it: «az Y (felügyelőbizottsági) | elnökévé»; also by its
/// type word alone, «az egyesület | alelnökévé».
struct UralicPosts {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words of units stand between a body and the position in it.
  private static let reach = 4

  func owner(before post: Int) -> (entity: Int, tokens: Range<Int>)? {
    if let named = scene.owner(before: post, within: Self.reach, where: \.isOrganization) {
      return (named.entity, named.tokens)
    }
    guard post > 1, scene.reading.isWord(post - 2, .article) else { return nil }
    return anaphora.body(meantAt: post - 1).map { ($0, post - 1..<post) }
  }
}
