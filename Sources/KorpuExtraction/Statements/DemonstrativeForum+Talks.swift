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
      && scene.reading.lexicon.language == .turkmen
    guard kind == .summit || isConsultation, scene.reading.lexicon.language.family == .turkic, let sole,
      sole.tokens.upperBound <= index
    else { return nil }
    return [.forum(.meeting), .forum(.session)].contains(scene.entities[sole.entity].type) ? sole.entity : nil
  }

  /// «(X had a meeting with Y.) | The meeting was attended by Z»: in English talks that the article has told of before.
  func isTalks(_ index: Int) -> Bool { firstTalks < index }
}
