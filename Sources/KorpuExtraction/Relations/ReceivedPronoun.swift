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
      guard let office = anaphora.office(at: start), office.isOwnerCertain,
        office.owner != nil || isHeadOfState(office), office.form.grammaticalCase == .accusative, !office.form.isPlural,
        let holder = anaphora.holder(of: office, preferring: [])
      else { return nil }
      return (holder, office)
    }
    guard let (guest, office) = guests.first ?? bareOffice(in: clause, before: host), guest != host.entity else {
      return nil
    }
    return RelationFinding(
      .met, from: host.entity, to: guest, evidence: office.tokens.union(host.tokens).union(verb), confidence: 0.8)
  }

  /// «(Özbəkistan Prezidenti A Astanaya gəlib.) Dövlət başçısını | B qarşılayıb»: an office that states alone have, by the word for a
  /// state.
  private func isHeadOfState(_ office: OfficeReference) -> Bool {
    [.president, .head].contains(office.role) && office.tokens.count > 1
      && scene.reading.isForm(office.tokens.lowerBound, of: .state)
  }

  /// «(Qonaq Pakistanın səfiri A oldu.) Görüşdən öncə səfiri | X Universitetinin rektoru B (qəbul etdi)»: a bare office as the
  /// object, which in Azerbaijani and Turkmen looks as one with an owner; the host has an office of his own behind it.
  private func bareOffice(in clause: Range<Int>, before host: LocatedMention) -> (Int, OfficeReference)? {
    let reading = scene.reading
    return clause.lazy.compactMap { start -> (Int, OfficeReference)? in
      guard start < host.tokens.lowerBound, !reading.isQuoted(start),
        let match = reading.words.match(.roles, at: start),
        let role = match.value.split(separator: " ").first.flatMap({ Role(rawValue: String($0)) }),
        isObject(match.form), !isOwned(start, in: clause), hasOffice(host, behind: start + match.length)
      else { return nil }
      let office = OfficeReference(
        tokens: start..<start + match.length, word: Anaphora.headWord(of: match.key, in: reading.lexicon), role: role,
        owner: nil, isOwnerCertain: true, form: match.form, isOfState: false)
      return anaphora.holder(of: office, preferring: []).map { ($0, office) }
    }.first
  }

  private func isObject(_ form: NounForm) -> Bool {
    !form.isPlural
      && (form.grammaticalCase == .accusative || form.possessor == .third && form.grammaticalCase == .nominative)
  }

  /// Whether something before an office may say whose it is: all but the head of a clause, and words for when.
  private func isOwned(_ start: Int, in clause: Range<Int>) -> Bool {
    let reading = scene.reading
    guard start > clause.lowerBound else { return false }
    return !reading.isMark(start - 1, ",") && !reading.isWord(start - 1, [.filler, .setting, .framing])
  }

  /// «səfiri | X Universitetinin rektoru B»
  private func hasOffice(_ host: LocatedMention, behind end: Int) -> Bool {
    let roles = RoleFinder(reading: scene.reading)
    return (end + 1..<max(end + 1, host.tokens.lowerBound)).contains { roles.role(startingAt: $0) != nil }
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
    let people = scene.mentions(ofSentence: sentence - 1).filter(scene.isSubject)
    return Set(people.map(\.entity)).count == 1 ? people.first : nil
  }
}
