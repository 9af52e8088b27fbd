internal import KorpuLanguage
internal import KorpuModel

/// Tells who spoke where those who attend are named between «as speakers» and the verb: «Panele konuşmacı olarak | A, B ve C |
/// katıldı», «Семинарга баяндамачы катары | A, B | катышты».
struct AttendingSpeakers {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    attending(inSentence: sentence)
      + RelativeAttendance(scene: scene, gathering: gathering).findings(inSentence: sentence).filter(\.isSpeaker).map {
        RelationFinding(
          .spokeAt, from: $0.finding.participant, to: $0.finding.forum, evidence: $0.finding.evidence, confidence: 0.88)
      }
  }

  private func attending(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic,
      let noun = reading.sentences[sentence].first(where: isAsSpeaker),
      let verb = gathering.predicate(.attend, inSentence: sentence), noun + 2 <= verb.lowerBound,
      let forum = gathering.attended(inSentence: sentence)
        ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
    else { return [] }
    // «A ve B panele konuşmacı olarak | katıldı»: all who attend stand before the noun.
    let isLast = noun + 2 == verb.lowerBound
    let people = scene.mentions(
      in: isLast
        ? reading.sentences[sentence].lowerBound..<noun
        : noun + 2..<end(ofSpeakersAfter: noun, before: verb.lowerBound))
    return Participants(scene: scene).participants(among: people, before: verb.lowerBound).filter(\.type.isPerson).map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: (noun..<noun + 2).union($0.tokens).union(verb), confidence: 0.88
      )
    }
  }

  /// «konuşmacı olarak», «konuşmacılar olarak», «баяндамачы катары»
  private func isAsSpeaker(_ index: Int) -> Bool {
    isAs(index, of: .speaking) && !reading.isQuoted(index)
  }

  private func isAs(_ index: Int, of classes: WordClass) -> Bool {
    guard reading.isForm(index, of: classes), reading.isWord(index + 1, [.post, .copula]),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.grammaticalCase == .nominative && form.possessor == nil
  }

  /// «konuşmacı olarak A ve B, | moderatör olarak C»: where others begin who were there as something else.
  private func end(ofSpeakersAfter noun: Int, before verb: Int) -> Int {
    (noun + 2..<verb).first { isAs($0, of: [.moderation, .guests, .attending]) } ?? verb
  }
}
