internal import KorpuLanguage

/// Tells talks of somebody with many whom nobody names, which are a gathering: «ұйым өкілдерімен, кәсіпкерлермен | кездесу (өтті)»,
/// «rektorların iştirakı ilə | görüş (keçirilib)», «yoshlar bilan | uchrashuv».
///
/// Talks with somebody who is named are none.
enum MeetingWithMany {
  /// Whether those come together with many stand right before a word for talks.
  static func isMeeting(at head: Int, in tokens: [Token], _ words: WordList) -> Bool {
    guard head > 0, tokens[head].kind == .word, let talk = words.match(.namedForums, at: head),
      talk.form.possessor == nil,
      !talk.form.isPlural, !words.classesOfStem(at: head).isDisjoint(with: .talk)
    else { return false }
    return isWithMany(endingAt: head - 1, in: tokens, words)
  }

  /// How many words stand between a participle and the word for talks: «ұйымдастырылған | арнайы кездесуге».
  private static let reachOfAct = 2
  /// How far behind talks the verb stands that says who was there.
  private static let reachOfAttendance = 24

  /// «(университетте ұйымдастырылған арнайы) | кездесуге отыз студент қатысты»: whether talks were arranged that many attend, which two
  /// do not.
  static func isArranged(at head: Int, in tokens: [Token], _ words: WordList) -> Bool {
    guard head > 0, tokens[head].kind == .word, !words.classesOfStem(at: head).isDisjoint(with: .talk),
      let talk = words.match(.namedForums, at: head), talk.form.possessor == nil, !talk.form.isPlural,
      [.dative, .locative].contains(talk.form.grammaticalCase)
    else { return false }
    let isDone = (1...Self.reachOfAct + 3).contains { back in
      guard head - back >= 0, let verb = words.verb(.actVerbs, at: head - back) else { return false }
      return verb.meaning == .hold && verb.form == .participle && back - verb.length <= Self.reachOfAct
        && back >= verb.length
    }
    let rest = (head + 1..<min(tokens.count, head + Self.reachOfAttendance)).prefix { !isEnd(tokens[$0]) }
    guard isDone, let verb = rest.first(where: { words.verb(.actVerbs, at: $0)?.meaning == .attend }) else {
      return false
    }
    return (head + 1..<verb).contains {
      tokens[$0].kind == .number || isMany($0, in: .nominative, tokens, words)
    }
  }

  private static func isEnd(_ token: Token) -> Bool { token.kind == .mark && [".", "!", "?"].contains(token.folded) }

  private static func isWithMany(endingAt last: Int, in tokens: [Token], _ words: WordList) -> Bool {
    if isMany(last, in: .instrumental, tokens, words) { return true }
    guard last > 0, words.classes(at: last).contains(.comitative) else { return false }
    if isMany(last - 1, in: .nominative, tokens, words) { return true }
    return last > 1 && !words.classesOfStem(at: last - 1).isDisjoint(with: .attendance)
      && isMany(last - 2, in: .genitive, tokens, words)
  }

  /// «өкілдерімен», «gənclərlə»: many in small letters, in a case.
  private static func isMany(_ index: Int, in grammaticalCase: NounForm.Case, _ tokens: [Token], _ words: WordList)
    -> Bool
  {
    tokens[index].kind == .word && !tokens[index].isCapitalised
      && words[index].readings.contains {
        $0.form.isPlural && $0.form.grammaticalCase == grammaticalCase && $0.stem.count > 2
      }
  }
}

extension HeldGatherings {
  /// How many words tell with whom somebody meets at most.
  private static let longestCompany = 8

  /// «үкіметтік емес ұйым өкілдерімен, кәсіпкерлермен | кездесу»: where those begin with whom there was a meeting, of which the article
  /// goes on to tell.
  func startOfCompany(before head: Int, _ match: TermMatch) -> Int? {
    guard MeetingWithMany.isMeeting(at: head, in: reading.tokens, reading.words),
      HoldingClause(reading: reading).isHeld(match.form, behind: head + 1), told.goOn(after: head),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true
    else { return nil }
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestCompany)
    var start = head
    while start > first, isOfCompany(start - 1) { start -= 1 }
    while start < head, !isNoun(start) { start += 1 }
    // «(Кеңес) мүшелерімен | кездесу»: of those who are named, as a body's, it is talks.
    guard start < head, !(start..<head).contains(where: { reading.tokens[$0].isCapitalised }),
      !reading.words[start].readings.contains(where: { $0.form.possessor == .third && $0.stem.count > 2 })
    else { return nil }
    return start
  }

  private func isOfCompany(_ index: Int) -> Bool {
    guard !people[index] else { return false }
    if reading.isMark(index, ",") { return reading.words[index - 1].readings.contains(where: \.form.isPlural) }
    if reading.isWord(index, [.conjunction, .comitative]) || reading.isForm(index, of: .attendance) { return true }
    // «ұйым | өкілдерімен»
    if reading.words[index].form(in: .bodies) == NounForm() { return true }
    return isNoun(index) && !reading.saysWhere(index)
  }

  private func isNoun(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && reading.words.verb(.actVerbs, at: index) == nil
      && (!reading.words[index].isFunctionWord || reading.words[index].isKey(of: .bodyModifiers))
      && !reading.isWord(index, [.conjunction, .comitative])
  }
}
