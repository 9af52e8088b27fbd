internal import KorpuLanguage
internal import KorpuModel

/// Reads an office of state beside a name, in whose phrase no country stands: «Prezident | N», «министр культуры | N», «N |
/// miniszterelnök».
struct BareOffice {
  let scene: Scene
  let phrase: PositionPhrase

  private var reading: TokenizedArticle { scene.reading }

  func office(of person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    switch reading.lexicon.language.family {
    case .turkic: phrase.office(before: person)
    case .slavic, .germanic: HeadInitialPosition(scene: scene).office(before: person)
    case .uralic: behind(person) ?? phrase.office(before: person)
    }
  }

  /// «Kovács Gábor | miniszterelnök»
  private func behind(_ person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    let roles = RoleFinder(reading: reading)
    let start = reading.end(of: person)
    if let post = roles.role(startingAt: start), post.isOfState, !post.form.isPlural {
      return (post.role, post.title, post.tokens)
    }
    // «Kovács Péter | beruházási, ipari és kereskedelmi miniszter»
    let end = TitleAfterName(reading: reading).end(of: person)
    guard end > start, let post = roles.role(endingBefore: end), post.isOfState, !post.form.isPlural,
      post.form.possessor == nil, post.tokens.lowerBound >= start,
      scene.mentions(in: start..<end).allSatisfy({ !$0.type.isOrganization && !$0.type.isCountry })
    else { return nil }
    return (post.role, reading.text(of: start..<end), start..<end)
  }
}
