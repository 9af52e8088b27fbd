internal import KorpuLanguage
internal import KorpuModel

/// «Университет A посетила делегация института B», «делегация института B посетила университет A».
struct SlavicVisitPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A delegation of a body, a verb of visiting and the body visited."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Университет «Арал» посетила делегация Института «Степь» во главе с Аскаром Темировым.",
        states: ["Институт «Степь» → Университет «Арал»"]),
      PatternExample(
        .russian, "Делегация Института «Степь» посетила университет «Арал».",
        states: ["Институт «Степь» → университет «Арал»"]),
      PatternExample(
        .russian, "Директор Института «Степь» Аскар Темиров посетил университет «Арал».",
        doesNotState: ["Институт «Степь» → университет «Арал»"]),
      PatternExample(
        .russian, "Форум «Мост» посетила делегация Института «Степь», где она вспомнила университет «Арал».",
        doesNotState: ["Институт «Степь» → университет «Арал»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.visit, inSentence: sentence).filter(\.form.isPredicate).compactMap { verb in
        meeting(at: verb.tokens, in: scene)
      }
    }
  }

  private func meeting(at verb: Range<Int>, in scene: Scene) -> RelationFinding? {
    let reading = scene.reading
    let sentence = reading.sentence(of: verb.lowerBound)
    let before = scene.mention(endingBefore: scene.bracketStart(before: verb.lowerBound), where: \.isOrganization)
    let after = scene.mention(startingAt: verb.upperBound, where: \.isOrganization)
    if let host = before, let guest = sender(from: verb.upperBound, to: sentence.upperBound, in: scene) {
      return finding(guest, host, verb)
    }
    guard let host = after, let guest = sender(from: sentence.lowerBound, to: verb.lowerBound, in: scene) else {
      return nil
    }
    return finding(guest, host, verb)
  }

  /// «(посетила) | делегация Института X»: the noun at once, its body after it.
  private func sender(from start: Int, to end: Int, in scene: Scene) -> LocatedMention? {
    guard start < end, scene.reading.isForm(start, of: .delegation) else { return nil }
    let body = scene.mention(startingAt: start + 1, where: \.isOrganization)
    return body.flatMap { $0.tokens.upperBound <= end && $0.isIn(.genitive) ? $0 : nil }
  }

  private func finding(_ guest: LocatedMention, _ host: LocatedMention, _ verb: Range<Int>) -> RelationFinding? {
    guard guest.entity != host.entity else { return nil }
    return RelationFinding(
      type, from: guest.entity, to: host.entity, evidence: guest.tokens.union(host.tokens).union(verb),
      confidence: 0.82)
  }
}
