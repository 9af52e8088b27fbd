internal import KorpuLanguage
internal import KorpuModel

/// «делегация фонда во главе с ректором X», «Делегацию Казахстана возглавил министр X»: who leads a delegation has a post in the
/// body that sent it; of a country only where an office of state says so.
struct SlavicDelegationHeadPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A delegation with the body or country that sent it, a word of leading, and a person."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "В Баку прибыла делегация фонда «Арал» во главе с Аскаром Темировым.",
        states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Делегация Казахстана во главе с министром культуры Аскаром Темировым прибыла в Баку.",
        states: ["Аскар Темиров → KZ"]),
      PatternExample(
        .russian, "Делегация из Турции во главе с министром культуры Денизом Топраком прибыла в Баку.",
        states: ["Дениз Топрак → TR"]),
      PatternExample(
        .russian, "Делегация из Турции во главе с поэтом Денизом Топраком прибыла в Баку.",
        doesNotState: ["Дениз Топрак → TR"]),
      PatternExample(
        .russian, "Узбекскую делегацию возглавлял заместитель министра культуры Дильшод Рахимов.",
        states: ["Дильшод Рахимов → UZ"]),
      PatternExample(
        .russian, "Делегация Казахстана во главе с ректором университета «Сокол» Аскаром Темировым прибыла в Баку.",
        doesNotState: ["Аскар Темиров → KZ"]),
      PatternExample(
        .russian, "Делегация Казахстана посетила фонд «Арал» во главе с Аскаром Темировым.",
        doesNotState: ["Аскар Темиров → KZ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.compactMap { noun in
      guard scene.reading.isForm(noun, of: .delegation), !scene.reading.isQuoted(noun),
        let sender = sender(ofDelegationAt: noun, in: scene),
        let leader = leader(after: max(noun + 1, sender.tokens.upperBound), in: scene)
      else { return nil }
      return finding(leader, sender, noun, in: scene, context)
    }
  }

  /// «делегация | фонда», «узбекская | делегация»
  private func sender(ofDelegationAt noun: Int, in scene: Scene) -> LocatedMention? {
    if let named = scene.mention(startingAt: noun + 1, where: \.isParty) { return named }
    // «делегация из | Турции»
    if scene.reading.isWord(noun + 1, .ablativeMarker),
      let country = scene.mention(startingAt: noun + 2, where: \.isCountry)
    {
      return country
    }
    return scene.mention(endingBefore: noun, where: \.isCountry)
      ?? (noun > 0 && scene.reading.words[noun - 1].readings.contains(where: \.isAdjective)
        ? scene.mention(endingBefore: noun - 1, where: \.isCountry) : nil)
  }

  /// How many words may stand between the sender and the word of leading: «на переговорах», or it and the name.
  private static let reach = 4

  /// «во главе с | X», «, возглавляемая | X», «возглавил | X»
  private func leader(after start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = scene.bracketEnd(from: start)
    let end = min(reading.sentence(of: start - 1).upperBound, first + Self.reach)
    let near = (first..<max(first, end)).prefix {
      !reading.words[$0].isKnownVerb || reading.isForm($0, of: .leadership)
    }
    guard let word = near.first(where: { reading.isForm($0, of: .leadership) }) else { return nil }
    let name = reading.isWord(word + 1, .comitative) ? word + 2 : word + 1
    return scene.list(from: name, where: \.isPerson).first
  }

  private func finding(
    _ leader: LocatedMention, _ sender: LocatedMention, _ noun: Int, in scene: Scene, _ context: RelationContext
  ) -> RelationFinding? {
    let office = HeadInitialPosition(scene: scene).phrases(before: leader).first
    guard office?.holder == nil, context.posts(of: leader.entity).isEmpty else {
      return nil
    }
    let words = scene.reading.text(of: noun..<noun + 1)
    if sender.type.isCountry {
      guard let office, office.role.isOfState else { return nil }
      return finding(leader, sender, office.role.role, office.role.title)
    }
    return finding(leader, sender, office?.role.role ?? .head, office?.role.title ?? words)
  }

  private func finding(
    _ leader: LocatedMention, _ sender: LocatedMention, _ role: Role, _ title: String
  ) -> RelationFinding {
    RelationFinding(
      type, from: leader.entity, to: sender.entity, role: role, title: title,
      evidence: leader.tokens.union(sender.tokens), confidence: 0.8)
  }
}
