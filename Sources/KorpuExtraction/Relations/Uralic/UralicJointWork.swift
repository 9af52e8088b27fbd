internal import KorpuLanguage
internal import KorpuModel

/// Reads two bodies in whose cooperation or by whose joint organising something comes about in Hungarian: «A Zöld Híd Alapítvány és az
/// ankarai központú Türk Akadémia (TA) együttműködésében», «a Duna Egyetem és a Kaszpi Egyetem közös szervezésében».
struct UralicJointWork {
  let scene: Scene

  /// How many words stand between a body and the noun, or between the article and the body.
  private static let mostAttributes = 2

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    return range.compactMap { noun in
      // «A és B szervezésében zajlott a konferencia»: both held it, and that is all.
      guard isJointWork(noun), !reading.isWord(noun, .organising) || !tellsOfGathering(range),
        let last = body(before: noun), let first = first(besides: last),
        first.entity != last.entity
      else { return nil }
      return RelationFinding(
        .cooperatesWith, from: first.entity, to: last.entity,
        evidence: first.tokens.union(last.tokens).union(noun..<noun + 1), confidence: 0.82)
    }
  }

  private func tellsOfGathering(_ sentence: Range<Int>) -> Bool {
    sentence.contains { reading.gatheringWord(at: $0) != nil || reading.isForm($0, of: [.talk, .event]) }
  }

  /// «együttműködésében», «szervezésében»
  private func isJointWork(_ noun: Int) -> Bool {
    guard reading.isForm(noun, of: .cooperation) || reading.isWord(noun, .organising), !reading.isQuoted(noun) else {
      return false
    }
    return reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative
    }
  }

  /// The body before the noun, an adjective and brackets set aside: «a Kaszpi Egyetem (KE) | közös szervezésében».
  private func body(before noun: Int) -> LocatedMention? {
    let start = reading.startOfRun(before: noun, from: noun - Self.mostAttributes, where: isAttribute)
    return [noun, start].lazy.compactMap { end in
      scene.mention(endingBefore: scene.startOfNameInBrackets(before: end), where: \.isOrganization)
    }.first
  }

  /// The body before the «és» that joins it to the last, whose article and adjectives may stand between.
  private func first(besides last: LocatedMention) -> LocatedMention? {
    let start = last.tokens.lowerBound
    let article = reading.startOfRun(before: start, from: start - Self.mostAttributes, where: isAttribute) - 1
    let joint = reading.isWord(article, .article) ? article - 1 : article
    guard joint > reading.sentence(of: start).lowerBound, reading.isWord(joint, .conjunction) else { return nil }
    return scene.mention(endingBefore: scene.startOfNameInBrackets(before: joint), where: \.isOrganization).flatMap {
      $0.isIn(.nominative) ? $0 : nil
    }
  }

  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.isWord(index, [.article, .conjunction])
      && scene.mention(covering: index, where: \.isOrganization) == nil
  }
}

extension Scene {
  /// How many words the full name has that stands in brackets behind a short one: «Türksoy (Nemzetközi Türk Szervezet)».
  private static let longestBracket = 8

  /// Where the brackets open that close right before a token; the token itself where none do.
  func startOfNameInBrackets(before end: Int) -> Int {
    guard reading.isMark(end - 1, ")") else { return end }
    let first = max(reading.sentence(of: end - 1).lowerBound, end - 2 - Self.longestBracket)
    return (first..<end - 1).last { reading.isMark($0, "(") } ?? end
  }
}
