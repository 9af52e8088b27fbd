internal import KorpuLanguage
internal import KorpuModel

/// «a fórum megnyitóbeszédét X mondta», «a konferencia vendégeit X köszöntötte», «a panel előadója X volt»: who speaks at a
/// gathering, said by a noun that belongs to it.
struct UralicAddressPattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary =
    "A gathering in Hungarian, a noun for its opening words, its guests or its speaker, and who is the subject."
  var examples: [PatternExample] {
    HungarianExamples.messages + [
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórum megnyitóbeszédét Halmos Péter mondta, zárszavát Barta Judit.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "Halmos Péter rektor köszöntötte a Türk Ifjúsági Fórum résztvevőit.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórum előadói Halmos Péter és Barta Judit voltak.",
        states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian, "A Türk Ifjúsági Fórum résztvevőit Halmos Péter háza fogadta be.",
        doesNotState: ["Halmos Péter → Türk Ifjúsági Fórum"]),
    ]
  }

  /// How many words after the gathering the noun stands: «„…” című konferencia | megnyitóbeszédét».
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.mentions.filter { $0.type.isForum && $0.isIn([.nominative, .genitive, .dative]) }.flatMap { forum in
      (noun(of: forum, in: scene) ?? message(to: forum, in: scene)).map { speakers(at: $0, of: forum, in: scene) } ?? []
    }
  }

  /// «üzenetet küldött a fórumnak», «levelet intézett a fórum résztvevőihez»: the message in the accusative.
  private func message(to forum: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = forum.tokens.upperBound
    let owned =
      end < reading.sentence(of: forum.tokens.lowerBound).upperBound && reading.tokens[end].kind == .word
      ? reading.words[end].readings.filter { $0.form.possessor == .third } : []
    let isRecipient = owned.isEmpty && forum.isIn([.dative, .genitive]) && !forum.isIn(.nominative)
    let isToThose =
      reading.isForm(end, of: [.attending, .guests]) && owned.contains { $0.form.grammaticalCase == .dative }
    let clause = reading.clause(of: forum.tokens)
    guard isRecipient || isToThose, !clause.contains(where: { reading.isWord($0, .negation) }) else { return nil }
    return clause.first { index in
      reading.isForm(index, of: .message) && !reading.isQuoted(index)
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .accusative }
    }
  }

  private func noun(of forum: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = min(reading.sentence(of: forum.tokens.lowerBound).upperBound, forum.tokens.upperBound + Self.reach)
    return (forum.tokens.upperBound..<end).prefix { reading.tokens[$0].kind == .word }.first { index in
      if reading.isForm(index, of: .speaking) {
        return reading.words[index].readings.contains {
          $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
        }
      }
      let isObject = reading.words[index].readings.contains { $0.form.grammaticalCase == .accusative }
      if reading.isForm(index, of: .address) { return isObject || reading.isWord(index, .address) }
      return reading.isForm(index, of: [.attending, .guests])
        && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .accusative
        && isWelcomed(near: index, in: reading)
    }
  }

  /// «köszöntötte a fórum | vendégeit»
  private func isWelcomed(near noun: Int, in reading: TokenizedArticle) -> Bool {
    reading.words.verbs(.speechVerbs, in: reading.clause(of: noun..<noun + 1)).contains { _, verb in
      [.courtesy, .floor].contains(verb.meaning) && verb.form.isPredicate
    } || reading.clause(of: noun..<noun + 1).contains { reading.isWord($0, .thanks) && !reading.isQuoted($0) }
  }

  private func speakers(at noun: Int, of forum: LocatedMention, in scene: Scene) -> [RelationFinding] {
    scene.mentions(in: scene.reading.clause(of: noun..<noun + 1)).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
        && !scene.isPossessor($0)
    }.map {
      RelationFinding(
        type, from: $0.entity, to: forum.entity, evidence: forum.tokens.union($0.tokens), confidence: 0.85)
    }
  }
}
