internal import KorpuLanguage
internal import KorpuModel

/// «X a Hajnal Rádiónak adott interjút», «X a Hajnal Rádiónak adott interjúban elmondta».
struct UralicInterviewPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A medium in the dative, a word for talks right after it, and who is the subject."
  var examples: [PatternExample] {
    [
      PatternExample(
        .hungarian, "Erre van szükség – jelentette ki Halmos Péter, aki a Hajnal Rádiónak adott interjút.",
        states: ["Halmos Péter → Hajnal Rádió"]),
      PatternExample(
        .hungarian, "Halmos Péter a Hajnal Rádiónak írt levelet, és interjút adott.",
        doesNotState: ["Halmos Péter → Hajnal Rádió"]),
    ]
  }

  /// How many words stand between the medium and the word: «adott | interjút».
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .uralic else { return [] }
    return scene.mentions.compactMap { medium in
      guard medium.type == .organization(.media), medium.isIn([.dative, .genitive]),
        !reading.isQuoted(medium.tokens.lowerBound)
      else { return nil }
      let sentence = reading.sentence(of: medium.tokens.lowerBound)
      let end = medium.tokens.upperBound
      let near = (end..<min(end + Self.reach, sentence.upperBound)).prefix { reading.tokens[$0].kind == .word }
      guard let word = near.first(where: { reading.isForm($0, of: .talk) }),
        let person = scene.mentions(in: sentence).last(where: {
          $0.type.isPerson && $0.isIn(.nominative) && $0.tokens.upperBound <= medium.tokens.lowerBound
        })
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: medium.entity, evidence: person.tokens.union(word..<word + 1), confidence: 0.82)
    }
  }
}
