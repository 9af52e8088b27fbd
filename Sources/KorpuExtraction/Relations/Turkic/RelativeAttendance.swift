internal import KorpuLanguage
internal import KorpuModel

/// Tells who attended a gathering that is named behind the verb: «A ve B'nin katıldığı | "…" paneli», «A'nın konuşmacı
/// olarak katıldığı | forum»; whether they spoke there, the words «as a speaker» say.
struct RelativeAttendance {
  let scene: Scene
  let gathering: Gathering

  /// How many words may stand between the last name and the verb: «A'nın da konuşmacı olarak | katıldığı».
  private static let nameReach = 4
  /// How many tokens may stand between the verb and the gathering: «katıldığı üç günlük uluslararası | forum».
  private static let forumReach = 5

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    let finding: Attendance.Finding
    let isSpeaker: Bool
  }

  func findings(inSentence sentence: Int) -> [Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return gathering.acts(.attend, inSentence: sentence).flatMap { act -> [Finding] in
      guard act.form == .nominal, isAttribute(act.tokens.upperBound - 1), !reading.isQuoted(act.tokens.lowerBound),
        let forum = forum(behind: act.tokens.upperBound, inSentence: sentence)
      else { return [] }
      guard let last = lastParticipant(before: act.tokens.lowerBound, inSentence: sentence) else {
        return senders(before: act.tokens.lowerBound, inSentence: sentence).map { country in
          let evidence = country.tokens.union(act.tokens)
          return Finding(
            finding: Attendance.Finding(participant: country.entity, forum: forum, evidence: evidence), isSpeaker: false
          )
        }
      }
      let words = last.tokens.upperBound..<act.tokens.lowerBound
      let isSpeaker = words.contains { reading.isForm($0, of: .speaking) && reading.isWord($0 + 1, [.post, .copula]) }
      return scene.list(endingWith: last).map { person in
        let evidence = person.tokens.union(act.tokens)
        return Finding(
          finding: Attendance.Finding(participant: person.entity, forum: forum, evidence: evidence),
          isSpeaker: isSpeaker)
      }
    }
  }

  /// «Azerbaycan ve Türkiye'den belediye başkanlarının | yer aldığı (toplantı)»: the countries from which those came whom nobody
  /// names.
  private func senders(before verb: Int, inSentence sentence: Int) -> [LocatedMention] {
    let countries = scene.mentions(in: reading.sentences[sentence].lowerBound..<verb).filter {
      $0.type.isCountry && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let last = countries.last, last.isIn(.ablative), verb - last.tokens.upperBound <= Self.nameReach,
      last.tokens.upperBound < verb, reading.isGenitivePlural(verb - 1)
    else { return [] }
    let participants = Participants(scene: scene)
    return countries.filter(participants.isWhence)
  }

  /// «katıldığı», with the possessor's ending and no case.
  private func isAttribute(_ index: Int) -> Bool {
    reading.words[index].mayBePossessed(in: .nominative)
  }

  private func forum(behind end: Int, inSentence sentence: Int) -> Int? {
    let limit = min(end + Self.forumReach, reading.sentences[sentence].upperBound)
    guard end < limit else { return nil }
    for index in end..<limit {
      if let named = scene.mention(startingAt: index, where: \.isForum) { return named.entity }
      guard reading.tokens[index].kind == .word, scene.mention(covering: index, where: { _ in true }) == nil,
        reading.words.verb(.actVerbs, at: index) == nil
      else { return nil }
      if reading.gatheringWord(at: index) != nil { return gathering.forums.forum(calledAt: index) }
    }
    return nil
  }

  private func lastParticipant(before verb: Int, inSentence sentence: Int) -> LocatedMention? {
    let people = scene.people(in: reading.sentences[sentence].lowerBound..<verb)
    guard let last = people.last, last.isIn(.genitive), verb - last.tokens.upperBound <= Self.nameReach,
      (last.tokens.upperBound..<verb).allSatisfy({ reading.tokens[$0].kind == .word })
    else { return nil }
    return last
  }
}
