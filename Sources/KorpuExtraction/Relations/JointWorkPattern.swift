internal import KorpuLanguage
internal import KorpuModel

/// «A B ilə memorandum imzalayıb», «A-nın sədri … B ilə əməkdaşlıqdan …», «B-nin dəstəyi ilə».
struct JointWorkPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A body, another with «ilə», and a word of cooperation; or the support given to an organiser."
  let examples = [
    PatternExample(
      .azerbaijani, "Gənclər Fondu \"Ümid\" Birliyi ilə əməkdaşlıq memorandumu imzalayıb.",
      states: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondunun sədri Anar Quliyev \"Ümid\" Birliyi ilə əməkdaşlıqdan razı qaldığını bildirib.",
      states: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
    PatternExample(
      .azerbaijani,
      "Mədəniyyət Nazirliyinin dəstəyi, Gənclər Fondunun təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Gənclər Fondu"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu \"Ümid\" Birliyi ilə mübahisə edib.",
      doesNotState: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
  ]

  /// How many words after the partner the word of cooperation may stand.
  private static let reach = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let holders = Dictionary(context.ties(.holdsRole).map { ($0.from, $0.to) }) { first, _ in first }
    let organised = Dictionary(grouping: context.ties(.organised)) { finding in
      scene.reading.sentenceOfToken[finding.evidence[0].lowerBound]
    }
    return scene.reading.sentences.indices.flatMap { sentence in
      partnerships(inSentence: sentence, of: scene, holders, context)
        + support(inSentence: sentence, of: scene, organised[sentence, default: []])
    }
  }

  private func partnerships(
    inSentence sentence: Int, of scene: Scene, _ holders: [Int: Int], _ context: RelationContext
  ) -> [RelationFinding] {
    let partners = scene.mentions(ofSentence: sentence).filter { isParty($0) && isJoined($0, in: scene) }
    guard let last = partners.last, let word = cooperation(after: last, in: scene),
      let subject = subject(before: last, in: scene, holders, context)
    else { return [] }
    return list(endingWith: last, in: scene).map { partner in
      RelationFinding(
        type, from: subject.entity, to: partner.entity,
        evidence: subject.tokens.union(partner.tokens).union(word..<word + 1), confidence: 0.82)
    }
  }

  private func isParty(_ mention: LocatedMention) -> Bool { mention.type.isOrganization || mention.type.isCountry }

  private func isJoined(_ mention: LocatedMention, in scene: Scene) -> Bool {
    mention.isIn(.instrumental) || scene.reading.isWord(mention.tokens.upperBound, .comitative)
  }

  private func cooperation(after partner: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let start = partner.tokens.upperBound
    let end = min(reading.sentence(of: partner.tokens.lowerBound).upperBound, start + Self.reach)
    guard start < end else { return nil }
    return (start..<end).prefix { !reading.isWord($0, .between) && !reading.isMark($0, ",") }.first { index in
      reading.isForm(index, of: .cooperation) || reading.words.verb(.actVerbs, at: index)?.value == "cooperate"
    }
  }

  /// Who cooperates: a body or country that is the subject, else the body of the person who is, else a body meant
  /// by its type word alone.
  private func subject(
    before partner: LocatedMention, in scene: Scene, _ holders: [Int: Int], _ context: RelationContext
  ) -> (entity: Int, tokens: Range<Int>)? {
    let start = scene.reading.sentence(of: partner.tokens.lowerBound).lowerBound
    let isQuoted = scene.reading.isQuoted(partner.tokens.lowerBound)
    let before = scene.mentions(in: start..<max(start, partner.tokens.lowerBound)).filter {
      scene.reading.isQuoted($0.tokens.lowerBound) == isQuoted
        && $0.isIn(.nominative) && $0.entity != partner.entity
    }
    if let person = before.first(where: \.type.isPerson) {
      return holders[person.entity].map { ($0, person.tokens) }
    }
    if let body = before.first(where: { isParty($0) && !scene.reading.isListJoint($0.tokens.upperBound) }) {
      return (body.entity, body.tokens)
    }
    return (start..<partner.tokens.lowerBound).lazy.compactMap { index in
      scene.reading.words[index].form(in: .bodies)?.grammaticalCase == .nominative
        ? context.anaphora.body(meantAt: index).map { ($0, index..<index + 1) } : nil
    }.first
  }

  /// «A, B və C ilə»
  private func list(endingWith last: LocatedMention, in scene: Scene) -> [LocatedMention] {
    var partners = [last]
    var start = last.tokens.lowerBound
    while scene.reading.isListJoint(start - 1),
      let earlier = scene.mention(endingBefore: start - 1, where: { $0.isOrganization })
    {
      partners.append(earlier)
      start = earlier.tokens.lowerBound
    }
    return partners.reversed()
  }

  private func support(
    inSentence sentence: Int, of scene: Scene, _ organised: [RelationFinding]
  ) -> [RelationFinding] {
    let reading = scene.reading
    guard !organised.isEmpty, let word = reading.sentences[sentence].first(where: { reading.isWord($0, .support) }),
      let giver = scene.mention(endingBefore: word, where: { $0.isOrganization || $0.isCountry }),
      giver.isIn(.genitive)
    else { return [] }
    return organised.map {
      RelationFinding(
        type, from: giver.entity, to: $0.from, evidence: giver.tokens.union(word..<word + 1), confidence: 0.85)
    }
  }
}
