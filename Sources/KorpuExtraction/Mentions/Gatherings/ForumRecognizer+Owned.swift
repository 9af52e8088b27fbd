internal import KorpuLanguage
internal import KorpuModel

/// Gatherings that are told by whose they are: a body's, of officials, of those of a region.
extension ForumRecognizer {
  /// A gathering in small letters that a chain of possessors ties to a body; a «meeting» too, where many come together.
  func ownedForum(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word,
      let match = reading.words.match(.forums, at: index) ?? reading.words.match(.namedForums, at: index),
      let kind = ForumKind(rawValue: match.value), match.form.possessor == .third || match.length > 1,
      !match.form.isPlural, kind != .other
    else { return nil }
    if reading.lexicon.language.family == .uralic,
      let start = UralicDescribedForum(reading: reading, people: people, floor: floor)
        .startByOwners(ofForumHeadedAt: index, match)
    {
      return whole(start..<index + match.length, kind, match.form)
    }
    if let start = CommissionOfTwo(reading: reading).start(headedAt: index, after: floor) {
      return whole(start..<index + match.length, kind, match.form)
    }
    let owned = OwnedGathering(reading: reading, people: people, bodies: bodies)
    guard let start = owned.start(ofGatheringHeadedAt: index, after: floor),
      kind != .meeting || owned.isAssembly(headedAt: index, from: start)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Türk Şurası xarici işlər nazirlərinin | görüşü»: what else would be talks of two is a gathering of many officials.
  func officials(meetingAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: .talk),
      let form = reading.words[index].form(in: .wordClasses), form.possessor == .third, !form.isPlural
    else { return nil }
    let owned = OwnedGathering(reading: reading, people: people, bodies: bodies)
    let areLeaders = OfficialsOfRegion(reading: reading, people: people, bodies: bodies).areLeaders(before: index, form)
    let kind = areLeaders ? ForumKind.summit : .meeting
    if let start = owned.start(ofGatheringHeadedAt: index, after: floor), owned.isOfOfficials(index, from: start) {
      return whole(start..<index + 1, kind, form)
    }
    return owned.start(ofNumberedGatheringOfOfficials: index, after: floor).map {
      whole($0..<index + 1, kind, form)
    }
  }

  /// «Markaziy Osiyo davlat rahbarlarining | uchrashuvi», «… vazirlarining to'rtinchi | yig'ilishi»: of a region or a list of states.
  func regional(meetingAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .word else { return nil }
    let regions = OfficialsOfRegion(reading: reading, people: people, bodies: bodies)
    let match = reading.words.match(.forums, at: index) ?? reading.words.match(.namedForums, at: index)
    guard let form = match?.form ?? talkForm(at: index),
      let kind = match.map({ ForumKind(rawValue: $0.value) }) ?? .meeting, kind.isOfOfficials,
      let start = regions.start(ofGatheringHeadedAt: index, form, after: floor)
    else { return nil }
    let isSummit = kind == .meeting && regions.areLeaders(before: index, form)
    return whole(start..<index + (match?.length ?? 1), isSummit ? .summit : kind, form)
  }

  private func talkForm(at index: Int) -> NounForm? {
    reading.isForm(index, of: .talk) ? reading.words[index].form(in: .wordClasses) : nil
  }

  /// «Baş Assambleýanyň | mejlisi»: an assembly that owns a session is a body.
  func ownsSession(_ head: Range<Int>, _ form: NounForm, _ kind: ForumKind) -> Bool {
    guard kind == .session, reading.lexicon.language.family == .turkic, form.grammaticalCase == .genitive,
      let next = reading.words.match(.forums, at: head.upperBound)
    else { return false }
    return next.form.possessor == .third && !reading.isForm(head.upperBound, of: .opening)
  }
}

extension ForumKind {
  /// Whether those who hold one office in several states come together so.
  fileprivate var isOfOfficials: Bool {
    switch self {
    case .forum, .summit, .conference, .congress, .session, .meeting: true
    case .panel, .festival, .other: false
    }
  }
}
