internal import KorpuLanguage
internal import KorpuModel

/// Finds the country of a body that is at an office of it: «Azərbaycan Respublikasının Prezidenti yanında | Gənclər Fondu»,
/// «Қазақстан Республикасы Президенті жанындағы | Зерттеулер институты», «Qozogʻiston Prezidenti huzuridagi | institut».
struct BodyUnderOffice {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The country whose office stands right before a body, with a word for «at» between.
  func country(over body: LocatedMention) -> LocatedMention? {
    let joint = body.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, joint > reading.sentence(of: body.tokens.lowerBound).lowerBound,
      isAt(joint),
      // Of councils of states only the plain word for «at» says whose they are.
      body.type != .organization(.igo) || reading.isWord(joint, .joiner)
    else { return nil }
    return ofHead(endingBefore: joint) ?? ofGovernment(endingBefore: joint)
  }

  /// «yanında», «huzuridagi», «жанындағы», «ýanyndaky»: beside whom a body stands, and no town.
  private func isAt(_ index: Int) -> Bool {
    if reading.isWord(index, .joiner) { return !reading.isWord(index, [.conjunction, .naming]) }
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
      // «өкмөттөрүнүн ортосундагы | (келишим)»: what is between two is at neither.
      !reading.isForm(index, of: [.town, .venue, .between])
    else { return false }
    return reading.words[index].mayBePossessed(in: .attributive)
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
    guard let over = scene.mention(endingBefore: end, where: \.isOrganization),
      over.type == .organization(.government), !over.tokens.contains(where: { reading.isForm($0, of: .mission) })
    else { return nil }
    let named = scene.mentions(in: over.tokens).filter(\.type.isCountry)
    if !named.isEmpty { return Set(named.map(\.entity)).count == 1 ? named[0] : nil }
    return owner(before: over.tokens.lowerBound)
  }

  private func owner(before start: Int) -> LocatedMention? {
    scene.mention(endingBefore: start, where: \.isCountry).flatMap { $0.isIn([.genitive, .nominative]) ? $0 : nil }
  }
}
