internal import KorpuLanguage
internal import KorpuModel

/// «Gürjüstan Gazagystanyň strategik hyzmatdaşydyr», «Wengriýa TÜRKSOÝ-yň iň ýakyn hyzmatdaşlarynyň biridir».
struct PartnerPredicatePattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "A country or body in the nominative, another in the genitive, and a predicate that calls them partners."
  var examples: [PatternExample] {
    TurkicExamples.partnersByName
  }

  /// How many words may tell what partner it is: «iň ýakyn we ygtybarly söwda | hyzmatdaşy».
  private static let longestAttribute = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap { word in
      guard reading.tokens[word].kind == .word, !reading.isQuoted(word), isPartner(word, in: reading),
        !reading.isDenied(behind: word),
        let owner = owner(of: word, in: scene),
        let subject = isClaimed(word, in: reading)
          ? claimed(before: owner, in: scene) : subject(before: owner, in: scene),
        subject.entity != owner.entity
      else { return nil }
      return RelationFinding(
        type, from: subject.entity, to: owner.entity, evidence: subject.tokens.lowerBound..<word + 1, confidence: 0.85)
    }
  }

  /// «hyzmatdaşydyr», «hyzmatdaşlarynyň | biridir», «hyzmatdaşy | bolup durýar»
  private func isPartner(_ word: Int, in reading: TokenizedArticle) -> Bool {
    if let stem = reading.lexicon.endings.predicated(in: reading.tokens[word].folded) {
      return isPartner(reading.lexicon.senses(of: stem), in: .nominative)
    }
    let senses = reading.words[word]
    if isPartner(senses, in: .genitive), senses.form(in: .wordClasses)?.isPlural == true {
      return isOne(word + 1, in: reading)
    }
    return isPartner(senses, in: .nominative) && reading.isWord(word + 1, .copula) || isClaimed(word, in: reading)
  }

  /// How many words the predicate of a claim has: «bolup durýandygyny».
  private static let longestPredicate = 2

  /// «(strategik) hyzmatdaşy | bolup durýandygyny (belledi)»: what somebody says is so.
  private func isClaimed(_ word: Int, in reading: TokenizedArticle) -> Bool {
    guard isPartner(reading.words[word], in: .nominative) else { return false }
    let end = min(word + 1 + Self.longestPredicate, reading.sentence(of: word).upperBound)
    return (word + 1..<max(word + 1, end)).contains { reading.words[$0].endsClaim }
  }

  /// «Polşanyň | Gazagystanyň hyzmatdaşy bolýandygyny»: in a claim the subject is in the genitive, right before the other.
  private func claimed(before owner: LocatedMention, in scene: Scene) -> LocatedMention? {
    scene.mention(endingBefore: owner.tokens.lowerBound, where: \.isParty).flatMap { $0.isIn(.genitive) ? $0 : nil }
  }

  /// A word for partners or partnership that is somebody's.
  private func isPartner(_ senses: WordSenses, in grammaticalCase: NounForm.Case) -> Bool {
    guard senses.classesOfStem.contains(.cooperation), let form = senses.form(in: .wordClasses) else { return false }
    return form.possessor == .third && form.grammaticalCase == grammaticalCase
  }

  /// «biridir», «biri | bolup durýar»
  private func isOne(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word else { return false }
    let word = reading.tokens[index].folded
    guard let stem = reading.lexicon.endings.predicated(in: word) else {
      return reading.words[index].isFunctionWord && reading.isWord(index + 1, .copula)
    }
    return reading.lexicon.senses(of: stem).isFunctionWord
  }

  /// Whose partner it is: right before words in small letters that tell of what sort.
  private func owner(of word: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestAttribute)
    for end in (first...word).reversed() {
      if let party = scene.mention(endingBefore: end, where: \.isParty) { return party.isIn(.genitive) ? party : nil }
      guard end > first, reading.tokens[end - 1].kind == .word, !reading.isCapitalisedWord(end - 1),
        !reading.isWord(end - 1, [.comitative, .between])
      else { return nil }
    }
    return nil
  }

  /// The party that begins the sentence, or stands right before the other.
  private func subject(before owner: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let start = owner.tokens.lowerBound
    let end = reading.isDash(start - 1) || reading.isMark(start - 1, ",") ? start - 1 : start
    let first = reading.sentence(of: start).lowerBound
    let before = scene.mentions(in: first..<max(first, start)).filter {
      $0.type.isParty || $0.type.isPerson && $0.isIn(.nominative)
    }
    guard let subject = scene.mention(endingBefore: end, where: \.isParty) ?? (before.count == 1 ? before[0] : nil),
      subject.type.isParty, subject.isIn(.nominative),
      subject.tokens.upperBound == end || subject.tokens.lowerBound == first && !scene.isOwner(subject)
    else { return nil }
    return subject
  }
}
