internal import KorpuLanguage
internal import KorpuModel

/// Tells of which body somebody has a post whose words name a part of it as if it were a body: «академиясының | Ғылым
/// департаментінің басшысы», «Парламент Мәжілісінің | Заңнама комитетінің мүшесі».
struct BodyOfUnit {
  let scene: Scene

  /// The body right before, in the genitive, where the other is but a part of it: a department is a body of its own
  /// under a ministry alone, and of a committee its head may act for it, but no member.
  func parent(of body: LocatedMention, _ position: RoleFinder.Finding) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .turkic, body.type == .organization(.government),
      let parent = scene.mention(endingBefore: body.tokens.lowerBound, where: \.isOrganization),
      parent.isIn(.genitive), parent.entity != body.entity, case .organization(let kind) = parent.type
    else { return nil }
    switch kind {
    case .academia, .business, .ngo: return parent
    default: return position.role == .member && scene.isParliament(parent.entity) ? parent : nil
    }
  }
}
