internal import KorpuLanguage
internal import KorpuModel

/// «Forumun iştirakçıları: A, B və C», «Форумдун катышуучуларынын арасында A бар»: people listed as those who attend.
struct AttendantList {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    let range = reading.sentences[sentence]
    guard let noun = range.first(where: isNoun), let forum = forum(before: noun, in: range) else { return [] }
    return attendants(after: noun + 1, until: range.upperBound).map {
      Attendance.Finding(participant: $0.entity, forum: forum, evidence: (noun..<noun + 1).union($0.tokens))
    }
  }

  /// «iştirakçıları», «катышуучуларынын», «qonaqları»: possessed, of many.
  private func isNoun(_ index: Int) -> Bool {
    guard reading.isForm(index, of: [.attending, .guests]), !reading.isQuoted(index),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.isPlural && form.possessor == .third
  }

  /// The gathering in the genitive right before the noun, one adjective set aside: «форумдун ардактуу | коноктору».
  private func forum(before noun: Int, in sentence: Range<Int>) -> Int? {
    for end in [noun, noun - 1] where end > sentence.lowerBound {
      if let named = scene.mention(endingBefore: end, where: \.isForum), named.isIn([.genitive, .nominative]) {
        return named.entity
      }
      if let word = reading.gatheringWord(at: end - 1), word.form.grammaticalCase == .genitive {
        return gathering.forums.forum(calledAt: end - 1)
      }
    }
    return nil
  }

  /// The people after a colon, «among» or «as» up to the end of the sentence.
  private func attendants(after start: Int, until end: Int) -> [LocatedMention] {
    guard start < end, opensList(start) || opensList(start + 1) else { return [] }
    let people = scene.mentions(in: start..<end).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }
    let verb = (start..<end).first { reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true }
    return verb == nil ? people : []
  }

  private func opensList(_ index: Int) -> Bool {
    reading.isMark(index, ":") || reading.isDash(index) || reading.isWord(index, [.between, .comprising])
  }
}
