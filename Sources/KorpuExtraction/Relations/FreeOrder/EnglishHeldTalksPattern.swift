internal import KorpuLanguage
internal import KorpuModel

/// «A and B held an online meeting», «X and Y had a brief conversation»: two subjects, and talks that are no gathering.
struct EnglishHeldTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "Two people, bodies or countries as subjects, a verb of holding and a noun for talks with its adjectives."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The Aral University and the Danube University held an online meeting on Friday.",
        states: ["Aral University → Danube University"]),
      PatternExample(
        .english, "Serik Omarov and Gabor Szabo held a short working meeting in Baku.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "The Aral University and the Danube University held an online meeting with Gabor Szabo.",
        doesNotState: ["Aral University → Danube University"]),
      PatternExample(
        .english, "The Aral University and the Danube University did not hold an online meeting on Friday.",
        doesNotState: ["Aral University → Danube University"]),
      PatternExample(
        .english, "The Aral University and the Danube University held an annual meeting of teachers on Friday.",
        doesNotState: ["Aral University → Danube University"]),
    ]
  }

  /// How many adjectives tell more of the talks: «a short online working».
  private static let longestAttribute = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      [.hold, .organise].flatMap { context.gathering.acts($0, inSentence: sentence) }.compactMap { verb in
        verb.form == .passive ? nil : finding(at: verb.tokens, in: scene)
      }
    }
  }

  private func finding(at verb: Range<Int>, in scene: Scene) -> RelationFinding? {
    guard !scene.reading.isNegated(verb.lowerBound), !scene.reading.isWord(verb.lowerBound - 1, .auxiliary),
      let noun = talks(after: verb.upperBound, in: scene)
    else {
      return nil
    }
    let sides = scene.subjects(ofVerbAt: verb.lowerBound, where: { $0.isPerson || $0.isParty })
    guard sides.count == 2, sides[0].entity != sides[1].entity,
      sides[0].type.isPerson == sides[1].type.isPerson, sides[0].type.isCountry == sides[1].type.isCountry
    else { return nil }
    return RelationFinding(
      type, from: sides[0].entity, to: sides[1].entity, evidence: sides[0].tokens.union(noun..<noun + 1),
      confidence: 0.82)
  }

  /// «(held) an online | meeting»: with nobody else, and of nobody else.
  private func talks(after start: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    // «held a» is one verb in the table.
    let first = reading.isWord(start - 1, .indefinite) ? start : start + 1
    guard reading.isWord(first - 1, .indefinite) else { return nil }
    let end = min(reading.sentence(of: start).upperBound, first + 1 + Self.longestAttribute)
    guard let noun = (first..<max(first, end)).first(where: { reading.isForm($0, of: .talk) }),
      (first..<noun).allSatisfy({ reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) }),
      scene.mention(covering: noun, where: \.isForum) == nil,
      !reading.isWord(noun + 1, [.comitative, .genitiveMarker, .between])
    else { return nil }
    return noun
  }
}
