internal import KorpuLanguage
internal import KorpuModel

/// «az X Egyetem szervezésében (Budapesten 2016-ban) zajlott | Y konferencia», «az X által Egerben rendezett | Y fórum»: who held a
/// gathering, said by what stands before its name, though the sentence is about another.
struct UralicHeldAttributePattern: RelationPattern {
  let type = RelationType.organised
  let summary =
    "Bodies before «by organisation of» and a Hungarian participle of holding, right before the name of a gathering."
  var examples: [PatternExample] {
    [
      PatternExample(
        .hungarian,
        "Megnyílt az Aral Fórum, amely a Duna Egyetem és a Kaszpi Egyetem szervezésében Egerben 2016-ban zajlott Türk Ifjúsági Fórum folytatása.",
        states: ["Duna Egyetem → Türk Ifjúsági Fórum", "Kaszpi Egyetem → Türk Ifjúsági Fórum"]),
      PatternExample(
        .hungarian,
        "Megnyílt az Aral Fórum, amely a Duna Egyetem által kiadott könyvekről és az Egerben zajlott Türk Ifjúsági Fórumról szól.",
        doesNotState: ["Duna Egyetem → Türk Ifjúsági Fórum"]),
    ]
  }

  /// How many words tell where and when it was held.
  private static let longestSetting = 8
  /// How many bodies are listed.
  private static let most = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.mentions.filter(\.type.isForum).flatMap { forum -> [RelationFinding] in
      guard let word = organising(before: forum, in: scene.reading) else { return [] }
      return hosts(endingBefore: word, in: scene).map {
        RelationFinding(
          type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(forum.tokens), confidence: 0.82)
      }
    }
  }

  /// «szervezésében | Budapesten zajlott (konferencia)»
  private func organising(before forum: LocatedMention, in reading: TokenizedArticle) -> Int? {
    let verb = forum.tokens.lowerBound - 1
    guard verb > 0, let match = reading.words.verb(.actVerbs, at: verb), match.length == 1,
      [.hold, .organise].contains(match.meaning)
    else { return nil }
    let first = max(reading.sentence(of: verb).lowerBound, verb - Self.longestSetting)
    let word = (first..<verb).last { reading.isWord($0, [.organising, .agent]) }
    guard let word, !reading.isQuoted(word),
      (word + 1..<verb).allSatisfy({ index in
        reading.tokens[index].kind != .mark && !reading.isWord(index, [.relative, .conjunction, .article])
          && reading.words.verb(.actVerbs, at: index) == nil
      })
    else { return nil }
    return word
  }

  /// «a Duna Egyetem és a Kaszpi Egyetem | szervezésében»
  private func hosts(endingBefore word: Int, in scene: Scene) -> [LocatedMention] {
    var hosts: [LocatedMention] = []
    var end = scene.reading.isWord(word - 1, .joint) ? word - 1 : word
    while hosts.count < Self.most,
      let host = scene.mention(endingBefore: scene.reading.endBeforeBrackets(end), where: \.isOrganization)
    {
      hosts.append(host)
      var start = host.tokens.lowerBound
      if scene.reading.isWord(start - 1, .article) { start -= 1 }
      guard scene.reading.isListJoint(start - 1) else { break }
      end = start - 1
    }
    return hosts.reversed()
  }
}
