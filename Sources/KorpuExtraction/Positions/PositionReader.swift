internal import KorpuLanguage
internal import KorpuModel

/// Reads the positions of people off the words before and after their names, as the language orders them.
struct PositionReader {
  let scene: Scene
  let anaphora: Anaphora

  private var family: LanguageFamily { scene.reading.lexicon.language.family }

  func positions(of person: LocatedMention) -> [Position] {
    switch family {
    case .turkic:
      let own = before(person)
      let before =
        own + own.compactMap(SharedBodiesPost(scene: scene).position)
        + UnionPost(scene: scene, anaphora: anaphora).positions(of: person)
      if !before.isEmpty { return before }
      let captioned = CaptionedPosition(scene: scene, anaphora: anaphora).positions(of: person)
      if !captioned.isEmpty { return captioned }
      let bracketed = bracketed(person)
      return bracketed.isEmpty ? ApposedPosition(scene: scene, anaphora: anaphora).positions(of: person) : bracketed
    case .uralic: return UralicPositions(scene: scene, anaphora: anaphora).positions(of: person)
    case .slavic, .germanic:
      let before = HeadInitialPosition(scene: scene).positions(before: person)
      if let head = BracketedHead(scene: scene).position(of: person) { return [head] }
      let found = (before.isEmpty ? ofBodyMeant(person) : before) + after(person)
      guard found.isEmpty else { return found }
      let listed = EnglishDeputyInList(scene: scene).position(of: person)
      return [listed ?? EnglishAffiliation(scene: scene).position(of: person)].compactMap(\.self)
    }
  }

  private func before(_ person: LocatedMention) -> [Position] {
    let phrase = PositionPhrase(scene: scene, anaphora: anaphora)
    return isMetByMany(person, phrase) || isRemembered(person) ? [] : phrase.positions(before: person)
  }

  /// «(Bələdiyyə başçısı) ulu öndər | A-nın doğum gününü qeyd edib»: a post before such a title is another's.
  private func isRemembered(_ person: LocatedMention) -> Bool {
    RoleFinder(reading: scene.reading).isTitleOfRemembered(endingBefore: person.tokens.lowerBound)
  }

  /// «ассамблея мүшелері | А-мен кездесті», «öğretim üyeleri | A'yı andı»: a post of many before one whom they meet, or of whom they
  /// do something, is theirs.
  private func isMetByMany(_ person: LocatedMention, _ phrase: PositionPhrase) -> Bool {
    let end = scene.reading.end(of: person)
    let isOtherSide =
      !person.isIn([.nominative, .genitive]) && person.isIn([.instrumental, .accusative])
      || scene.reading.isWord(end, .comitative) && scene.mention(startingAt: end + 1, where: \.isPerson) == nil
    return isOtherSide && phrase.isPlural(positionBefore: person)
  }

  /// How many tokens a position in brackets has at most.
  private static let longestBracket = 20

  /// «Anar Quliyev | (X Fondunun sədri)»
  private func bracketed(_ person: LocatedMention) -> [Position] {
    let reading = scene.reading
    let open = person.tokens.upperBound
    guard reading.isMark(open, "("),
      let close = (open + 1..<min(open + Self.longestBracket, reading.tokens.count)).first(where: {
        reading.isMark($0, ")")
      })
    else { return [] }
    return PositionPhrase(scene: scene, anaphora: anaphora).positions(endingBefore: close)
  }

  private func ofBodyMeant(_ person: LocatedMention) -> [Position] {
    let position =
      SlavicBareBody(scene: scene, anaphora: anaphora).position(before: person)
      ?? SlavicVisitedPost(scene: scene).position(before: person)
      ?? SlavicOfficeAtHome(scene: scene).position(before: person)
    return position.map { [$0] } ?? []
  }

  private func after(_ person: LocatedMention) -> [Position] {
    AppositionPhrase(scene: scene).positions(after: person)
  }
}
