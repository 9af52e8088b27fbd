internal import KorpuLanguage
internal import KorpuModel

/// Tells whether the words around the description of a gathering in small letters make it one of which the story tells.
struct SlavicGatheringContext {
  let reading: TokenizedArticle

  /// How many words may stand between the verb and the description: «прошла | вчера в Баку».
  private static let reach = 4

  /// «состоялась | X», «X | прошла», «провели | X», «X, которая прошла»
  func isHeld(_ tokens: Range<Int>, head: TermMatch) -> Bool {
    let sentence = reading.sentence(of: tokens.lowerBound)
    let isSubject =
      [NounForm.Case.nominative, .accusative].contains(head.form.grammaticalCase) || isFeminineObject(head, in: tokens)
    if isSubject, isVerb([.hold, .organise, .visit], before: tokens.lowerBound, in: sentence) { return true }
    var next = tokens.upperBound
    if reading.isMark(next, ","), isParticiple(next + 1) { return true }
    if reading.isMark(next, ","), reading.isWord(next + 1, .relative) { next += 2 } else if !isSubject { return false }
    return (next..<max(next, min(sentence.upperBound, next + Self.reach))).contains {
      isPredicate($0, [.hold, .organise, .visit])
    }
  }

  /// «(провёл) | конференцию», «выставку»: what tables read as the dative first is none of a noun in «-а» or «-я».
  private func isFeminineObject(_ head: TermMatch, in tokens: Range<Int>) -> Bool {
    let stem = head.key.firstWord
    guard reading.lexicon.hasEnding(.feminineNoun, of: stem) else { return false }
    return tokens.contains { index in
      reading.words[index].readings.contains { $0.stem == stem && $0.form.grammaticalCase == .accusative }
        && reading.hasEnding(.vowelCase, at: index)
    }
  }

  /// «принял участие в | X», «выступил на | X», «на | X культуры министр отметил»
  func isPlace(_ tokens: Range<Int>, isDescribed: Bool) -> Bool {
    let sentence = reading.sentence(of: tokens.lowerBound)
    let marker = startOfParticiple(before: tokens.lowerBound, from: sentence.lowerBound) - 1
    guard marker >= sentence.lowerBound, reading.isWord(marker, .locativeMarker) else { return false }
    if (max(sentence.lowerBound, marker - Self.reach)..<marker).contains(where: isPresence) { return true }
    // «сообщил на | пресс-конференции, посвящённой …»: held for something it is one.
    if isDescribed, tokens.contains(where: isDedicatedInLocative) { return true }
    return isDescribed
      && (tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + Self.sentenceReach)).contains {
        isPresence($0) || reading.words.verb(.speechVerbs, at: $0)?.meaning == .report && !reading.isNegated($0)
      }
  }

  /// «В | торжественном мероприятии | приняли участие …», «На очередной сессии | присутствовал X»: with which a sentence begins, the verb
  /// right behind.
  func isAttended(_ tokens: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: tokens.lowerBound)
    guard tokens.lowerBound == sentence.lowerBound + 1, reading.isWord(sentence.lowerBound, .locativeMarker) else {
      return false
    }
    let verb = reading.isWord(tokens.upperBound, .filler) ? tokens.upperBound + 1 : tokens.upperBound
    return sentence.contains(verb) && !reading.isNegated(verb)
      && reading.words.verb(.actVerbs, at: verb).map { $0.meaning == .attend && $0.form.isPredicate } == true
  }

  /// «на конференции, | посвящённой …», but not «(пришли) на выставку, | посвящённую …»
  private func isDedicatedInLocative(_ index: Int) -> Bool {
    reading.isForm(index, of: .dedicated) && reading.isMark(index - 1, ",") && reading.isAdjective(index, in: .locative)
  }

  /// «(принял участие) в | состоявшемся вчера | казахско-турецком форуме»: where the participle begins that says of a gathering that it
  /// was held.
  private func startOfParticiple(before start: Int, from first: Int) -> Int {
    let near = max(first, start - Self.hostReach)..<start
    let participle = near.last { index in
      isParticiple(index) && (index + 1..<start).allSatisfy { reading.tokens[$0].kind != .mark }
    }
    return participle ?? start
  }

  /// How far behind a description the verb may stand: «на X культуры | министр … Асан Беков отметил».
  private static let sentenceReach = 30

  /// Whether somebody is said to attend or to take the floor.
  private func isPresence(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), !reading.isNegated(index) else { return false }
    return reading.words.verb(.actVerbs, at: index).map { [.attend, .stand].contains($0.meaning) } ?? false
      || reading.words.verb(.speechVerbs, at: index)?.meaning == .floor
  }

  private func isVerb(_ acts: Set<VerbMeaning>, before start: Int, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, start - Self.reach - 2)..<start
    guard let verb = near.last(where: { isPredicate($0, acts) }) else { return false }
    let length = reading.words.verb(.actVerbs, at: verb)?.length ?? 1
    // Another gathering, or a clause, between the verb and this.
    return (min(start, verb + length)..<start).allSatisfy { index in
      reading.tokens[index].kind != .mark && reading.words.match(.forums, at: index) == nil
        && !reading.isWord(index, [.relative, .complementiser, .framing, .setting])
    }
  }

  private func isPredicate(_ index: Int, _ acts: Set<VerbMeaning>) -> Bool {
    guard let verb = reading.words.verb(.actVerbs, at: index), acts.contains(verb.meaning) else { return false }
    return (verb.form.isPredicate || verb.form == .passive) && !reading.isNegated(index)
  }

  /// «X, | организованный фондом»
  private func isParticiple(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form == .participle } ?? false
  }

  /// «организатором | X», «участникам | X», «открытие | X», «в рамках | X»: what is said of somebody or something of it.
  func isOfSomebody(_ tokens: Range<Int>, _ kind: ForumKind) -> Bool {
    if isHeldBySomebody(before: tokens.lowerBound) { return true }
    let before = tokens.lowerBound - 1
    guard before >= reading.sentence(of: tokens.lowerBound).lowerBound, !reading.isQuoted(before) else { return false }
    if reading.isForm(before, of: [.organising, .attending, .opening, .moderation]) { return true }
    // «(состоялось) заседание | круглого стола», «(принял участие) в работе | круглого стола»
    if kind != .session, reading.words.match(.forums, at: before)?.value == ForumKind.session.rawValue { return true }
    if reading.isForm(before, of: .proceedings), reading.isWord(before - 1, .locativeMarker) { return true }
    return kind != .meeting && reading.isWord(before, [.framing, .setting])
  }

  /// How many words may tell by whom it is held: «организованного Центром исследований Степи».
  private static let hostReach = 8

  /// «(в ходе) организованного Центром исследований | круглого стола»
  private func isHeldBySomebody(before start: Int) -> Bool {
    let first = max(reading.sentence(of: start).lowerBound, start - Self.hostReach)
    let participle = (first..<start).last { isParticiple($0) || reading.tokens[$0].kind == .mark }
    return participle.map { isParticiple($0) && reading.isAdjective($0, in: .genitive) } ?? false
  }
}
