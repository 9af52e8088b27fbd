internal import KorpuLanguage
internal import KorpuModel

/// «A – X Fondunun direktoru, B – Y naziri»: a list of people, each with a dash and the position.
struct DashedPositionPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person, a dash, and a body or country with a position that a mark ends."
  let examples = [
    PatternExample(
      .kazakh, "Самат Досаев – Қазақстан мәдениет министрі, Кемал Айдемир – Жасыл Алқап қорының директоры.",
      states: ["Самат Досаев → KZ", "Кемал Айдемир → Жасыл Алқап қоры"],
      doesNotState: ["Самат Досаев → Жасыл Алқап қоры"]),
    PatternExample(
      .kyrgyz, "Спикерлер: Бакыт Асанов — Жашыл Өрөөн фондунун төрагасы; Гүлнара Токтоева — ректор.",
      states: ["Бакыт Асанов → Жашыл Өрөөн фонду"], doesNotState: ["Гүлнара Токтоева → Жашыл Өрөөн фонду"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev – Gənclər Fondunun sədri Samir Orucov gəlib.",
      doesNotState: ["Anar Quliyev → Gənclər Fondu"]),
  ]

  /// How many tokens the words for a position, with its body, take at most.
  private static let reach = 20

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let holders = PositionHolderPhrase(scene: scene, anaphora: context.anaphora)
    return scene.mentions.filter { $0.type.isPerson && $0.isIn(.nominative) }.compactMap { person in
      let dash = person.tokens.upperBound
      guard scene.reading.isDash(dash), !scene.reading.isQuoted(dash), let end = end(after: dash, in: scene),
        let role = RoleFinder(reading: scene.reading).role(endingBefore: end), role.tokens.lowerBound > dash,
        role.form.grammaticalCase == .nominative, !role.form.isPlural, let held = holders.held(role),
        held.tokens.lowerBound > dash
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: held.holder, role: held.role, title: held.title,
        evidence: person.tokens.union(held.tokens), confidence: 0.9)
    }
  }

  /// The mark that ends the position: a comma or semicolon after it, or the end of the sentence; no person stands before.
  private func end(after dash: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentence(of: dash)
    let limit = min(sentence.upperBound, dash + 1 + Self.reach)
    for index in dash + 1..<max(dash + 1, limit) {
      if scene.mention(startingAt: index, where: \.isPerson) != nil { return nil }
      let isEnd = reading.isMark(index, ",") || reading.isMark(index, ";") || reading.isMark(index, ".")
      if isEnd, RoleFinder(reading: reading).role(endingBefore: index) != nil { return index }
    }
    return limit == sentence.upperBound ? limit : nil
  }
}
