internal import KorpuLanguage
internal import KorpuModel

/// «The post of director of the Fund is now held by X», «the office of Minister of Culture was given to X»: the post is what
/// the sentence is about, and who has it stands behind the verb.
struct EnglishHeldPostPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A word for a post with «of» and a position, a verb in the passive, and a person behind «by» or «to»."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The post of director of the Aral Fund is now held by Serik Omarov.",
        states: ["Serik Omarov → Aral Fund: director"]),
      PatternExample(
        .english, "The position of rector of the Danube University has been given to Professor Serik Omarov.",
        states: ["Serik Omarov → Danube University: rector"]),
      PatternExample(
        .english,
        "President of Kazakhstan Askar Temirov signed a decree. The post of Minister of Culture was given to Serik Omarov.",
        states: ["Serik Omarov → KZ: minister"]),
      PatternExample(
        .english, "The post of director of the Aral Fund was never held by Serik Omarov.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The post of director of the Aral Fund was described by Serik Omarov.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
    ]
  }

  /// How many words the verb has: «has now been given to».
  private static let longestVerb = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    let home = EnglishOfficeAtHome(scene: scene)
    return reading.tokens.indices.compactMap { word in
      guard reading.isForm(word, of: .post), reading.isWord(word + 1, .genitiveMarker), !reading.isQuoted(word),
        let position = AppositionPhrase(scene: scene).position(appointedFrom: word)
          ?? home.position(appointedFrom: word),
        let person = holder(behind: position.tokens.upperBound, in: scene)
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: position.holder, role: position.role, title: position.title,
        evidence: person.tokens.union(position.tokens), confidence: 0.85)
    }
  }

  /// «is now held by | X», «has been given to | X»
  private func holder(behind end: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard reading.tokens.indices.contains(end), reading.isWord(end, .auxiliary) else { return nil }
    let limit = min(reading.sentence(of: end).upperBound, end + Self.longestVerb)
    guard let marker = (end..<limit).first(where: { reading.isWord($0, [.agent, .dativeMarker]) }),
      isGiving(marker - 1, to: marker, in: reading),
      (end..<marker - 1).allSatisfy({ reading.isWord($0, [.auxiliary, .filler]) })
    else { return nil }
    return scene.list(from: marker + 1, where: \.isPerson).first
  }

  /// «held | by», «given | to», «entrusted | to», but not «described | by» nor «offered | to»
  private func isGiving(_ verb: Int, to marker: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.tokens[verb].kind == .word, !reading.tokens[verb].isCapitalised else { return false }
    if reading.isWord(marker, .agent) { return reading.words.verb(.actVerbs, at: verb)?.meaning == .hold }
    return !reading.words[verb].isFunctionWord && reading.words.verb(.speechVerbs, at: verb) == nil
      && !reading.isWord(verb, [.doubting, .asking, .cancelling, .denying])
  }
}
