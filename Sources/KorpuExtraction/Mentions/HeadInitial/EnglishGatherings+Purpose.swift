internal import KorpuLanguage

/// What a gathering in English is for: «(a seminar) on water law», «(a conference) dedicated to the 900th anniversary of the poet X».
extension EnglishGatherings {
  struct Purpose {
    let start: Int
    let end: Int
    /// «dedicated to», which makes a gathering unique.
    let isDedication: Bool
  }

  func purpose(after head: Int) -> Purpose? {
    guard head < reading.sentence(of: head - 1).upperBound else { return nil }
    var start = head
    while reading.isWord(start, .dedicated) { start += 1 }
    let isDedication = start > head
    if !isDedication {
      while reading.isWord(start, .naming) { start += 1 }
      if start == head {
        guard reading.isWord(head, .joiner), !reading.isWord(head, .conjunction), !saysWhen(head + 1),
          // «the summit | for the first time»
          !(reading.isWord(head + 1, .article) && reading.tokens.indices.contains(head + 2)
            && reading.words[head + 2].isKey(of: .ordinals))
        else {
          return nil
        }
        start += 1
      }
    }
    let end = end(from: start)
    return end > start ? Purpose(start: start, end: end, isDedication: isDedication) : nil
  }

  /// «first session | on water law»: where the words end that say what a session of several is on.
  func endOfTopic(after head: Int) -> Int {
    guard reading.isWord(head, .joiner), reading.isWord(head, .locativeMarker), !reading.isQuoted(head),
      let purpose = purpose(after: head)
    else { return head }
    return purpose.end
  }

  func end(from start: Int) -> Int {
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestPurpose)
    var end = start
    while end < limit, belongs(end) { end += 1 }
    while end > start, reading.isWord(end - 1, Self.borders.union(.joiner)) { end -= 1 }
    return end
  }

  func belongs(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .number: return !saysWhen(index)
    case .openingQuote, .closingQuote: return true
    case .mark:
      return reading.isEnumerated(at: index) || reading.isGluedApostrophe(index) || isPossessiveMark(index)
        // «"100+2 Exhibitions"»
        || reading.isMark(index, "+")
    case .word: break
    }
    // «(a forum) | on the eve of the summit», «| ahead of the summit»
    if reading.isWord(index, .eve) || reading.isPhrase(at: index, of: .eve) { return false }
    if reading.isWord(index, [.relative, .complementiser, .auxiliary, .framing, .comitative, .agent]) { return false }
    // «of | heads of | states»: behind «of» and an article stands no verb.
    let isNoun = reading.isWord(index - 1, [.genitiveMarker, .article, .possessive])
    let isVerb =
      reading.words.verb(.actVerbs, at: index) != nil && !isNoun
      || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true && !isNoun
    return !isVerb && !(reading.isWord(index, .locativeMarker) && (saysWhere(index + 1) || saysWhen(index + 1)))
      && !saysWhen(index)
  }

  /// «(on) translators' | rights»
  func isPossessiveMark(_ index: Int) -> Bool {
    reading.isApostrophe(index) && !reading.tokens[index].followsSpace
      && reading.tokens[index - 1].kind == .word && index + 1 < reading.tokens.count
      && reading.tokens[index + 1].kind == .word && reading.tokens[index + 1].followsSpace
  }

  /// «(in) Bishkek», «(at) the Lantern Hall»
  func saysWhere(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index) else { return false }
    if reading.words.match(.cities, at: index) != nil { return true }
    return reading.isWord(index - 1, .locativeMarker) && reading.isWord(index, .article)
  }

  /// «(on) May 3», «Monday», «3 May»
  func saysWhen(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index) else { return false }
    let months = reading.lexicon.months
    if reading.isWord(index - 1, .locativeMarker), reading.isCapitalisedWord(index), !reading.isWord(index, .article),
      reading.words[index].isFunctionWord
    {
      return true
    }
    return months?[reading.tokens[index].folded] != nil && reading.isCapitalisedWord(index)
      || reading.tokens[index].kind == .number && index + 1 < reading.tokens.count
        && months?[reading.tokens[index + 1].folded] != nil
  }

  /// A name, a number or a quotation makes a description unique.
  func tells(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.tokens[index].kind == .openingQuote
      || reading.isCapitalisedWord(index)
  }

  /// Whether a body is among those whose gathering it is.
  func isOfBody(from marker: Int) -> Bool { endOfMembers(after: marker) != nil }

  /// «a meeting | of foreign ministers of member states of the X Council»: where those end whose meeting it is; `nil`
  /// where no body is among them, as of talks between two countries.
  func endOfMembers(after head: Int) -> Int? {
    guard reading.isWord(head, .genitiveMarker), head + 1 < reading.sentence(of: head).upperBound else { return nil }
    let end = end(from: head + 1)
    let isOfBody = (head + 1..<max(head + 1, end)).contains { index in
      reading.isCapitalisedWord(index)
        && (reading.words[index].isKey(of: .bodies) || reading.words.match(.knownBodies, at: index) != nil)
    }
    return isOfBody ? end : nil
  }

  /// «annual meeting | of the Dialogue of Women Leaders»: where a name with a capital ends whose gathering it is, behind a sort of more
  /// words than one that no forum by itself is; `nil` where it is a country's or somebody's post.
  func endOfOwner(of head: Range<Int>) -> Int? {
    let start = reading.behindArticle(head.upperBound + 1)
    guard head.count > 1, reading.isWord(head.upperBound, .genitiveMarker),
      start < reading.sentence(of: head.lowerBound).upperBound,
      reading.isForm(head.upperBound - 1, of: .talk), reading.isCapitalisedWord(start), !people[start],
      reading.words.match(.countries, at: start) == nil, reading.words[start].key(in: .demonyms) == nil,
      RoleFinder(reading: reading).role(startingAt: start) == nil
    else { return nil }
    let end = end(from: start)
    return end > start ? end : nil
  }
}
