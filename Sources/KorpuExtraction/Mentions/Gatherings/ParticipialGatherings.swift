internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings without a name that a participle says were held somewhere, or by somebody, and at which the article tells of people:
/// «Bakü Kültür Merkezi'nde düzenlenen | konsere A katıldı», «Gəncədə baş tutan | festivalda A çıxış edib», «Çöl Vakfı'nın Oş'ta
/// düzenlediği | çalıştayda A konuştu».
///
/// What stands before the participle is all that tells which gathering it is, and a part of what it is called.
struct ParticipialGatherings {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd
  let told: ToldGatherings

  /// How many sentences a report takes to say what it reports on.
  private static let lead = 6
  /// How many words stand between the participle and the type word at most: «düzenlenen toplu bir».
  private static let mostAttributes = 3

  /// Those that are none of the gatherings found already, one of each sort.
  ///
  /// - Complexity: O(tokens).
  func mentions(besides found: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic, let end = reading.sentences.prefix(Self.lead).last?.upperBound
    else { return [] }
    var sorts = Set(found.flatMap(sorts))
    var gatherings: [MentionCandidate] = []
    for index in 0..<end where !reading.isQuoted(index) {
      guard let match = reading.words.match(.forums, at: index) ?? talkOfMany(at: index),
        !sorts.contains(sort(match.key, at: index)),
        found.isEmpty || match.length > 1 && !hasWord(index + match.length - 1, of: sorts),
        let gathering = gathering(headedAt: index, match),
        !(found + gatherings).contains(where: { ($0.printed ?? $0.tokens).overlaps(gathering.tokens) })
      else { continue }
      sorts.insert(sort(match.key, at: index))
      gatherings.append(gathering)
    }
    return gatherings
  }

  /// The last words of what gatherings are called, by which any of them may be meant.
  private func sorts(of gathering: MentionCandidate) -> [String] {
    let end = max(gathering.tokens.upperBound, gathering.printed?.upperBound ?? 0)
    return (gathering.tokens.lowerBound..<end).compactMap { index in
      (reading.words.match(.forums, at: index) ?? reading.words.match(.namedForums, at: index)).map {
        sort($0.key, at: index)
      }
    }
  }

  private func hasWord(_ index: Int, of sorts: Set<String>) -> Bool {
    reading.gatheringWord(at: index).map { sorts.contains(sort($0.key, at: index)) } ?? false
  }

  /// The word by which any of a sort is meant: «toplantı» of «basın toplantısı», but «iftar» of «iftar programı», which is a sort by itself,
  /// and of which nobody shows several.
  private func sort(_ key: String, at index: Int) -> String {
    let words = key.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last else { return key }
    if reading.isForm(index, of: .display) { return last }
    return reading.lexicon.senses(of: first).key(in: .forums) == first ? first : last
  }

  private func gathering(headedAt head: Int, _ match: TermMatch) -> MentionCandidate? {
    guard let kind = ForumKind(rawValue: match.value), !match.form.isPlural,
      !ForumKind.talks.contains(match.value) || isTalk(head),
      !reading.isForm(head, of: [.opening, .launch]), match.form.possessor == nil || match.length > 1
    else { return nil }
    let first = reading.sentence(of: head).lowerBound
    let end = head + match.length
    guard let (attributes, act) = attributes(before: head, from: first),
      let start = start(before: act, from: first, or: attributes, match, until: end),
      isTold(match, until: end),
      !reading.isForm(head, of: .event) || isReportedOn(match, behind: end) || isAttendedByNamed(match, until: end)
    else { return nil }
    let words = (attributes..<end).drop { reading.isWord($0, .indefinite) }
    guard let firstWord = words.first else { return nil }
    var mention = MentionCandidate(
      tokens: firstWord..<end, type: .forum(kind),
      name: reading.withoutTakenMarks(reading.nominative(of: start..<end, without: match.form.ending), of: start..<end),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.72)
    mention.printed = start..<end
    return mention
  }

  /// «düzenlenen | toplu iftar programına», «keçirilən | beynəlxalq konfransda»: where the words begin that tell what sort of
  /// gathering it is, and the participle before them.
  private func attributes(before head: Int, from first: Int) -> (start: Int, participle: Range<Int>)? {
    var start = head
    while head - start <= Self.mostAttributes {
      if let act = participle(endingBefore: start, from: first) { return (start, act) }
      guard start > first, isAttribute(start - 1) else { return nil }
      start -= 1
    }
    return nil
  }

  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised, !people[index],
      !reading.isWord(index, [.demonstrative, .pronoun, .filler, .conjunction]) || reading.isWord(index, .indefinite)
    else { return false }
    if senses.isKey(of: .bodyModifiers) || senses.isKey(of: .ordinals) || reading.isWord(index, .indefinite) {
      return true
    }
    return !senses.isFunctionWord && !senses.isKnownVerb && senses.classes.isEmpty
      && !senses.readings.contains {
        $0.stem.count > 2 && ($0.form.grammaticalCase != .nominative || $0.form.isPlural || $0.form.possessor != nil)
      }
  }

  /// How many words a verb of holding has: «ev sahipliğinde hayata geçirilen».
  private static let longestVerb = 4

  /// «düzenlenen», «təşkil olunan», «düzenlediği»
  private func participle(endingBefore end: Int, from first: Int) -> Range<Int>? {
    (max(first, end - Self.longestVerb)..<end).lazy.compactMap { index -> Range<Int>? in
      guard let verb = reading.words.verb(.actVerbs, at: index), index + verb.length == end, !reading.isNegated(index)
      else { return nil }
      let isDone = verb.form == .participle && [.hold, .organise].contains(verb.meaning)
      return isDone || verb.form == .nominal && verb.meaning == .organise ? index..<end : nil
    }.first
  }

  /// Where what says where and by whom it was held begins; in Turkish that may have no name, or be told before, where the sentence
  /// names those who attended or the article goes on to tell of it: «Köprünün başında düzenlenen | törene A ve B katıldı», «(Vakıf, bu
  /// yıl da) düzenlediği | bir panelde (hatırlattı. Panelin …)».
  private func start(
    before act: Range<Int>, from first: Int, or attributes: Int, _ match: TermMatch, until end: Int
  ) -> Int? {
    if let opened = startOfOpened(before: act, from: first, match) { return opened }
    let setting = GatheringSetting(reading: reading, people: people, bodies: bodies).start(before: act, from: first)
    if setting == nil, isSpokenAt(match, until: end) { return attributes }
    guard reading.lexicon.language.callsGatheringsBySort, setting == nil else { return setting }
    guard isAttendedByNamed(match, until: end) || told.goOn(ofSort: match.key, after: end) else { return nil }
    return (attributes..<end).first { !reading.isWord($0, .indefinite) }
  }

  /// «(B ile görüşmesinin ardından) düzenlenen | ortak basın toplantısında (A konuştu)», «брифингде»: a sort of several words at which
  /// somebody took the floor, be it told only when it was held.
  private func isSpokenAt(_ match: TermMatch, until end: Int) -> Bool {
    guard match.length > 1, match.form.grammaticalCase == .locative else { return false }
    let rest = end..<max(end, reading.sentence(of: end - 1).upperBound)
    return rest.contains { index in
      guard let verb = reading.words.verb(.speechVerbs, at: index) else { return false }
      return verb.meaning == .floor && verb.form.isPredicate && !reading.isQuoted(index)
    }
  }

  /// «(lise bünyesinde kurulan) | Yeşil Vadi Eğitim Merkezi ve Mavi Deniz Kültür Merkezi (düzenlenen törenle açıldı)»: the houses, right
  /// before the participle, that the ceremony is for; what they are a part of is told before.
  private func startOfOpened(before act: Range<Int>, from first: Int, _ match: TermMatch) -> Int? {
    guard reading.lexicon.language.callsGatheringsBySort, match.form.grammaticalCase == .instrumental,
      var start = bodies.start(endingAt: act.lowerBound, from: first),
      reading.words[act.lowerBound - 1].form(in: .bodies)?.grammaticalCase == .nominative
    else { return nil }
    while start - 1 > first, reading.isListJoint(start - 1),
      let earlier = bodies.start(endingAt: start - 1, from: first)
    {
      start = earlier
    }
    return start
  }

  /// «törene | A ve B katıldı»: a predicate of attending, and people before it, in an article that tells of no signing and no talks.
  private func isAttendedByNamed(_ match: TermMatch, until end: Int) -> Bool {
    guard reading.lexicon.language.callsGatheringsBySort, match.form.grammaticalCase == .dative, !tellsOfTalks else {
      return false
    }
    let rest = end..<max(end, reading.sentence(of: end - 1).upperBound)
    guard let verb = rest.first(where: { isPredicate(.attend, at: $0) && !reading.isQuoted($0) }) else { return false }
    return (end..<verb).contains { people[$0] }
  }

  private func isTalk(_ index: Int) -> Bool { reading.isForm(index, of: .talk) }

  /// «(университетте ұйымдастырылған арнайы) | кездесуге отыз студент қатысты»
  private func talkOfMany(at head: Int) -> TermMatch? {
    MeetingWithMany.isArranged(at: head, in: reading.tokens, reading.words)
      ? reading.words.match(.namedForums, at: head) : nil
  }

  // MARK: what is told of it

  /// «konsere A katıldı», «konserde A konuştu», «konser … sona erdi», or the article goes on: «Konserde …».
  private func isTold(_ match: TermMatch, until end: Int) -> Bool {
    let rest = end..<max(end, reading.sentence(of: end - 1).upperBound)
    switch match.form.grammaticalCase {
    case .dative: if rest.contains(where: { isPredicate(.attend, at: $0) }) { return true }
    case .locative:
      if rest.contains(where: {
        isPredicate(.attend, at: $0) || reading.words.verb(.speechVerbs, at: $0)?.meaning == .floor
      }) {
        return true
      }
    case .nominative: if rest.contains(where: { isPredicate(.hold, at: $0) }), told.goOn(after: end) { return true }
    case .genitive: break
    // «düzenlenen törenle (anıldı. Programa A katıldı)»
    case .instrumental:
      return reading.lexicon.language.callsGatheringsBySort && reading.isForm(end - 1, of: .event)
        && told.goOn(after: end)
    default: return false
    }
    return told.goOn(ofSort: match.key, after: end)
  }

  /// What tables of acts have of those who only sign something or talk with one another.
  private static let talks: Set<VerbMeaning> = [.sign, .signed, .meet, .talks, .receive]

  /// «törende …»: what any may be called has to be told of again, in an article that tells of no signing and no talks.
  private func isReportedOn(_ match: TermMatch, behind end: Int) -> Bool {
    let isMeans = reading.lexicon.language.callsGatheringsBySort && match.form.grammaticalCase == .instrumental
    guard told.goOn(ofSort: match.key, after: end) || match.length > 1 || isMeans else { return false }
    return !tellsOfTalks
  }

  private var tellsOfTalks: Bool {
    reading.words.verbs(.actVerbs, in: 0..<reading.tokens.count).contains {
      Self.talks.contains($0.match.meaning) && $0.match.form.isPredicate
    }
  }

  private func isPredicate(_ act: VerbMeaning, at index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.meaning == act && $0.form.isPredicate } ?? false
  }
}
