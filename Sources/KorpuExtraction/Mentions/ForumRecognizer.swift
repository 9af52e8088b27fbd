internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings with a name: «"…" adlı panel», «TDT ölkələrinin ilk Həmrəylik Forumu».
struct ForumRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// A quotation of more tokens is no name.
  private static let longestName = 30
  /// How many words may join a quoted name to its type word.
  private static let reach = 8

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      let floor = found.last?.tokens.upperBound ?? 0
      guard let forum = mention(at: index, after: floor) else {
        index += 1
        continue
      }
      found.append(forum)
      index = max(index + 1, forum.tokens.upperBound)
    }
    return found
  }

  private func mention(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family.isHeadFinal else {
      return HeadInitialForums(reading: reading, people: people, floor: floor).mention(at: index)
        ?? SlavicQuotedForum(reading: reading).mention(at: index)
    }
    return quotedForum(at: index) ?? forum(headedAt: index, after: floor)
  }

  /// A quoted name: with its type word after it, or within.
  private func quotedForum(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .openingQuote, let closing = reading.closingQuote(ofSpeechAt: index),
      closing > index + 1, closing < index + Self.longestName
    else { return nil }
    let quotation = index..<closing + 1
    return forum(quotedIn: quotation) ?? forum(namedIn: quotation)
      ?? UralicTitledForum(reading: reading).kind(
        of: quotation
      ).map { topic(quotation, $0) }
  }

  /// «"Yaşıl gələcək" adlı panel»: the quotation alone is the name; «"Böyük Çöl" Birinci Elmlər Forumu»: all of it.
  private func forum(quotedIn quotation: Range<Int>) -> MentionCandidate? {
    var next = quotation.upperBound
    var isNamed = false
    let end = min(reading.tokens.count, quotation.upperBound + Self.reach)
    while next < end, reading.tokens[next].kind == .word || isNamed && reading.tokens[next].kind == .number {
      if let match = reading.words.match(.forums, at: next)
        ?? (isNamed ? reading.words.match(.namedForums, at: next) : nil),
        let kind = ForumKind(rawValue: match.value),
        isNamed || match.form.possessor == .third || reading.tokens[next].isCapitalised,
        !match.form.isPlural || isNamed
      {
        if isNamed, hasNameOfItsOwn(at: next, after: quotation.upperBound) {
          return isEdition(quotation.upperBound..<next)
            ? whole(quotation.lowerBound..<next + match.length, kind, match.form) : nil
        }
        let start = isNamed ? quotation.lowerBound : editionStart(before: quotation.lowerBound)
        return isNamed ? topic(quotation, kind) : whole(start..<next + match.length, kind, match.form)
      }
      isNamed = isNamed || reading.isWord(next, .naming)
      guard
        isNamed || reading.tokens[next].isCapitalised || reading.words[next].isKey(of: .bodyModifiers)
          || isPlain(next)
      else {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// «V Халықаралық | "Каспий сазы" фестивалі»: the number and the adjective before a quoted name.
  private func editionStart(before quote: Int) -> Int {
    var start = quote
    while reading.lexicon.language.family == .turkic, start > reading.sentence(of: quote).lowerBound {
      let senses = reading.words[start - 1]
      guard reading.tokens[start - 1].kind != .mark,
        senses.isKey(of: .ordinals) || senses.isKey(of: .bodyModifiers)
          || reading.lexicon.ordinal(reading.tokens[start - 1].folded) != nil
      else { break }
      start -= 1
    }
    return start
  }

  /// «"Каспий сазы" | дәстүрлі музыка | фестивалі»: a word without endings that tells what kind of gathering it is.
  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.lexicon.language.family == .turkic && !senses.isFunctionWord && !senses.isKnownVerb
      && senses.classes.isEmpty
      && !senses.readings.contains {
        $0.stem.count > 2 && $0.form.grammaticalCase != .nominative || $0.form.possessor != nil
      }
  }

  /// «"Dutaryň owazy" atly III Halkara saz festiwaly»: with its number the whole is the name; «"…" mövzusunda» tells only
  /// the topic of what has a name of its own.
  private func isEdition(_ between: Range<Int>) -> Bool {
    between.first.map { reading.isWord($0, .called) } ?? false
      && between.contains { reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number }
  }

  private func topic(_ quotation: Range<Int>, _ kind: ForumKind) -> MentionCandidate {
    MentionCandidate(
      tokens: quotation, type: .forum(kind),
      name: reading.text(of: quotation.lowerBound + 1..<quotation.upperBound - 1), confidence: 0.95)
  }

  private func whole(_ tokens: Range<Int>, _ kind: ForumKind, _ form: NounForm) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: form.ending),
      grammaticalCase: form.grammaticalCase, confidence: 0.92)
  }

  /// «"Beynəlxalq Elm Konqresi" keçirilib»: the last word of the quotation is the type word.
  private func forum(namedIn quotation: Range<Int>) -> MentionCandidate? {
    let last = quotation.upperBound - 2
    guard quotation.count > 3, reading.isCapitalisedWord(quotation.lowerBound + 1), reading.isCapitalisedWord(last),
      let match = reading.words.match(.forums, at: last), match.form.possessor == .third,
      match.form.grammaticalCase == .nominative, let kind = ForumKind(rawValue: match.value)
    else { return nil }
    return topic(quotation, kind)
  }

  /// «"…" mövzusunda III Beynəlxalq Türkoloji Konqres»: the quotation is the topic, the name comes after it.
  private func hasNameOfItsOwn(at head: Int, after floor: Int) -> Bool {
    let start = ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(ofForumHeadedAt: head)
    return (start..<head).contains { reading.isCapitalisedWord($0) }
  }

  private func forum(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural,
      // «Dünya Türkləri Konqresinə üzv ölkələr» names a body.
      match.form.grammaticalCase != .dative || !reading.isMember(after: index + match.length - 1)
    else { return nil }
    guard !isAttribute(index..<index + match.length, match.form) else { return nil }
    if let start = described(at: index, kind, after: floor) {
      return whole(start..<index + match.length, kind, match.form)
    }
    let isCapitalised = reading.isCapitalisedWord(index)
    // «az Y kiállítását»: what a body shows has no name in Hungarian.
    let isUsual = reading.lexicon.language.family != .uralic || kind != .other
    let isOfBody = isUsual && isOfBody(index, after: floor)
    let isPossessed = match.form.possessor == .third || match.length > 1
    guard isCapitalised || isNamedInSmallLetters(match, kind) || isOfBody && isPossessed else { return nil }
    let start = ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(
      ofForumHeadedAt: index)
    guard start < index, isCapitalised || isOfBody || isProper(start..<index) || isOfCountry(start..<index, kind, match)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Birliyin iclası», «Birlik (TDBB) idarə heyətinin iclası»: the body to which a gathering belongs ends right before it.
  private func isOfBody(_ head: Int, after floor: Int) -> Bool {
    var end = head
    // «Birliyin növbəti iclası»
    if end > floor + 1, reading.words[end - 1].isKey(of: .ordinals), !reading.tokens[end - 1].isCapitalised { end -= 1 }
    return bodies.start(endingAt: reading.endBeforeBrackets(end), from: floor) != nil
  }

  /// «Qəbələ sammiti», «kültür günleri»
  private func isNamedInSmallLetters(_ match: TermMatch, _ kind: ForumKind) -> Bool {
    kind.isNamedInSmallLetters && (match.form.possessor == .third || match.length > 1 && kind == .festival)
  }

  /// «Özbəkistan Mədəniyyət Günləri»: of days of culture a country is name enough.
  private func isOfCountry(_ tokens: Range<Int>, _ kind: ForumKind, _ match: TermMatch) -> Bool {
    kind == .festival && match.length > 1
      && tokens.contains {
        reading.longCountry(endingAt: $0) != nil || reading.words[$0].key(in: .countries) != nil
      }
  }

  /// «Konqres | Mərkəzi», «Konferans | Salonu»: the bare type word says what something else is for.
  private func isAttribute(_ head: Range<Int>, _ form: NounForm) -> Bool {
    guard form == NounForm(), reading.isCapitalisedWord(head.upperBound) else { return false }
    let next = reading.words[head.upperBound]
    return next.key(in: .forums) == nil && next.readings.contains { $0.form.possessor == .third && $0.stem.count > 2 }
  }

  /// Where a gathering begins that has no name and is described; talks of two countries are none.
  private func described(at head: Int, _ kind: ForumKind, after floor: Int) -> Int? {
    switch reading.lexicon.language.family {
    case .uralic:
      guard kind != .meeting else { return nil }
      return UralicGatherings(reading: reading, people: people, floor: floor).start(ofForumHeadedAt: head)
    case .turkic:
      let descriptions = TurkicGatherings(reading: reading, people: people)
      return descriptions.start(ofForumHeadedAt: head)
        ?? (reading.isForm(head, of: .opening) ? descriptions.start(ofOpeningAt: head) : nil)
    case .slavic, .germanic: return nil
    }
  }

  /// «TDT-nin XII sammiti», but not «Azərbaycanın forumu»: a name or an ordinal that a capital or figure shows, or two
  /// countries.
  private func isProper(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      if CountryCompound(at: index, in: reading) != nil { return true }
      guard reading.isCapitalisedWord(index), reading.words[index].key(in: .countries) == nil else { return false }
      return !reading.isInitial(index) || tokens.count > 2 || reading.tokens[index].isAbbreviation
    }
  }
}

extension ForumKind {
  /// Whether newspapers name such gatherings with a small letter too: «Qəbələ sammiti».
  var isNamedInSmallLetters: Bool {
    switch self {
    case .forum, .summit, .conference, .congress, .festival, .session: true
    case .panel, .meeting, .other: false
    }
  }
}
