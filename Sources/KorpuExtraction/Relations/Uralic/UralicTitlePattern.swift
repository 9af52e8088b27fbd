internal import KorpuLanguage
internal import KorpuModel

/// «(X fogadta Y-t.) Az Országgyűlés elnöke elmondta …»: a title that stands for the speaker says what the speaker is.
struct UralicTitlePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A title with its body or country, in the nominative, that stands for the speaker of a statement."
  var examples: [PatternExample] {
    [
      PatternExample(
        .hungarian,
        "Halmos Péter fogadta a vendéget. Az Országgyűlés elnöke elmondta, hogy jó a kapcsolat.",
        states: ["Halmos Péter → Országgyűlés"]),
      PatternExample(
        .hungarian,
        "Halmos Péter tudomása szerint holnap nyit az iskola – mondta a Zöld Híd Alapítvány oktatási igazgatója a rádióban.",
        states: ["Halmos Péter → Zöld Híd Alapítvány: director"]),
      PatternExample(
        .hungarian,
        "Barta Judit szerint Halmos Péter holnap megnyitja az iskolát – mondta a Zöld Híd Alapítvány igazgatója.",
        doesNotState: ["Halmos Péter → Zöld Híd Alapítvány"]),
      PatternExample(
        .hungarian,
        "Halmos Péter fogadta a vendéget. A találkozón Barta Judit elmondta, hogy az Országgyűlés elnöke beteg.",
        doesNotState: ["Halmos Péter → Országgyűlés", "Barta Judit → Országgyűlés"]),
    ]
  }

  /// How many words stand between a body and the title in it.
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .uralic else { return [] }
    let views = reading.sentences.compactMap { viewed(in: $0, of: scene) }
    return views
      + context.statements.compactMap { statement in
        let sentence = reading.sentences[statement.attribution]
        // Who is named beside the verb needs no title.
        let isNamed = scene.mentions(in: sentence).contains {
          $0.entity == statement.speaker && !statement.content.contains($0.tokens.lowerBound)
        }
        guard !isNamed else { return nil }
        return sentence.lazy.filter { !statement.content.contains($0) && !reading.isQuoted($0) }.compactMap {
          self.title(at: $0, of: statement.speaker, in: scene)
        }.first
      }.filter { found in
        // «a magyar házelnök», who is the speaker of a parliament that the article names
        !context.posts(of: found.from).contains { $0.role == found.role }
      }
  }

  /// How many words stand behind the verb before the title: «mondta | a Zöld Híd Alapítvány oktatási igazgatója».
  private static let longestTitle = 10

  /// «X tudomása szerint …, – mondta | az Y államtitkára»: the title behind the verb of whose view the sentence gives.
  private func viewed(in range: Range<Int>, of scene: Scene) -> RelationFinding? {
    let reading = scene.reading
    guard let view = range.first(where: { reading.isWord($0, .viewpoint) && !reading.isQuoted($0) }),
      let person = (max(range.lowerBound, view - 1)...view).lazy.compactMap({
        scene.mention(endingBefore: $0, where: \.isPerson)
      }).last,
      scene.mentions(in: range).allSatisfy({ !$0.type.isPerson || $0.entity == person.entity }),
      let verb = range.last(where: { reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true }), verb > view,
      reading.isWord(verb + 1, .article)
    else { return nil }
    let end = min(range.upperBound, verb + Self.longestTitle)
    return (verb + 2..<max(verb + 2, end)).lazy.compactMap { title(at: $0, of: person.entity, in: scene) }.first
  }

  private func title(at index: Int, of speaker: Int, in scene: Scene) -> RelationFinding? {
    let reading = scene.reading
    guard let role = RoleFinder(reading: reading).role(startingAt: index), role.form.grammaticalCase == .nominative,
      !role.form.isPlural, scene.mention(covering: index, where: { _ in true }) == nil,
      let owner = scene.owner(before: index, within: Self.reach, where: { $0.isOrganization || $0.isCountry }),
      owner.type.isOrganization || role.isOfState
    else { return nil }
    return RelationFinding(
      type, from: speaker, to: owner.entity,
      role: scene.isParliament(owner.entity) ? role.roleInAssembly ?? role.role : role.role, title: role.title,
      evidence: owner.tokens.union(role.tokens), confidence: 0.78)
  }
}
