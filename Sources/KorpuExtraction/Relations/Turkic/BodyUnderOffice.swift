internal import KorpuLanguage
internal import KorpuModel

/// Finds the country of a body that is at an office of it: «Azərbaycan Respublikasının Prezidenti yanında | Gənclər Fondu»,
/// «Қазақстан Республикасы Президенті жанындағы | Зерттеулер институты».
struct BodyUnderOffice {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The country whose office stands right before a body, with a word for «at» between.
  func country(over body: LocatedMention) -> LocatedMention? {
    let joint = body.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, joint > reading.sentence(of: body.tokens.lowerBound).lowerBound,
      reading.isWord(joint, .joiner), !reading.isWord(joint, [.conjunction, .naming])
    else { return nil }
    return ofHead(endingBefore: joint) ?? ofGovernment(endingBefore: joint)
  }

  /// «Azərbaycanın | Prezidenti (yanında)»
  private func ofHead(endingBefore end: Int) -> LocatedMention? {
    guard let head = RoleFinder(reading: reading).role(endingBefore: end), head.isOfState, !head.form.isPlural,
      head.role == .president || head.role == .primeMinister
    else { return nil }
    return owner(before: head.tokens.lowerBound)
  }

  /// «Azərbaycanın | Nazirlər Kabineti (yanında)», «Azərbaycan Maliyyə Nazirliyi (yanında)»
  private func ofGovernment(endingBefore end: Int) -> LocatedMention? {
    guard let over = scene.mention(endingBefore: end, where: \.isOrganization), over.type == .organization(.government)
    else { return nil }
    let named = scene.mentions(in: over.tokens).filter(\.type.isCountry)
    return owner(before: over.tokens.lowerBound) ?? (named.count == 1 ? named.first : nil)
  }

  private func owner(before start: Int) -> LocatedMention? {
    scene.mention(endingBefore: start, where: \.isCountry).flatMap { $0.isIn([.genitive, .nominative]) ? $0 : nil }
  }
}
