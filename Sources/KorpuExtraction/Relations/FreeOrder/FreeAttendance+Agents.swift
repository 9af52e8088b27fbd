internal import KorpuLanguage
internal import KorpuModel

/// Who attends by English verbs in the passive: «has been attended on Thursday by X», «Hungary was represented by a delegation».
extension FreeAttendance {
  /// How many words tell when, between the verb and «by»: «on Thursday».
  private static let longestDelay = 4

  /// «The ceremony has been attended | on Thursday by (X and Y)»: in English «by» behind the day or the place.
  func delayedAgent(behind verb: Range<Int>) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(verb.lowerBound - 1, .auxiliary) else {
      return nil
    }
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.longestDelay)
    let agent = (verb.upperBound..<max(verb.upperBound, end)).first {
      reading.isWord($0, .agent) || reading.tokens[$0].kind == .mark || reading.words[$0].isKnownVerb
    }
    guard let agent, reading.isWord(agent, .agent) else { return nil }
    return agent..<agent + 1
  }

  /// Whether what a sentence says that people attended is told there, and is no gathering that the article tells of.
  func isOfUnread(inSentence sentence: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic,
      let verb = gathering.acts(.attend, inSentence: sentence).first, !isRepresented(verb.tokens)
    else { return false }
    return verb.form == .passive ? isOfUnread(subjectOf: verb, inSentence: sentence) : isOfUnread(objectOf: verb)
  }

  /// How many tokens of an object are looked at.
  private static let longestObject = 8

  /// «take part in | the construction of the dam»: an object that holds no word for a gathering.
  private func isOfUnread(objectOf verb: Act) -> Bool {
    let end = verb.tokens.upperBound
    let sentence = reading.sentence(of: verb.tokens.lowerBound)
    let isWithin = reading.isWord(end - 1, .locativeMarker) || reading.isWord(end, .locativeMarker)
    let start = reading.behindArticle(reading.isWord(end, .locativeMarker) ? end + 1 : end)
    guard isWithin, sentence.contains(start), reading.tokens[start].kind == .word,
      !reading.isWord(start, [.pronoun, .demonstrative, .possessive])
    else { return false }
    let object = (start..<min(sentence.upperBound, start + Self.longestObject)).prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, [.relative, .auxiliary])
    }
    return !object.contains { index in
      reading.gatheringWord(at: index) != nil || reading.isForm(index, of: [.opening, .talk, .event, .setting])
        || scene.mention(covering: index, where: \.isForum) != nil
    }
  }

  /// «Osh Spring | was attended by X»: a subject with a name in capitals.
  private func isOfUnread(subjectOf verb: Act, inSentence sentence: Int) -> Bool {
    let first = reading.sentences[sentence].lowerBound
    let comma = (first..<verb.tokens.lowerBound).last { reading.isMark($0, ",") }
    let subject = (comma.map { $0 + 1 } ?? first)..<verb.tokens.lowerBound
    return subject.contains { index in
      reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
        && !reading.isWord(index, [.article, .demonstrative, .pronoun, .filler])
        && !(reading.isInitial(index) && reading.gatheringWord(at: index) != nil)
    }
  }

  /// «Hungary | was represented by»
  func isRepresented(_ verb: Range<Int>) -> Bool {
    reading.lexicon.language.family == .germanic && verb.contains { reading.isWord($0, .representing) }
  }

  /// «Hungary was represented by | a delegation of scientists»: who came for it, or where nobody is told by name, it itself.
  func represented(by verb: Range<Int>) -> [LocatedMention] {
    let delegates = agents(after: verb)
    return delegates.isEmpty
      ? scene.subjects(ofVerbAt: verb.lowerBound, where: \.isParty).filter { $0.isIn(.nominative) } : delegates
  }
}
