internal import KorpuLanguage
internal import KorpuModel

/// Tells who worked with whose support, whatever came of it: «B'nin desteğiyle A tarafından atölye kuruldu», «B-nin dəstəyi ilə A
/// tərəfindən məktəb tikilib».
struct SupportedWork {
  let scene: Scene

  /// How many words may stand between a word of support and who did the work.
  private static let reach = 8

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return told(inSentence: sentence) + done(inSentence: sentence) + carried(inSentence: sentence)
  }

  /// «A фонду | B-нин колдоосу менен (долбоорду ишке ашырып жатат)»: the body that begins the sentence, and right behind it
  /// who supports it.
  private func done(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard let doer = scene.mention(startingAt: range.lowerBound, where: \.isOrganization),
      doer.candidate.grammaticalCase == .nominative, !reading.isQuoted(doer.tokens.lowerBound),
      let word = range.first(where: { reading.isWord($0, .support) && !reading.isQuoted($0) }),
      let giver = scene.mention(endingBefore: reading.endBeforeBrackets(word), where: \.isParty), giver.isIn(.genitive),
      isSaid(after: word, until: range.upperBound)
    else { return [] }
    let givers = scene.list(endingWith: giver)
    guard let first = givers.first, first.tokens.lowerBound == reading.end(of: doer) else { return [] }
    return givers.filter { $0.entity != doer.entity }.map {
      RelationFinding(
        .cooperatesWith, from: $0.entity, to: doer.entity, evidence: doer.tokens.lowerBound..<word + 1, confidence: 0.8)
    }
  }

  /// «A-nın B-nin maliyyə dəstəyi ilə | həyata keçirdiyi (layihə)»: whose work it is stands in the genitive, or without an ending, right before
  /// who supports it.
  private func carried(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard
      let word = range.first(where: { index in
        reading.isWord(index, .support) && !reading.isQuoted(index)
          && scene.mention(covering: index, where: \.isOrganization) == nil
      }),
      isCarried(from: reading.isWord(word + 1, .comitative) ? word + 2 : word + 1, until: range.upperBound),
      let giver = scene.giver(ofSupportAt: word), giver.isIn([.genitive, .nominative])
    else { return [] }
    let givers = scene.list(endingWith: giver)
    guard let first = givers.first, let doer = doer(before: first), doer.entity != giver.entity else { return [] }
    return givers.filter { $0.entity != doer.entity }.map {
      RelationFinding(
        .cooperatesWith, from: $0.entity, to: doer.entity, evidence: doer.tokens.lowerBound..<word + 1, confidence: 0.8)
    }
  }

  /// Who stands right before those who support, a country of theirs set aside: «A-nın | Azərbaycanın B Agentliyinin (dəstəyi ilə)».
  private func doer(before giver: LocatedMention) -> LocatedMention? {
    var end = giver.tokens.lowerBound
    if let country = scene.mention(endingBefore: end, where: \.isCountry), country.isIn(.genitive) {
      end = country.tokens.lowerBound
    }
    return scene.mention(endingBefore: reading.endBeforeBrackets(end), where: \.isOrganization).flatMap { body in
      let isDoer = body.candidate.grammaticalCase == .genitive || body.candidate.grammaticalCase == .nominative
      return isDoer && !reading.isQuoted(body.tokens.lowerBound) ? body : nil
    }
  }

  /// How many words stand between the support and what is done with it.
  private static let longestManner = 3

  /// «həyata keçirdiyi», «reallaşdırdığı»: a participle of carrying something out.
  private func isCarried(from start: Int, until end: Int) -> Bool {
    (start..<max(start, min(end, start + Self.longestManner))).contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        [.hold, .organise].contains($0.meaning) && ($0.form == .participle || $0.form == .nominal)
      } == true
    }
  }

  /// Whether a verb tells behind the support that something was done with it.
  private func isSaid(after word: Int, until end: Int) -> Bool {
    let verb = (word + 1..<max(word + 1, end)).last { reading.tokens[$0].kind == .word }
    return verb.map { reading.isFiniteVerb($0) && !reading.words[$0].isDeniedVerb && !reading.isWord($0, .negation) }
      ?? false
  }

  private func told(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic,
      let agent = range.first(where: { reading.isWord($0, .agent) && !reading.isQuoted($0) }),
      let doer = scene.mention(endingBefore: agent, where: \.isOrganization),
      let word = word(of: range, before: doer), isOneClause(word, agent, in: range),
      let giver = scene.mention(endingBefore: reading.endBeforeBrackets(word), where: \.isParty),
      giver.isIn([.genitive, .nominative])
    else { return [] }
    return scene.list(endingWith: giver).filter { $0.entity != doer.entity }.map {
      RelationFinding(
        .cooperatesWith, from: $0.entity, to: doer.entity, evidence: $0.tokens.lowerBound..<agent + 1, confidence: 0.82)
    }
  }

  private func word(of sentence: Range<Int>, before doer: LocatedMention) -> Int? {
    let end = max(sentence.lowerBound, doer.tokens.lowerBound)
    return (max(sentence.lowerBound, end - Self.reach)..<end).last {
      reading.isWord($0, .support) && !reading.isQuoted($0)
    }
  }

  /// Whether no verb ends another phrase between the support and who did it, «desteğiyle kurulan okul, A tarafından», and the
  /// work is told of by a finite verb.
  private func isOneClause(_ word: Int, _ agent: Int, in sentence: Range<Int>) -> Bool {
    !(word..<agent).contains { index in
      reading.isMark(index, ",")
        || !reading.tokens[index].isCapitalised && reading.words[index].verbReadings(in: .participle)
          && reading.words[index].isKnownVerb
    } && (agent + 1..<max(agent + 1, sentence.upperBound)).contains { reading.isFiniteVerb($0) }
  }
}
