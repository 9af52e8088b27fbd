internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that Russian news tell of in small letters alone, unique because it is said of them that they were held, or
/// that somebody attended or spoke there: «прошёл | круглый стол по вопросам культуры», «состоялся | торжественный вечер,
/// посвящённый юбилею музея», «выступил на | заседании совета министров».
struct SlavicDescribedForum {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many adjectives stand before a type word at most.
  private static let mostAttributes = 4
  /// How many words tell what it is for at most.
  private static let longestPurpose = 20
  /// How many words may stand between the verb and the description: «прошла | вчера в Баку».
  private static let reach = 4

  func mention(headedAt head: Range<Int>, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    guard reading.isSlavic, !reading.isQuoted(head.lowerBound), !reading.isCapitalisedWord(head.lowerBound) else {
      return nil
    }
    let start = reading.startOfRun(
      before: head.lowerBound, from: max(floor, head.lowerBound - Self.mostAttributes), where: isAttribute)
    let end = end(after: head)
    // «прошло совещание» is one of many; «прошёл форум молодёжи» is told by its type word of several.
    let isDescribed = end > head.upperBound
    guard isDescribed || (start < head.lowerBound || head.count > 1) && kind != .meeting else { return nil }
    // «церемония открытия | Форума молодёжи» is that forum.
    guard !(head.upperBound..<end).contains(where: isOtherGathering), !reading.isWord(end, .relative) else {
      return nil
    }
    guard isHeld(start..<end, head: match) || isPlace(start..<end, isDescribed: isDescribed) else { return nil }
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(start..<end, head: head, match, type: .forum(kind), confidence: 0.82)
  }

  // MARK: the words of a description

  /// «торжественная», «международная», «вторая»
  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    let senses = reading.words[index]
    guard !senses.isFunctionWord, !senses.isKnownVerb, senses.key(in: .roles) == nil else { return false }
    return senses.isKey(of: .ordinals) || senses.isKey(of: .bodyModifiers)
      || senses.readings.contains { $0.stem.hasAdjectiveEnding }
  }

  private func end(after head: Range<Int>) -> Int {
    let sentence = reading.sentence(of: head.lowerBound).upperBound
    let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head)
    let end = range?.upperBound ?? head.upperBound
    let limit = min(sentence, head.upperBound + Self.longestPurpose)
    let comma = reading.isMark(end, ",") ? end + 1 : end
    if comma < limit, reading.isForm(comma, of: .dedicated) { return phraseEnd(from: comma + 1, to: limit) }
    // «по вопросам культуры», «на тему молодёжи»
    let isTopic = end < limit && reading.isWord(end, [.joiner, .naming]) && !reading.isWord(end, .conjunction)
    return isTopic ? phraseEnd(from: end + 1, to: limit) : end
  }

  /// Where the words that tell a purpose end: at a mark, a verb, or a preposition that says where.
  private func phraseEnd(from start: Int, to limit: Int) -> Int {
    (start..<max(start, limit)).first { index in
      switch reading.tokens[index].kind {
      case .number, .openingQuote, .closingQuote: return false
      case .mark: return !reading.isQuoted(index)
      case .word:
        return reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
          || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
          || reading.isWord(index, [.relative, .complementiser, .locativeMarker, .comitative, .ablativeMarker])
            && !reading.isQuoted(index)
      }
    } ?? max(start, limit)
  }

  private func isOtherGathering(_ index: Int) -> Bool {
    !reading.isQuoted(index) && reading.words.match(.forums, at: index).map { !$0.form.isPlural } ?? false
  }

  // MARK: what is said of it

  /// «состоялась | X», «X | прошла», «провели | X», «X, которая прошла»
  private func isHeld(_ tokens: Range<Int>, head: TermMatch) -> Bool {
    let sentence = reading.sentence(of: tokens.lowerBound)
    let isSubject = [NounForm.Case.nominative, .accusative].contains(head.form.grammaticalCase)
    if isSubject, isVerb(["hold", "organise"], before: tokens.lowerBound, in: sentence) { return true }
    var next = tokens.upperBound
    if reading.isMark(next, ","), reading.isWord(next + 1, .relative) { next += 2 } else if !isSubject { return false }
    return (next..<max(next, min(sentence.upperBound, next + Self.reach))).contains { isPredicate($0, ["hold"]) }
  }

  /// «принял участие в | X», «выступил на | X», «на | X культуры министр отметил»
  private func isPlace(_ tokens: Range<Int>, isDescribed: Bool) -> Bool {
    let marker = tokens.lowerBound - 1
    let sentence = reading.sentence(of: tokens.lowerBound)
    guard marker >= sentence.lowerBound, reading.isWord(marker, .locativeMarker) else { return false }
    if (max(sentence.lowerBound, marker - Self.reach)..<marker).contains(where: isPresence) { return true }
    return isDescribed
      && (tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + Self.sentenceReach)).contains {
        isPresence($0) || reading.words.verb(.speechVerbs, at: $0)?.value == "report" && !reading.isNegated($0)
      }
  }

  /// How far behind a description the verb may stand: «на X культуры | министр … Асан Беков отметил».
  private static let sentenceReach = 30

  /// Whether somebody is said to attend or to take the floor.
  private func isPresence(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), !reading.isNegated(index) else { return false }
    return reading.words.verb(.actVerbs, at: index)?.value == "attend"
      || reading.words.verb(.speechVerbs, at: index)?.value == "floor"
  }

  private func isVerb(_ acts: Set<String>, before start: Int, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, start - Self.reach - 2)..<start
    guard let verb = near.last(where: { isPredicate($0, acts) }) else { return false }
    let length = reading.words.verb(.actVerbs, at: verb)?.length ?? 1
    // Another gathering, or a clause, between the verb and this.
    return (min(start, verb + length)..<start).allSatisfy { index in
      reading.tokens[index].kind != .mark && reading.words.match(.forums, at: index) == nil
        && !reading.isWord(index, [.relative, .complementiser, .framing, .setting])
    }
  }

  private func isPredicate(_ index: Int, _ acts: Set<String>) -> Bool {
    guard let verb = reading.words.verb(.actVerbs, at: index), acts.contains(verb.value) else { return false }
    return (verb.form.isPredicate || verb.form == .passive) && !reading.isNegated(index)
  }
}
