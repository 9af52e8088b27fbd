internal import KorpuLanguage
internal import KorpuModel

/// Joins a post to the one it is second to, where words for its field stand between: «раисининг ижодий ишлар бўйича |
/// биринчи ўринбосари», «Baş sekretarynyň syýasy meseleler boýunça | kömekçisi».
struct SuperiorPost {
  let scene: Scene
  let holders: PositionHolderPhrase

  /// How many words may tell the field: «… ynsanperwerlik maksatnamalaryny utgaşdyrmak boýunça».
  private static let longestField = 14

  /// The position with the post before it that it belongs to, else as it was.
  func joined(to position: RoleFinder.Finding) -> RoleFinder.Finding {
    guard position.form.possessor == .third, let superior = superior(of: position) else { return position }
    let tokens = superior.tokens.lowerBound..<position.tokens.upperBound
    return RoleFinder.Finding(
      tokens: tokens, role: role(of: position, under: superior), form: position.form,
      title: scene.reading.text(of: tokens),
      isOfState: superior.isOfState)
  }

  /// «başçısının humanitar məsələlər üzrə | müavini»: who is second to a head is a deputy of that sort.
  private func role(of position: RoleFinder.Finding, under superior: RoleFinder.Finding) -> Role {
    guard isTurkic, position.role == .other, position.isMarkedUnderHead, !superior.isOfState else {
      return position.role
    }
    switch superior.role {
    case .chair, .speaker: return .deputyChair
    case .head, .director: return .deputyDirector
    default: return position.role
    }
  }

  /// «a török államfő | szóvivője», «az Y elnökének | tanácsadója»
  private func chief(before start: Int) -> RoleFinder.Finding? {
    guard scene.reading.lexicon.language.family == .uralic,
      let post = RoleFinder(reading: scene.reading).role(endingBefore: start), !post.form.isPlural
    else { return nil }
    let isOwner =
      post.form.possessor == nil
      ? post.isOfState && post.form.grammaticalCase == .nominative
      : !CaseSet(post.form.grammaticalCase).isDisjoint(with: [.genitive, .dative])
    return isOwner ? post : nil
  }

  private var isTurkic: Bool { scene.reading.lexicon.language.family == .turkic }

  private func superior(of position: RoleFinder.Finding) -> RoleFinder.Finding? {
    let reading = scene.reading
    let start = position.tokens.lowerBound
    if let chief = chief(before: start) { return chief }
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestField)
    // «Prezidentiniň | geňeşçisi», «raisining | o'rinbosarlari»: no field stands between.
    if let post = RoleFinder(reading: reading).role(endingBefore: start), !post.form.isPlural,
      post.form.possessor == .third || isTurkic && post.tokens.count > 1, post.form.grammaticalCase == .genitive,
      post.isOfState || isTurkic && position.isMarkedUnderHead
    {
      return post
    }
    // The field ends with a word like «boýunça», «bo'yicha», «üzrə».
    guard start - 1 > first, reading.isWord(start - 1, .joiner) else { return nil }
    for end in stride(from: start - 1, to: first, by: -1) {
      if let post = RoleFinder(reading: reading).role(endingBefore: end), post.form.grammaticalCase == .genitive,
        !post.form.isPlural
      {
        return post
      }
      guard holders.isUnitWord(end - 1), scene.mention(covering: end - 1, where: \.isOrganization) == nil else {
        return nil
      }
    }
    return nil
  }
}
