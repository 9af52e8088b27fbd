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
    guard let post = RoleFinder(reading: reading).role(startingAt: reading.end(of: person)), post.isOfState,
      !post.form.isPlural
    else { return nil }
    return (post.role, post.title, post.tokens)
  }
}
