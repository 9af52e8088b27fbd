internal import KorpuLanguage
internal import KorpuModel

/// «(X visited A and met Y of A.) The parties signed a memorandum»: the bodies of those who met just before.
struct EnglishSidesSignedPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "«The parties» before a verb of signing, behind a meeting of two people of two bodies or countries."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "The Rector of the Aral University Serik Omarov met with the Rector of the Danube University Gabor Szabo. The parties signed a memorandum of cooperation.",
        states: ["Aral University → Danube University"]),
      PatternExample(
        .english,
        "The Rector of the Aral University Serik Omarov met with the Rector of the Danube University Gabor Szabo. They spoke about schools. After the talks, the two sides signed an agreement.",
        states: ["Aral University → Danube University"]),
      PatternExample(
        .english,
        "The Rector of the Aral University Serik Omarov met with the Rector of the Danube University Gabor Szabo. The parties signed the book of guests.",
        doesNotState: ["Aral University → Danube University"]),
      PatternExample(
        .english,
        "The Rector of the Aral University Serik Omarov met with the Rector of the Danube University Gabor Szabo. He met with the Dean of the Steppe School Jan Novak. The parties signed a memorandum.",
        doesNotState: ["Aral University → Danube University"]),
    ]
  }

  /// How many sentences back they may have met.
  private static let memory = 3
  /// How many words stand between «the» and «sides»: «the two».
  private static let longestNumber = 3
  /// How many words behind the verb the word for the paper stands.
  private static let reach = 12

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    let nationality = Nationality(of: context, in: scene)
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.sign, inSentence: sentence).compactMap { verb -> RelationFinding? in
        guard verb.form.isPredicate, verb.form != .passive, signsPaper(verb.tokens, in: scene.reading),
          scene.reading.isForm(verb.tokens.lowerBound - 1, of: .sides),
          let (one, other) = parties(before: sentence, in: scene, context, nationality)
        else { return nil }
        let words = scene.reading.withArticle(verb.tokens.lowerBound - 1)..<verb.tokens.upperBound
        return RelationFinding(type, from: one, to: other, evidence: words, confidence: 0.8)
      }
    }
  }

  private func signsPaper(_ verb: Range<Int>, in reading: TokenizedArticle) -> Bool {
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.reach)
    return (verb.lowerBound..<end).contains { reading.isForm($0, of: .cooperation) }
  }

  /// The only two bodies or countries of those who met in the sentences just before.
  private func parties(
    before sentence: Int, in scene: Scene, _ context: RelationContext, _ nationality: Nationality
  ) -> (Int, Int)? {
    let near = scene.reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let end = scene.reading.sentences[sentence].lowerBound
    let pairs = context.ties(.met).filter { $0.evidence.contains { near..<end ~= $0.lowerBound } }.compactMap {
      meeting -> Set<Int>? in
      let sides = [meeting.from, meeting.to].compactMap { side in
        scene.entities[side].type.isPerson ? nationality.holder(of: side) : side
      }
      return sides.count == 2 && sides[0] != sides[1] ? Set(sides) : nil
    }.unique()
    guard pairs.count == 1, let pair = pairs.first?.sorted() else { return nil }
    return (pair[0], pair[1])
  }
}
