internal import KorpuLanguage
internal import KorpuModel

/// Reads lists of those who spoke: «Panelin məruzəçiləri A və B olub», «Konuşmacılar arasında A da yer aldı».
struct SpeakerList {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// Those named as having spoken at a gathering.
  ///
  /// - Parameter reported: The gathering that the article reports on, for sentences that name none.
  func speakers(inSentence sentence: Int, _ reported: Int?) -> [Attendance.Finding] {
    let passive = PassiveFloor(scene: scene, gathering: gathering).speakers(inSentence: sentence, reported)
    guard passive.isEmpty else { return passive }
    guard reading.lexicon.language.family == .turkic,
      let word = reading.sentences[sentence].first(where: isSpeakers),
      let forum = gathering.subject(ofSentence: sentence)?.entity ?? reported
    else { return [] }
    return people(after: word).map {
      Attendance.Finding(participant: $0.entity, forum: forum, evidence: (word..<word + 1).union($0.tokens))
    }
  }

  private func isSpeakers(_ index: Int) -> Bool {
    reading.isForm(index, of: .speaking) && !reading.isQuoted(index)
      && reading.words[index].form(in: .wordClasses).map {
        // «panelin ana | konuşmacısı (A oldu)»
        ($0.isPlural || $0.possessor == .third) && $0.grammaticalCase == .nominative
      } == true
  }

  /// The list right after the noun, after a colon or dash, or after «among».
  private func people(after word: Int) -> [LocatedMention] {
    let end = reading.sentence(of: word).upperBound
    var start = word + 1
    let isAmong = reading.isWord(start, .between)
    let isSetOff = reading.isMark(start, ":") || reading.isDash(start)
    guard isAmong || isSetOff || reading.words[word].form(in: .wordClasses)?.possessor == .third else { return [] }
    if isAmong || isSetOff { start += 1 }
    guard start < end else { return [] }
    let first = scene.mentions(in: start..<end).filter { $0.type.isPerson }.first { $0.isIn([.nominative, .genitive]) }
    guard let first, isAmong || isSetOff || leads(to: first, from: start) else { return [] }
    return list(from: first, to: end)
  }

  private func list(from first: LocatedMention, to end: Int) -> [LocatedMention] {
    var list = [first]
    for next in scene.mentions(in: first.tokens.upperBound..<end) where next.type.isPerson {
      guard let last = list.last, reading.isListJoint(last.tokens.upperBound), !reading.isQuoted(next.tokens.lowerBound)
      else { break }
      list.append(next)
    }
    return list
  }

  /// Whether nothing but titles and posts stands before a name: «məruzəçiləri | professor A».
  private func leads(to person: LocatedMention, from start: Int) -> Bool {
    (start..<person.tokens.lowerBound).allSatisfy {
      reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb || reading.isMark($0, ".")
    }
  }
}
