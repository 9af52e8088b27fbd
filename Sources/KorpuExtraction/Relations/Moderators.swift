internal import KorpuLanguage
internal import KorpuModel

/// Tells who led a gathering: «Panelin moderatoru A olub», «Оны A жүргізді», «Paneli A idarə edib».
struct Moderators {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    if let found = attributed(inSentence: sentence) { return [found] }
    guard
      let word = noun(inSentence: sentence) ?? verb(inSentence: sentence) ?? leadership(inSentence: sentence)
    else { return [] }
    let range = reading.sentences[sentence]
    return scene.mentions(ofSentence: sentence).filter(scene.isSubject).map {
      Attendance.Finding(participant: $0.entity, forum: word.forum, evidence: range.lowerBound..<word.end)
    }
  }

  /// How far the name stands from the noun, and the gathering from the name.
  private static let reach = 8

  /// «Moderatorluğunu | A-nın etdiyi "…" paneli»
  private func attributed(inSentence sentence: Int) -> Attendance.Finding? {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic,
      let noun = range.first(where: { reading.isForm($0, of: .moderation) && !reading.isQuoted($0) }),
      reading.words[noun].form(in: .wordClasses)?.grammaticalCase == .accusative
    else { return nil }
    let near = scene.mentions(in: noun + 1..<min(range.upperBound, noun + 1 + 2 * Self.reach))
    guard let person = near.first(where: { $0.type.isPerson && $0.isIn(.genitive) }),
      let forum = forum(behind: person, among: near, until: range.upperBound),
      (person.tokens.upperBound..<forum.tokens.lowerBound).contains(where: {
        reading.words[$0].verbReadings(in: .nominal)
      })
    else { return nil }
    return Attendance.Finding(
      participant: person.entity, forum: forum.entity, evidence: (noun..<noun + 1).union(forum.tokens))
  }

  /// The gathering behind who led it, by its name, in Turkish by its sort too: «(A'nın yaptığı) | panelin (açılışı)».
  private func forum(
    behind person: LocatedMention, among near: [LocatedMention], until end: Int
  ) -> (entity: Int, tokens: Range<Int>)? {
    let start = person.tokens.upperBound
    if let forum = near.first(where: { $0.type.isForum && $0.tokens.lowerBound >= start }) {
      return forum.tokens.lowerBound - start <= Self.reach ? (forum.entity, forum.tokens) : nil
    }
    guard reading.lexicon.language.callsGatheringsBySort else { return nil }
    return (start..<min(end, start + Self.reach)).lazy.compactMap { index in
      reading.gatheringWord(at: index) == nil
        ? nil : gathering.forums.forum(calledAt: index).map { ($0, index..<index + 1) }
    }.first
  }

  private struct Word {
    let forum: Int
    let end: Int
  }

  /// «Panelin | moderatoru», «oturumun | moderatörlüğünü»: the gathering in the genitive, or that of the sentence before.
  private func noun(inSentence sentence: Int) -> Word? {
    let range = reading.sentences[sentence]
    guard let noun = range.first(where: { reading.isForm($0, of: .moderation) && !reading.isQuoted($0) }),
      reading.words[noun].form(in: .wordClasses)?.possessor == .third
    else { return nil }
    let forum = forum(in: range.lowerBound..<noun, standing: .genitive)
    return (forum ?? last(before: sentence)).map { Word(forum: $0, end: noun + 1) }
  }

  /// «Oturum | başkanlığını A yaptı», «panelin | başkanlığını A üstlendi»: of what somebody was the chair, right before the noun.
  private func leadership(inSentence sentence: Int) -> Word? {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.callsGatheringsBySort,
      let noun = range.dropFirst().first(where: { index in
        reading.isForm(index, of: .leadership) && !reading.isQuoted(index)
          && reading.words[index].mayBePossessed(in: .accusative)
      }), let match = reading.gatheringWord(at: noun - 1), !match.form.isPlural,
      [.nominative, .genitive].contains(match.form.grammaticalCase),
      let forum = scene.mention(covering: noun - 1, where: \.isForum)?.entity
        ?? gathering.forums.forum(calledAt: noun - 1) ?? last(before: sentence)
    else { return nil }
    return Word(forum: forum, end: noun + 1)
  }

  /// «Paneli A idarə edib», «Жыйындын жүрүшүн A алып барды», «Оны A жүргізді», «Oňa A ýolbaşçylyk etdi»
  private func verb(inSentence sentence: Int) -> Word? {
    guard
      let verb = gathering.predicate(.lead, inSentence: sentence) ?? gathering.predicate(.head, inSentence: sentence)
    else { return nil }
    let start = reading.sentences[sentence].lowerBound
    // «Panelde A moderatörlük yaptı»
    let isModeration = reading.isForm(verb.lowerBound, of: .moderation)
    if let forum = forum(
      in: start..<verb.lowerBound,
      standing: isModeration ? [.accusative, .dative, .genitive, .locative] : [.accusative, .dative, .genitive])
    {
      return Word(forum: forum, end: verb.upperBound)
    }
    guard reading.isWord(start, [.object, .thereat]) else { return nil }
    return last(before: sentence).map { Word(forum: $0, end: verb.upperBound) }
  }

  private func forum(in range: Range<Int>, standing cases: CaseSet) -> Int? {
    for index in range.reversed() where !reading.isQuoted(index) {
      guard let match = reading.gatheringWord(at: index),
        CaseSet(gathering.grammar.grammaticalCase(ofTypeWordAt: index, match.form)).isSubset(of: cases)
      else { continue }
      if let named = scene.mention(covering: index, where: \.isForum) { return named.entity }
      if let forum = gathering.forums.forum(calledAt: index) { return forum }
    }
    return nil
  }

  private func last(before sentence: Int) -> Int? {
    sentence > 0 ? scene.mentions(ofSentence: sentence - 1).last(where: \.type.isForum)?.entity : nil
  }
}
