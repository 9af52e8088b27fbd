internal import KorpuLanguage
internal import KorpuModel

/// Talks and summits that a word for many of them means.
extension DemonstrativeForum {
  /// «(Davlat rahbarlarining uchrashuvi bo'lib o'tdi.) | Uchrashuvda …»: a word for talks that calls a gathering of officials.
  func isOfficials(_ match: TermMatch, at index: Int) -> Bool {
    let reading = scene.reading
    return reading.lexicon.language.family == .turkic && reading.isForm(index, of: .talk)
      && reading.words.match(.forums, at: index) == nil && reading.namedSorts.contains(match.key)
  }

  /// The gathering of officials that was mentioned last, where no other talks are told of in between.
  func talksOfOfficials(_ match: TermMatch, before index: Int) -> Int? {
    guard let named = lastMention(of: called[match.key, default: []], before: index) else { return nil }
    if named.candidate.isQuoted(in: scene.reading) { return named.entity }
    let next = otherTalks.partitioningIndex { $0 >= named.tokens.upperBound }
    return next < otherTalks.count && otherTalks[next] < index ? nil : named.entity
  }

  /// «(Davlat rahbarlari kengashining majlisi bo'ldi.) | Sammitda …», «(Geňeşiň mejlisi geçirildi.) | Maslahata …»: the one gathering
  /// of the article, of those who have it; a Turkmen consultation is any that people come together for.
  func onlySummit(_ match: TermMatch, _ kind: ForumKind?, before index: Int) -> Int? {
    let isConsultation =
      kind == .conference && match.length == 1 && match.form.possessor == nil
      && scene.reading.lexicon.language.callsGatheringsConsultations
    guard kind == .summit || isConsultation, scene.reading.lexicon.language.family == .turkic, let sole,
      sole.tokens.upperBound <= index
    else { return nil }
    return [.forum(.meeting), .forum(.session)].contains(scene.entities[sole.entity].type) ? sole.entity : nil
  }

  /// Summits and sessions are meetings.
  private static let meetings: [ForumKind] = [.meeting, .session, .summit]

  /// «(X Zirvesi'ne A katılacak.) | Toplantıya (ayrıca B katılacak)»: at the head of a sentence the only gathering of the sentence before,
  /// which no paragraph parts from it, and not one that was named earlier by the same word.
  func justTold(_ match: TermMatch, at index: Int) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentenceOfToken[index]
    guard reading.lexicon.language.family == .turkic, match.length == 1, match.form.possessor == nil, sentence > 0,
      index == reading.sentences[sentence].lowerBound, !reading.startsParagraph(index),
      Self.meetings.contains(where: { $0.rawValue == match.value })
    else { return nil }
    let before = reading.sentences[sentence - 1]
    let named = all.filter { before.contains($0.tokens.lowerBound) }
    guard named.count == 1, let told = named.first, told.candidate.grammaticalCase == .dative,
      Self.meetings.contains(where: { scene.entities[told.entity].type == .forum($0) })
    else { return nil }
    return told.entity
  }

  /// «(X had a meeting with Y.) | The meeting was attended by Z»: in English talks that the article has told of before.
  func isTalks(_ index: Int) -> Bool { firstTalks < index }
}
