internal import KorpuLanguage
internal import KorpuModel

/// Reads positions before a Hungarian name whose body is only meant: «kamaránk elnöke, X», «(A Duna Egyesület közleményt adott ki.) Az
/// elnök, X».
struct UralicMeantPosition {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(endingBefore end: Int) -> Position? {
    inOwnBody(endingBefore: end) ?? inOnlyBody(endingBefore: end)
  }

  /// «(Közleményt adott ki a Duna Egyesület.) Az elnök, | X …»: in the only body, where the sentence before names nobody else.
  private func inOnlyBody(endingBefore end: Int) -> Position? {
    guard let role = RoleFinder(reading: reading).role(endingBefore: end), role.form == NounForm(),
      Self.headsOfBodies.contains(role.role)
    else { return nil }
    let start = reading.sentence(of: end - 1).lowerBound
    guard start > 0, reading.isWord(start, .article), start + 1 == role.tokens.lowerBound,
      !reading.startsParagraph(start)
    else { return nil }
    let before = scene.mentions(ofSentence: reading.sentenceOfToken[start] - 1)
    let bodies = Set(before.filter(\.type.isOrganization).map(\.entity))
    guard bodies.count == 1, let body = bodies.first, !isOfStates(body),
      !before.contains(where: { $0.type.isPerson || $0.type.isCountry })
    else { return nil }
    return Position(holder: body, role: role.role, title: role.title, tokens: role.tokens, confidence: 0.8)
  }

  /// «(Ülésezett az Európai Tanács.) Az elnök» may be that of a country.
  private func isOfStates(_ body: Int) -> Bool {
    [.organization(.igo), .organization(.government)].contains(scene.entities[body].type)
  }

  /// Those whom bodies have, not states alone.
  private static let headsOfBodies: Set<Role> = [
    .president, .chair, .director, .secretaryGeneral, .rector, .head, .spokesperson,
  ]

  /// «kamaránk | elnöke, X»: in the body whose paper the article is from.
  private func inOwnBody(endingBefore end: Int) -> Position? {
    guard let role = RoleFinder(reading: reading).role(endingBefore: end), role.form.possessor == .third,
      !role.form.isPlural, role.tokens.lowerBound > 0,
      let body = UralicOwnBody(scene: scene).body(meantAt: role.tokens.lowerBound - 1)
    else { return nil }
    return Position(
      holder: body, role: role.role, title: role.title, tokens: role.tokens.lowerBound - 1..<end, confidence: 0.85)
  }
}
