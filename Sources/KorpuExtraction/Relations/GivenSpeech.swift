internal import KorpuLanguage
internal import KorpuModel

/// Tells who gave a speech where the speakers stand between the noun and its verb: «Açılış konuşmalarını A ve B yaptı».
struct GivenSpeech {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic,
      let noun = reading.sentences[sentence].first(where: { isSpeech($0) && !isOfAnother($0) }),
      let forum = gathering.setting(ofSentence: sentence) ?? gathering.pointedAt(inSentence: sentence)
        ?? gathering.subject(ofSentence: sentence)?.entity ?? reported
    else { return [] }
    let end = reading.sentences[sentence].upperBound
    guard let verb = (noun + 1..<max(noun + 1, end)).first(where: isVerb), verb > noun + 1 else { return [] }
    return scene.mentions(in: noun + 1..<verb).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }.map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: noun..<verb + 1, confidence: 0.88)
    }
  }

  /// «konuşmalarını», «açılış nitqini»
  private func isSpeech(_ index: Int) -> Bool {
    guard reading.isForm(index, of: [.address, .setting]), !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .accusative
        && reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.address)
    }
  }

  /// «A-ning | nutqini B tingladi»
  private func isOfAnother(_ noun: Int) -> Bool {
    scene.mention(endingBefore: noun, where: \.isPerson)?.isIn(.genitive) == true
  }

  private func isVerb(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].verbReadings(in: .finite)
  }
}
