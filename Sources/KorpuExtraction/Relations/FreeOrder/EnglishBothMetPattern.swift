internal import KorpuLanguage
internal import KorpuModel

/// «(At the invitation of A, B arrived in Astana.) The two presidents held talks»: the only two whom the sentences before name.
struct EnglishBothMetPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "«The two» or «both» with a word for an office or for sides before a verb of meeting, behind two people."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "At the invitation of Kazakh President Serik Omarov, President of Hungary Gabor Szabo arrived in Astana. The two presidents held talks.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "President of Hungary Gabor Szabo arrived in Astana. He was greeted by the guests and by President Serik Omarov. The two leaders met behind closed doors.",
        states: ["Gabor Szabo → Serik Omarov"]),
      PatternExample(
        .english,
        "President of Hungary Gabor Szabo, President Serik Omarov and Minister Jan Novak arrived in Astana. The two presidents held talks.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "At the invitation of Kazakh President Serik Omarov, President of Hungary Gabor Szabo arrived in Astana. The two presidents will hold no talks.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
    ]
  }

  /// How many sentences back the two may be named.
  private static let memory = 2
  /// How many words the office has: «the two foreign ministers».
  private static let longestOffice = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    return scene.reading.sentences.indices.compactMap { sentence in
      guard
        let verb = context.gathering.acts(.meet, inSentence: sentence).first(where: {
          $0.form.isPredicate && $0.form != .passive && !scene.reading.isNegated($0.tokens.lowerBound)
        }), let subject = subject(before: verb.tokens.lowerBound, in: scene),
        let (one, other) = pair(before: sentence, in: scene)
      else { return nil }
      return RelationFinding(type, from: one, to: other, evidence: subject..<verb.tokens.upperBound, confidence: 0.8)
    }
  }

  /// «The two presidents |», «Both sides |»: where the words begin that end before a verb and stand for two.
  private func subject(before verb: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    let first = max(reading.sentence(of: verb).lowerBound, verb - Self.longestOffice - 1)
    guard first < verb, let two = (first..<verb).last(where: { reading.isWord($0, .two) }), two + 1 < verb,
      (two + 1..<verb).allSatisfy({ reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) })
    else { return nil }
    let roles = RoleFinder(reading: reading)
    let isOffice = (two + 1..<verb).contains { index in
      roles.role(startingAt: index).map { $0.form.isPlural && $0.tokens.upperBound == verb } == true
    }
    return isOffice || reading.isForm(verb - 1, of: .sides) ? reading.withArticle(two) : nil
  }

  private func pair(before sentence: Int, in scene: Scene) -> (Int, Int)? {
    let reading = scene.reading
    let start = reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let people = scene.mentions(in: start..<reading.sentences[sentence].lowerBound).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }.map(\.entity).unique()
    return people.count == 2 ? (people[0], people[1]) : nil
  }
}
