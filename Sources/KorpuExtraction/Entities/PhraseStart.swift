internal import KorpuLanguage
internal import KorpuModel

/// Finds where the phrase begins that a name ends or is the core of: «with | the President of Kazakhstan X».
struct PhraseStart: Sendable {
  let reading: TokenizedArticle
  private let mentionEnds: [Int: LocatedMention]

  /// - Complexity: O(mentions).
  init(reading: TokenizedArticle, mentions: [LocatedMention]) {
    self.reading = reading
    mentionEnds = Dictionary(mentions.map { ($0.tokens.upperBound, $0) }) { first, second in
      first.tokens.count >= second.tokens.count ? first : second
    }
  }

  func start(of mention: LocatedMention) -> Int {
    let first = reading.sentence(of: mention.tokens.lowerBound).lowerBound
    var start = mention.tokens.lowerBound
    while start > first,
      let length = step(before: start, from: first) ?? seat(before: start, of: mention)
        ?? comma(before: start, of: mention)
    { start -= length }
    return start
  }

  /// «the Rector of the Aral University, | Professor X»: in English a comma parts a post from titles right before the name.
  private func comma(before start: Int, of mention: LocatedMention) -> Int? {
    guard reading.lexicon.language.family == .germanic, mention.type.isPerson, start > 1,
      reading.isMark(start - 1, ","),
      start < mention.tokens.lowerBound || reading.isMark(mention.tokens.upperBound, ","),
      (start..<mention.tokens.lowerBound).allSatisfy({
        reading.words[$0].isKey(of: .honorifics) || reading.isMark($0, ".")
      }), isInPosition(start - 2), start < mention.tokens.lowerBound || opensPhrase(endingAt: start - 1)
    else { return nil }
    return 1
  }

  /// «… and | the rector of the Danube University, X, …»: a post with an article that belongs to nobody named before it.
  private func opensPhrase(endingAt comma: Int) -> Bool {
    let first = max(reading.sentence(of: comma).lowerBound, comma - Self.reachOfPortfolio)
    guard let article = (first..<comma).last(where: { reading.isWord($0, .article) && isPosition($0 + 1) }) else {
      return false
    }
    let before = reading.isWord(article - 1, .conjunction) ? article - 2 : article - 1
    return article == first || reading.isWord(article - 1, .conjunction) && !isMarker(before)
      || !reading.isMark(article - 1, ",") && mentionEnds[article]?.type.isPerson != true
  }

  /// «Director of the Aral Institute | in Astana X»: in English where a person's body sits, behind its name.
  private func seat(before start: Int, of mention: LocatedMention) -> Int? {
    guard reading.lexicon.language.family == .germanic, mention.type.isPerson, start < mention.tokens.lowerBound,
      reading.isWord(start - 1, .locativeMarker), let body = mentionEnds[start - 1], body.type.isOrganization,
      mentionEnds[mention.tokens.lowerBound]?.tokens.lowerBound == start
    else { return nil }
    return 1
  }

  /// How many tokens before one belong to the phrase, or `nil`.
  private func step(before start: Int, from first: Int) -> Int? {
    let last = start - 1
    if let other = mentionEnds[start], !other.type.isPerson, !other.type.isForum { return other.tokens.count }
    if reading.isSlavic, reading.isMark(last, ")"), reading.isMark(last - 2, "("), mentionEnds[last - 2] != nil {
      return 3
    }
    if let length = bracket(closingAt: last) ?? quotation(closingAt: last) { return length }
    if isWithinPortfolio(last), isInPosition(last - 1) { return 1 }
    if isBetweenPosts(last), isInPosition(last - 1) { return 1 }
    // «met with | Mr. X»
    if last > first, reading.lexicon.language.family == .germanic, reading.isMark(last, "."),
      reading.words[last - 1].isKey(of: .honorifics)
    {
      return 2
    }
    guard reading.tokens[last].kind == .word else { return nil }
    if reading.isWord(last, .article) { return 1 }
    let senses = reading.words[last]
    if isPosition(last) || senses.key(in: .demonyms) != nil || senses.key(in: .honorifics) != nil { return 1 }
    if isAttribute(last), isPosition(start) { return 1 }
    let attribute = reading.startOfNewness(endingBefore: start)
    if attribute < start, isPosition(start) { return start - attribute }
    // «President of Kazakhstan X»: passed only where a position stands before it.
    // «министр X | и министр Y»
    let isAfterPerson = mentionEnds[last]?.type.isPerson == true
    if reading.isWord(last, [.genitiveMarker, .joiner]), last > first, !isAfterPerson, isInPosition(last - 1) {
      return 1
    }
    if isBeforeSeat(last, start), isInPosition(last - 1) { return 1 }
    return isInPosition(last - 1) && !isMarker(last) && !senses.isKnownVerb ? 1 : nil
  }

  /// «глава фонда | в Узбекистане X», «посол Турции | в Бишкеке X», «Representative of the President of Hungary | in Shusha X»: «in»
  /// between a body or country and the seat of the post.
  private func isBeforeSeat(_ marker: Int, _ seat: Int) -> Bool {
    guard !reading.lexicon.language.family.isHeadFinal, reading.isWord(marker, .locativeMarker), marker > 0,
      let holder = mentionEnds[marker],
      holder.type.isOrganization || holder.type.isCountry
    else { return false }
    return reading.isCapitalisedWord(seat)
      && [LexicalTable.countries, .cities].contains { reading.words.match($0, at: seat) != nil }
  }

  /// How many words another name in brackets has at most.
  private static let longestBracket = 6

  /// «Chairman of the Danube Agency | (DAN) X»: how many tokens brackets take that stand behind the name of a body.
  private func bracket(closingAt last: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.isMark(last, ")") else { return nil }
    let first = max(reading.sentence(of: last).lowerBound, last - 1 - Self.longestBracket)
    guard let open = (first..<last).last(where: { reading.isMark($0, "(") }), let body = mentionEnds[open],
      body.type.isOrganization
    else { return nil }
    return last - open + 1
  }

  /// How many tokens the quoted name of a unit has at most.
  private static let longestQuotation = 8

  /// «head of the friendship group | «Hungary – Norway» | of the Parliament X»: in English the quoted name of a unit within a post.
  private func quotation(closingAt last: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.tokens[last].kind == .closingQuote,
      let opening = reading.openingQuote(to: last, limit: Self.longestQuotation), opening > 0, isInPosition(opening - 1)
    else { return nil }
    return last - opening + 1
  }

  /// «с | новым президентом»: an adjective in small letters, in another case than the nominative.
  private func isAttribute(_ index: Int) -> Bool {
    reading.isSlavic && !reading.tokens[index].isCapitalised && !reading.words[index].isKnownVerb
      && reading.words[index].readings.contains {
        $0.isAdjective && $0.form.grammaticalCase != .nominative && !$0.form.isPlural
      }
  }

  /// Whether a word for a position stands at a token or a few words before it, with no mark and no verb between.
  private func isInPosition(_ index: Int) -> Bool {
    let first = max(0, index - (reading.isSlavic ? Self.reach : Self.reachOfPortfolio))
    var at = index
    if reading.lexicon.language.family == .germanic, at > 0, reading.tokens[at].kind == .closingQuote,
      let opening = reading.openingQuote(to: at, limit: Self.longestQuotation)
    {
      at = opening - 1
    }
    while at >= first, reading.tokens[at].kind == .word || isWithinPortfolio(at),
      !isMarker(at) || reading.isWord(at, [.genitiveMarker, .joiner])
    {
      // «the Council under the President of Hungary and | the Aral Fund»: the position is in the name of a body.
      if reading.lexicon.language.family == .germanic, let body = mentionEnds[at + 1], body.type.isOrganization {
        at = body.tokens.lowerBound - 1
        continue
      }
      if isPosition(at) { return true }
      // «President A had a meeting with | B»: the position is A's.
      if reading.words[at].isKnownVerb || mentionEnds[at + 1]?.type.isPerson == true { return false }
      at -= 1
    }
    return false
  }

  /// How many words stand between a position and the person who has it: «министр высшего образования, науки и …».
  private static let reach = 8
  /// The same where commas part the fields of a portfolio: «Minister of Culture, Sports and Youth Policy».
  private static let reachOfPortfolio = 12

  /// «Национальным лидером страны|, Председателем Совета X»: a comma between two posts of one, in the instrumental.
  private func isBetweenPosts(_ comma: Int) -> Bool {
    reading.isSlavic && comma > 0 && reading.isMark(comma, ",") && reading.words.match(.roles, at: comma + 1) != nil
      && reading.words[comma + 1].readings.contains { $0.form.grammaticalCase == .instrumental }
  }

  private func isWithinPortfolio(_ index: Int) -> Bool {
    index > 0 && reading.isMark(index, ",") && reading.portfolioEnd(afterComma: index) != nil
  }

  private func isPosition(_ index: Int) -> Bool {
    reading.words[index].key(in: .roles) != nil || reading.words.match(.roles, at: index) != nil
  }

  private func isMarker(_ index: Int) -> Bool {
    reading.isWord(
      index,
      [.genitiveMarker, .dativeMarker, .locativeMarker, .ablativeMarker, .comitative, .between, .agent, .conjunction])
  }
}
