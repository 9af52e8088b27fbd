internal import KorpuLanguage
internal import KorpuModel

/// Tells who spoke where the speech is the subject: «Forumda A, B ve C tarafından birer konuşma yapıldı», «açılış konuşmaları A ve B
/// tarafından gerçekleştirildi».
struct PassiveFloor {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter reported: The gathering that the article reports on, for sentences that name none.
  func speakers(inSentence sentence: Int, _ reported: Int?) -> [Attendance.Finding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.callsGatheringsBySort,
      let agent = range.first(where: { reading.isWord($0, .agent) && !reading.isQuoted($0) }),
      let last = scene.mention(endingBefore: agent, where: \.isPerson), last.isIn(.nominative),
      let verb = verb(behind: agent, until: range.upperBound), range.prefix(upTo: verb).contains(where: isSpeech),
      let forum = gathering.setting(ofSentence: sentence, in: [.locative, .dative])
        ?? gathering.subject(ofSentence: sentence)?.entity ?? reported
    else { return [] }
    return scene.list(endingWith: last).map {
      Attendance.Finding(participant: $0.entity, forum: forum, evidence: $0.tokens.union(agent..<verb + 1))
    }
  }

  /// «yapıldı», «gerçekleştirilmiştir»
  private func verb(behind agent: Int, until end: Int) -> Int? {
    (agent + 1..<max(agent + 1, end)).first { index in
      reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form.isPredicate } == true
    }
  }

  /// «konuşma», «açılış konuşmaları»
  private func isSpeech(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .address), !reading.isQuoted(index),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.grammaticalCase == .nominative
  }
}
