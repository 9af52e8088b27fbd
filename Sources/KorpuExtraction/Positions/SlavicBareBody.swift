internal import KorpuLanguage
internal import KorpuModel

/// Reads «руководитель агентства | X», «глава компании | X», «заместитель председателя Ассамблеи | X»: of a body named before,
/// called by its type word alone.
struct SlavicBareBody {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// The position that stands, with nothing but the bare word for its body, before a name.
  func position(before person: LocatedMention) -> Position? {
    let noun = person.tokens.lowerBound - 1
    guard reading.isSlavic, noun > 0, isGenitive(noun),
      let role = RoleFinder(reading: reading).role(endingBefore: demonstrativeStart(before: noun)),
      PositionAgreement(scene: scene).holds(role, of: person),
      let body = anaphora.body(meantAt: noun),
      // «генеральный секретарь организации»: no university has one.
      role.role != .secretaryGeneral || scene.entities[body].type == .organization(.igo)
    else { return nil }
    return Position(
      holder: body, role: role.role, title: role.title, tokens: role.tokens.lowerBound..<noun + 1, confidence: 0.78)
  }

  /// «аналитик | того же центра», «директор | этого фонда»
  private func demonstrativeStart(before noun: Int) -> Int {
    var start = noun
    while start > max(0, noun - 2), reading.isForm(start - 1, of: [.demonstrative, .filler]) { start -= 1 }
    return start
  }

  private func isGenitive(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && !$0.form.isPlural }
  }
}
