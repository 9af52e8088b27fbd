internal import KorpuLanguage
internal import KorpuModel

/// «(a book) prepared jointly by A and B», «a joint project of A and B».
struct EnglishJointDeedPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "In English the bodies or countries by which something is jointly made, or whose joint project it is."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The book was prepared jointly by the Aral Fund and the Danube Union.",
        states: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The guests read the book, jointly published by the Aral Fund and the Danube Union.",
        states: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The joint project of the Aral Fund and the Danube Union is new.",
        states: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The \"Green Steppe\" forum was jointly organized by the Aral Fund and the Danube Union.",
        doesNotState: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "Run jointly by the Aral Fund and the Danube Union, the Golden Steppe festival drew many guests.",
        doesNotState: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The Golden Steppe festival, run jointly by the Aral Fund and the Danube Union, drew many guests.",
        doesNotState: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The book was prepared by the Aral Fund and the Danube Union.",
        doesNotState: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The joint session of the Aral Fund and the Danube Union went on.",
        doesNotState: ["Aral Fund → Danube Union"]),
    ]
  }

  /// More of them make a work of many.
  private static let mostParties = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.flatMap { word -> [RelationFinding] in
      guard reading.isWord(word, .joint), !reading.isQuoted(word), !reading.isCancelled(word), !reading.isNegated(word),
        let start = start(ofPartiesBehind: word, reading)
      else { return [] }
      let parties = scene.list(from: start, where: \.isParty).unique(by: \.entity)
      guard (2...Self.mostParties).contains(parties.count), !isOfGathering(word, by: parties, in: scene) else {
        return []
      }
      return parties.indices.flatMap { place in
        parties[(place + 1)...].map {
          RelationFinding(
            type, from: parties[place].entity, to: $0.entity,
            evidence: (word..<word + 1).union(parties[place].tokens).union($0.tokens), confidence: 0.82)
        }
      }
    }
  }

  /// «prepared jointly by | A and B», «jointly prepared by | A and B», «joint project of | A and B»
  private func start(ofPartiesBehind word: Int, _ reading: TokenizedArticle) -> Int? {
    if reading.isWord(word + 1, .agent) { return isHolding(word - 1, reading) ? nil : word + 2 }
    if reading.isWord(word + 2, .agent), !isHolding(word + 1, reading) { return word + 3 }
    guard reading.isForm(word + 1, of: .work), reading.isWord(word + 2, [.genitiveMarker, .between]) else { return nil }
    return word + 3
  }

  /// «Run | jointly by A and B, the X festival (drew …)», «the X festival, run | jointly by A and B»: they are its hosts.
  private func isOfGathering(_ word: Int, by parties: [LocatedMention], in scene: Scene) -> Bool {
    let reading = scene.reading
    let sentence = reading.sentence(of: word)
    let end = parties.map(\.tokens.upperBound).max() ?? word
    if word <= sentence.lowerBound + 1, reading.isMark(end, ",") {
      return scene.mention(startingAt: reading.behindArticle(end + 1), where: \.isForum) != nil
    }
    let comma = (max(sentence.lowerBound, word - 2)..<word).last { reading.isMark($0, ",") }
    return comma.flatMap { scene.mention(endingBefore: $0, where: \.isForum) } != nil
  }

  /// «organised», «held»: who holds a gathering together is told as its hosts.
  private func isHolding(_ index: Int, _ reading: TokenizedArticle) -> Bool {
    guard index >= 0 else { return false }
    let first = max(0, index - 2)
    return (first...index).contains { at in
      reading.isWord(at, .organising)
        || reading.words.verb(.actVerbs, at: at).map {
          [.hold, .organise, .sign, .signed, .open].contains($0.meaning)
        } == true
    }
  }
}
