internal import KorpuLanguage
internal import KorpuModel

/// Finds houses that host gatherings in languages that put a name before its type word: «the Lantern Hall», «the Askar
/// Temirov Palace».
struct EnglishVenues {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// How many words the name of a house has at most.
  private static let longestName = 5

  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.compactMap {
      venue(headedAt: $0) ?? quoted(besideTypeWordAt: $0) ?? plain(headedAt: $0) ?? owned(headedAt: $0)
    }
  }

  /// «in the hotel | "Grand Steppe"», «at the "Grand Steppe" | hotel»: a quoted name on either side of the type word.
  private func quoted(besideTypeWordAt head: Int) -> MentionCandidate? {
    guard reading.tokens[head].kind == .word, !taken[head], reading.isForm(head, of: .venue) else { return nil }
    let next = head + 1
    if reading.sentence(of: head).contains(next), reading.tokens[next].kind == .openingQuote,
      isPlace(startingAt: head), let closing = reading.closingQuote(from: next, limit: Self.longestQuotation)
    {
      return candidate(head..<closing + 1, named: next + 1..<closing)
    }
    guard head > 0, reading.tokens[head - 1].kind == .closingQuote,
      let opening = reading.openingQuote(to: head - 1, limit: Self.longestQuotation), isPlace(startingAt: opening)
    else { return nil }
    return candidate(opening..<next, named: opening..<next)
  }

  /// How many tokens a quoted name has at most, its marks included.
  private static let longestQuotation = 8

  /// «at the Palace | of Independence»: a type word with a capital, and behind it what it is called after; but not «at the Residence | of
  /// the Ambassador», nor of a body.
  private func owned(headedAt head: Int) -> MentionCandidate? {
    guard reading.isCapitalisedWord(head), !taken[head], reading.isForm(head, of: .venue), isPlace(startingAt: head),
      reading.isWord(head + 1, .genitiveMarker), case let start = reading.behindArticle(head + 2),
      RoleFinder(reading: reading).role(startingAt: start) == nil
    else { return nil }
    let end = min(reading.sentence(of: head).upperBound, start + Self.longestName)
    let run = (start..<max(start, end)).prefix { index in
      reading.isCapitalisedWord(index) && !taken[index] && !reading.words[index].isFunctionWord
    }
    guard let last = run.last, !run.contains(where: reading.isTypeWord) else { return nil }
    return candidate(head..<last + 1, named: head..<last + 1)
  }

  /// «at the Hilton Aral | hotel», «in the Temirov | concert hall»: a type word in small letters behind a name, and not behind whose
  /// it is, «at the Hungarian | theatre», «in a Baku | hotel».
  private func plain(headedAt head: Int) -> MentionCandidate? {
    guard reading.tokens[head].kind == .word, !reading.isCapitalisedWord(head), !taken[head],
      let type = reading.words.match(.wordClasses, at: head), reading.isForm(head, of: .venue) || isVenue(type),
      reading.words.match(.bodies, at: head) == nil
    else { return nil }
    let start = startOfName(before: head)
    guard start < head, isPlace(startingAt: start),
      (start..<head).contains(where: { index in
        ![LexicalTable.cities, .countries, .demonyms, .bodyModifiers].contains {
          reading.words[index].key(in: $0) != nil
        }
      })
    else { return nil }
    return candidate(start..<head + type.length, named: start..<head + type.length)
  }

  /// «concert | hall»
  private func isVenue(_ type: TermMatch) -> Bool {
    type.length > 1 && type.classes.contains(.venue)
  }

  /// «at the | Hilton», but not «at a | Hilton»: where something is.
  private func isPlace(startingAt start: Int) -> Bool {
    !reading.isWord(start - 1, .indefinite) && reading.isWord(reading.withArticle(start) - 1, .locativeMarker)
  }

  private func startOfName(before head: Int) -> Int {
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestName)
    return reading.startOfRun(before: head, from: first) { index in
      reading.isCapitalisedWord(index) && !taken[index] && !reading.words[index].isFunctionWord
    }
  }

  private func candidate(_ tokens: Range<Int>, named name: Range<Int>) -> MentionCandidate? {
    name.isEmpty
      ? nil
      : MentionCandidate(
        tokens: tokens, type: .place, name: reading.text(of: name), grammaticalCase: .locative, cases: .locative,
        confidence: 0.82)
  }

  /// The house whose type word stands at a token.
  private func venue(headedAt head: Int) -> MentionCandidate? {
    guard reading.isCapitalisedWord(head), !taken[head], reading.isForm(head, of: .venue) else { return nil }
    let start = startOfName(before: head)
    guard start < head, !reading.isCapitalisedWord(head + 1) else { return nil }
    let marker = reading.withArticle(start) - 1
    guard reading.isWord(marker, .locativeMarker) || reading.hostsAfterPlace(head + 1) else { return nil }
    let tokens = start..<end(ofOwnerBehind: head + 1)
    return MentionCandidate(
      tokens: tokens, type: .place, name: reading.text(of: tokens), grammaticalCase: .locative,
      cases: .locative, confidence: 0.85)
  }

  /// «Conference Hall | of the Danube Museum», «Assembly Hall | of the Aral University»: where the name ends of whose hall it is.
  private func end(ofOwnerBehind end: Int) -> Int {
    let start = reading.behindArticle(end + 1)
    let limit = min(reading.sentence(of: end - 1).upperBound, start + Self.longestName + 1)
    guard reading.isWord(end, .genitiveMarker), start < limit else { return end }
    let owner = (start..<limit).prefix { reading.isCapitalisedWord($0) && reading.tokens[$0].kind == .word }
    return owner.contains(where: reading.isTypeWord) ? owner.upperBound : end
  }
}

extension TokenizedArticle {
  /// «(the Lantern Hall) | hosted», «| in Oskemen hosted»: whether a verb of hosting follows, or a place and the verb.
  func hostsAfterPlace(_ index: Int) -> Bool {
    if hosts(at: index) || hosts(at: endOfCountry(behindTownAt: index)) { return true }
    guard isWord(index, .locativeMarker), isCapitalisedWord(index + 1), tokens.indices.contains(index + 2) else {
      return false
    }
    return hosts(at: index + 2)
  }

  /// «Sivas, | the Republic of Turkey, hosted», «Sivas (Turkey) hosted»: where the country ends that English news put behind a town; the
  /// same token where none does.
  func endOfCountry(behindTownAt end: Int) -> Int {
    guard lexicon.language.family == .germanic, isMark(end, ",") || isMark(end, "("),
      let country = words.match(.countries, at: behindArticle(end + 1))
    else { return end }
    let close = behindArticle(end + 1) + country.length
    return isMark(close, isMark(end, "(") ? ")" : ",") ? close + 1 : close
  }

  /// Whether a verb of hosting starts at a token.
  func hosts(at index: Int) -> Bool {
    guard tokens.indices.contains(index), let verb = words.verb(.actVerbs, at: index) else { return false }
    return verb.meaning == .organise && verb.form.isPredicate
  }
}
