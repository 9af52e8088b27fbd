internal import KorpuLanguage
internal import KorpuModel

/// «Жогорку Кеңештин төрагасынын орун басары …: «…», — деди | Асел Токтогулова»: who speaks is told by an office before the
/// quotation, and named after it.
struct DelayedNamePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "An office with its body before a colon and a quotation, whose speaker is named only behind it."
  var examples: [PatternExample] {
    [
      PatternExample(
        .kyrgyz, "Жазуучулар бирлигинин төрагасы форумду эске салып: «Биз даярбыз», — деди Асел Токтогулова.",
        states: ["Асел Токтогулова → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz, "Жазуучулар бирлигинин төрагасы тууралуу сөз болгондо: «Биз даярбыз», — деди Асел Токтогулова.",
        doesNotState: ["Асел Токтогулова → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz, "Жазуучулар бирлигинин төрагасына кайрылып: «Биз даярбыз», — деди Асел Токтогулова.",
        doesNotState: ["Асел Токтогулова → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz, "Жазуучулар бирлигинин төрагасы келди. Анан: «Биз даярбыз», — деди министр Асел Токтогулова.",
        doesNotState: ["Асел Токтогулова → Жазуучулар бирлиги"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return context.statements.compactMap { statement in
      guard statement.isDirect, let lead = lead(before: statement.content, in: scene),
        let office = office(in: lead, of: scene, context.anaphora), let owner = office.owner,
        let name = name(of: statement, in: scene)
      else { return nil }
      return RelationFinding(
        type, from: name.entity, to: owner, role: scene.isParliament(owner) ? office.role.inParliament : office.role,
        title: scene.reading.text(of: scene.reading.endOfOwner(office, in: scene)..<office.tokens.upperBound),
        evidence: office.tokens.union(name.tokens), confidence: 0.75)
    }
  }

  /// The narrator's words of the sentence before a colon and the quotation, where they name nobody.
  private func lead(before content: Range<Int>, in scene: Scene) -> Range<Int>? {
    let colon = content.lowerBound - 2
    guard colon > 0, scene.reading.tokens[colon + 1].kind == .openingQuote, scene.reading.isMark(colon, ":") else {
      return nil
    }
    let lead = scene.reading.sentence(of: colon).lowerBound..<colon
    return scene.mentions(in: lead).contains(where: \.type.isPerson) ? nil : lead
  }

  /// The first office of the lead, as its subject, with the body or country that it is of.
  private func office(in lead: Range<Int>, of scene: Scene, _ anaphora: Anaphora) -> OfficeReference? {
    let reading = scene.reading
    let office = lead.lazy.compactMap { anaphora.office(at: $0) }.first { $0.owner != nil }
    guard let office, office.isOwnerCertain, office.form.grammaticalCase == .nominative,
      !reading.isWord(office.tokens.upperBound, .leadNoun),
      (lead.lowerBound..<max(lead.lowerBound, office.tokens.lowerBound)).allSatisfy({ reading.tokens[$0].kind == .word }
      )
    else { return nil }
    return office
  }

  /// The speaker's name behind the quotation, with no post of its own before it.
  private func name(of statement: StatementFinding, in scene: Scene) -> LocatedMention? {
    let end = scene.reading.sentences[statement.attribution].upperBound
    guard statement.content.upperBound < end else { return nil }
    let name = scene.mentions(in: statement.content.upperBound..<end).first { $0.entity == statement.speaker }
    return name.flatMap {
      RoleFinder(reading: scene.reading).role(endingBefore: $0.tokens.lowerBound) == nil ? $0 : nil
    }
  }
}

extension TokenizedArticle {
  /// Where the words for whose an office is end, and those for the office begin.
  fileprivate func endOfOwner(_ office: OfficeReference, in scene: Scene) -> Int {
    scene.mentions(in: office.tokens).last { $0.type.isOrganization || $0.type.isCountry }?.tokens.upperBound
      ?? office.tokens.lowerBound
  }
}
