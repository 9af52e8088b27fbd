internal import KorpuLanguage
internal import KorpuModel

/// «(A Bakıya gəlib.) Onu B qəbul edib», «Qonağı B qarşılayıb»: the guest is who the sentence before was about.
struct ReceivedPronoun {
  let scene: Scene
  let anaphora: Anaphora

  /// - Parameter actors: The people of the sentence, and the bodies that may receive somebody.
  func findings(
    inSentence sentence: Int, verb: Range<Int>, among actors: [LocatedMention]
  ) -> [RelationFinding] {
    let reading = scene.reading
    let clause = reading.sentences[sentence].lowerBound..<verb.lowerBound
    if let office = office(in: clause, verb: verb, among: actors) { return [office] }
    guard let pronoun = clause.first(where: isGuest),
      let host = actors.last(where: { $0.type.isPerson && $0.isIn(.nominative) }),
      let guest = subject(before: sentence), guest.entity != host.entity
    else { return [] }
    return [
      RelationFinding(
        .met, from: host.entity, to: guest.entity,
        evidence: (pronoun..<pronoun + 1).union(host.tokens).union(verb), confidence: 0.8)
    ]
  }

  /// «Түркиянын лидерин B (тосуп алды)»: the guest by an office of a country or body, whose holder was named before.
  private func office(in clause: Range<Int>, verb: Range<Int>, among actors: [LocatedMention]) -> RelationFinding? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic,
      let host = actors.last(where: { $0.type.isPerson && $0.isIn(.nominative) }),
      !actors.contains(where: { $0.type.isPerson && $0.isIn(.accusative) })
    else { return nil }
    let guests = clause.lazy.filter { !reading.isQuoted($0) }.compactMap { start -> (Int, OfficeReference)? in
      guard let office = anaphora.office(at: start), office.isOwnerCertain, office.owner != nil,
        office.form.grammaticalCase == .accusative, !office.form.isPlural,
        let holder = anaphora.holder(of: office, preferring: [])
      else { return nil }
      return (holder, office)
    }
    guard let (guest, office) = guests.first, guest != host.entity else { return nil }
    return RelationFinding(
      .met, from: host.entity, to: guest, evidence: office.tokens.union(host.tokens).union(verb), confidence: 0.8)
  }

  /// «onu», «qonağı»
  private func isGuest(_ index: Int) -> Bool {
    let reading = scene.reading
    guard reading.isWord(index, .object) || reading.isForm(index, of: .guests), !reading.isQuoted(index) else {
      return false
    }
    let form = reading.words[index].form(in: .wordClasses)
    return reading.isWord(index, .object) || form?.grammaticalCase == .accusative && form?.isPlural == false
  }

  /// The only person in the nominative of the sentence before.
  private func subject(before sentence: Int) -> LocatedMention? {
    guard sentence > 0 else { return nil }
    let people = scene.mentions(ofSentence: sentence - 1).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    return Set(people.map(\.entity)).count == 1 ? people.first : nil
  }
}
