internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering of an English report that names none, by who is said to have been there or to have held it: «(They will come
/// together for) a meeting in Baku. | The meeting will be organized by …», «Addressing | the hand-over ceremony, A said …».
///
/// It goes by the fullest of the phrases with its sort.
struct EnglishAttendedGathering {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens stand between a verb and the article before a gathering: «participate in | the».
  private static let reach = 3

  /// The first that people attended, or that somebody held.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .germanic,
      let sort = reading.tokens.indices.lazy.compactMap(attendedSort).first
    else { return [] }
    let fullest = reading.tokens.indices.compactMap { index -> MentionCandidate? in
      guard let match = sortWord(at: index), Self.sort(of: match) == sort else { return nil }
      return description(of: index..<index + match.length, match)
    }.max { $0.tokens.count < $1.tokens.count }
    return [fullest].compactMap(\.self)
  }

  private static func sort(of match: TermMatch) -> String { ToldGatherings.sort(of: match.key) }

  private func sortWord(at index: Int) -> TermMatch? {
    guard reading.tokens[index].kind == .word, !reading.isQuoted(index), !reading.isCapitalisedWord(index),
      let match = reading.words.match(.forums, at: index) ?? meeting(at: index), !match.form.isPlural
    else { return nil }
    return match
  }

  /// «meeting», which is no gathering by itself.
  private func meeting(at index: Int) -> TermMatch? {
    guard reading.isForm(index, of: .talk) else { return nil }
    return reading.words.match(.namedForums, at: index)
  }

  private func start(before head: Int) -> Int {
    EnglishGatherings(reading: reading, people: people, floor: 0).startOfAttributes(before: head)
  }

  // MARK: who was there

  private func attendedSort(at index: Int) -> String? {
    guard let match = sortWord(at: index) else { return nil }
    let article = start(before: index) - 1
    guard reading.isWord(article, .article), !reading.isWord(article, .indefinite),
      isHeldBySomebody(behind: index + match.length)
        || match.value != ForumKind.meeting.rawValue && (isAttended(article) || isOfAttendants(article))
    else { return nil }
    return Self.sort(of: match)
  }

  /// «the meeting | will be organized by»
  private func isHeldBySomebody(behind end: Int) -> Bool {
    let sentence = reading.sentence(of: end - 1)
    let verb = (end..<max(end, min(sentence.upperBound, end + Self.reach))).first {
      !reading.isWord($0, .auxiliary)
    }
    guard let verb, let act = reading.words.verb(.actVerbs, at: verb) else { return false }
    return act.form == .passive && [.organise, .attend].contains(act.meaning)
  }

  /// «participated in | the ceremony», «addressing | the ceremony»
  private func isAttended(_ article: Int) -> Bool {
    let sentence = reading.sentence(of: article)
    let first = max(sentence.lowerBound, article - Self.reach)
    return (first..<article).contains { index in
      guard !reading.isQuoted(index), !reading.isNegated(index) else { return false }
      if let act = reading.words.verb(.actVerbs, at: index), act.meaning == .attend { return act.form.isPredicate }
      guard let speech = reading.words.verb(.speechVerbs, at: index), speech.meaning == .floor else { return false }
      return index + speech.length >= article - 1
        && (speech.form.isPredicate || speech.form == .converb && index == sentence.lowerBound)
    } && sentence.contains { people[$0] }
  }

  /// «(among) the participants | of the ceremony»
  private func isOfAttendants(_ article: Int) -> Bool {
    reading.isWord(article - 1, .genitiveMarker) && reading.isForm(article - 2, of: [.attending, .guests])
      && reading.sentence(of: article).contains { people[$0] }
  }

  // MARK: what it is called

  private func description(of head: Range<Int>, _ match: TermMatch) -> MentionCandidate? {
    guard let kind = ForumKind(rawValue: match.value) else { return nil }
    let start = start(before: head.lowerBound)
    let isBare = start == head.lowerBound && head.count == 1
    let tokens = start..<(isBare ? endOfPlace(behind: head.upperBound) : head.upperBound)
    guard tokens.count > 1 else { return nil }
    return MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.text(of: tokens), grammaticalCase: .nominative, confidence: 0.65
    )
  }

  /// «a meeting | in Baku»: of what has no other word the town tells which it is.
  private func endOfPlace(behind end: Int) -> Int {
    guard reading.sentence(of: end - 1).contains(end + 1), reading.isWord(end, .locativeMarker),
      let town = reading.words.match(.cities, at: end + 1), reading.isCapitalisedWord(end + 1)
    else { return end }
    return end + 1 + town.length
  }
}
