internal import KorpuLanguage
internal import KorpuModel

/// «состоялась встреча X с Y», «в ходе встречи с Y X отметил», «X принял участие во встрече с Y»: talks told by a noun.
struct SlavicTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A noun for talks, «with» and a person, and whose talks they are."
  let examples = [
    PatternExample(
      .russian, "В Баку прошла встреча ректора Аскара Темирова с директором Денизом Топраком.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "В ходе встречи с директором Денизом Топраком Аскар Темиров рассказал о школе.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Ректор Аскар Темиров принял участие во встрече с директором Денизом Топраком.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "На встрече с гостями Аскар Темиров вспомнил Дениза Топрака.",
      doesNotState: ["Аскар Темиров → Дениз Топрак"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard scene.reading.isForm(noun, of: .talk), !scene.reading.isQuoted(noun) else { return [] }
      return findings(ofTalksAt: noun, in: scene)
    }
  }

  private func findings(ofTalksAt noun: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let sentence = reading.sentence(of: noun)
    guard noun + 1 < sentence.upperBound else { return [] }
    let owner = scene.list(from: noun + 1, where: \.isPerson).first.flatMap { $0.isIn(.genitive) ? $0 : nil }
    let joint = reading.isWord(noun + 1, .comitative) ? noun + 1 : owner?.tokens.upperBound ?? sentence.upperBound
    guard joint < sentence.upperBound, reading.isWord(joint, .comitative) else { return [] }
    let guests = scene.list(from: joint + 1, where: \.isPerson)
    guard let last = guests.last,
      let host = owner ?? subject(of: sentence, around: noun..<last.tokens.upperBound, scene)
    else { return [] }
    return guests.map {
      RelationFinding(
        type, from: host.entity, to: $0.entity, evidence: host.tokens.union($0.tokens), confidence: 0.8)
    }
  }

  /// Who is the subject: the nearest before the talks, else the first after them.
  private func subject(of sentence: Range<Int>, around talks: Range<Int>, _ scene: Scene) -> LocatedMention? {
    func isSubject(_ mention: LocatedMention) -> Bool {
      mention.type.isPerson && mention.isIn(.nominative) && mention.candidate.cases != .genitive
        && !scene.reading.isQuoted(mention.tokens.lowerBound)
    }
    return scene.mentions(in: sentence.lowerBound..<talks.lowerBound).last(where: isSubject)
      ?? scene.mentions(in: talks.upperBound..<max(talks.upperBound, sentence.upperBound)).first(where: isSubject)
  }
}
