internal import KorpuLanguage
internal import KorpuModel

/// «A's cooperation with B», «A …, in partnership with B», «with the support of B».
struct PartnershipPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A word of cooperation with «with» and a body or country, and whose work it is."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organized by the Aral Fund in cooperation with the Danube Fund.",
        doesNotState: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english,
        "The project is run by the Aral Fund in cooperation with the Danube Fund, which is in the city of Baku.",
        states: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english, "The guests spoke about Kazakhstan's cooperation with Hungary in the fields of science and of art.",
        states: ["KZ → HU"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organized by the Aral Fund with the support of the Danube Fund.",
        states: ["Danube Fund → Aral Fund"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organized by the Aral Fund. The conference is held with the support of the Danube Fund.",
        states: ["Danube Fund → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund noted the relations with the Danube Fund, which is in the city of Baku.",
        doesNotState: ["Aral Fund → Danube Fund"]),
    ] + EnglishExamples.partnersBefore
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    let organised = Dictionary(grouping: context.ties(.organised)) { finding in
      scene.reading.sentenceOfToken[finding.evidence[0].lowerBound]
    }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let hosts = organised[sentence, default: []].map { (entity: $0.from, tokens: $0.evidence[0]) }
      let supported = hosts.isEmpty ? self.hosts(ofForumIn: sentence, context) : hosts
      return partnerships(inSentence: sentence, of: scene, hosts) + support(inSentence: sentence, of: scene, supported)
    }
  }

  private typealias Party = (entity: Int, tokens: Range<Int>)

  /// «(A organised the forum.) The forum is held with the support of B»: who organised what the sentence is about.
  private func hosts(ofForumIn sentence: Int, _ context: RelationContext) -> [Party] {
    guard let forum = context.gathering.subject(ofSentence: sentence)?.entity else { return [] }
    return context.ties(.organised).filter { $0.to == forum }.map { ($0.from, $0.evidence[0]) }
  }

  private func partnerships(inSentence sentence: Int, of scene: Scene, _ hosts: [Party]) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].flatMap { word -> [RelationFinding] in
      guard reading.isWord(word, [.cooperation, .joint]), reading.isWord(word + 1, .comitative),
        // «organised by A together with B»: both did it.
        hosts.isEmpty || reading.isForm(word, of: .cooperation)
      else { return [] }
      let listed = scene.list(from: word + 2, where: \.isParty)
      let (partners, behind) = parted(listed, behind: word, in: scene)
      guard !partners.isEmpty,
        // «organised by A in cooperation with B»: both did it, and that is told.
        !partners.allSatisfy({ partner in hosts.contains { $0.entity == partner.entity } }),
        let owner = owner(of: word, in: scene) ?? hosts.first ?? agent(before: word, in: scene)
          ?? subject(before: word, in: scene) ?? behind
      else { return [] }
      return partners.map { finding(owner, ($0.entity, $0.tokens), word..<word + 1) }
    }
  }

  /// «Kazakhstan's cooperation»
  private func owner(of word: Int, in scene: Scene) -> Party? {
    let owner = scene.mention(endingBefore: word, where: \.isParty)
    return owner.flatMap { $0.isIn(.genitive) ? ($0.entity, $0.tokens) : nil }
  }

  /// «(is run) by the Aral Fund | in partnership (with)»
  private func agent(before word: Int, in scene: Scene) -> Party? {
    let end = scene.reading.isWord(word - 1, .locativeMarker) ? word - 1 : word
    guard let body = scene.mention(endingBefore: end, where: \.isOrganization) else { return nil }
    let start = body.tokens.lowerBound
    let marker = scene.reading.withArticle(start) - 1
    return scene.reading.isWord(marker, .agent) ? (body.entity, body.tokens) : nil
  }

  /// The body or country that the sentence is about.
  private func subject(before word: Int, in scene: Scene) -> Party? {
    let start = scene.reading.sentence(of: word).lowerBound
    let subject = scene.mentions(in: start..<word).first {
      $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    return subject.flatMap { mention in
      mention.type.isParty && scene.isWholePhrase(mention) ? (mention.entity, mention.tokens) : nil
    }
  }

  /// «Together with the Aral Fund, | the Danube University published …»: a sentence that begins with a partner is about the body
  /// behind the comma.
  private func parted(
    _ listed: [LocatedMention], behind word: Int, in scene: Scene
  ) -> (partners: [LocatedMention], subject: Party?) {
    let reading = scene.reading
    guard word == reading.sentence(of: word).lowerBound, listed.count > 1, let last = listed.last,
      listed.allSatisfy(\.type.isOrganization), scene.isWholePhrase(last)
    else { return (listed, nil) }
    let start = last.tokens.lowerBound
    let joint = reading.withArticle(start) - 1
    return reading.isMark(joint, ",") ? (Array(listed.dropLast()), (last.entity, last.tokens)) : (listed, nil)
  }

  /// «organised by A with the support of B»
  private func support(inSentence sentence: Int, of scene: Scene, _ hosts: [Party]) -> [RelationFinding] {
    let reading = scene.reading
    // «with the organisational support of A and B»: those who held it.
    guard !hosts.isEmpty, let word = reading.sentences[sentence].last(where: { reading.isWord($0, .support) }),
      !reading.isWord(word - 1, .organising),
      reading.isWord(word, .genitiveMarker) || reading.isWord(word + 1, .genitiveMarker)
    else { return [] }
    let start = reading.isWord(word, .genitiveMarker) ? word + 1 : word + 2
    return scene.list(from: start, where: \.isParty).flatMap { giver in
      hosts.filter { $0.entity != giver.entity }.map { finding((giver.entity, giver.tokens), $0, word..<word + 1) }
    }
  }

  private func finding(_ first: Party, _ second: Party, _ word: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: first.entity, to: second.entity, evidence: first.tokens.union(second.tokens).union(word),
      confidence: 0.82)
  }
}
