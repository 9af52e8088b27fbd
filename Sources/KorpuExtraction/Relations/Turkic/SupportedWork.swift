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
    (max(sentence.lowerBound, doer.tokens.lowerBound - Self.reach)..<doer.tokens.lowerBound).last {
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
