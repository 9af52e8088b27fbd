internal import KorpuLanguage
internal import KorpuModel

/// Finds what a Hungarian verb of saying attributes: what stands before its dash, or after its colon, its «hogy», its
/// comma; or a claim made a noun.
struct UralicContent {
  let reading: TokenizedArticle

  /// How far after the verb «hogy» may stand: «mondta kedden Bakuban újságíróknak, hogy …».
  private static let reach = 16
  /// Fewer tokens are no statement.
  private static let shortest = 3
  /// How many words a claim made a noun takes.
  private static let longestClaim = 12

  struct Content {
    let tokens: Range<Int>
    let isDirect: Bool
  }

  /// «A tervek készen állnak – mondta X»: the dash right before a verb.
  func dash(before verb: Int) -> Int? {
    let sentence = reading.sentence(of: verb)
    var index = verb - 1
    while index > sentence.lowerBound, verb - index < 3,
      reading.isWord(index, [.filler, .lead, .demonstrative, .leadNoun])
    { index -= 1 }
    return index >= sentence.lowerBound && reading.isDash(index) && reading.tokens[index].followsSpace ? index : nil
  }

  /// Whether the verb stands between dashes, «– mint hangsúlyozta –».
  func isInserted(_ verb: Range<Int>) -> Bool {
    dash(before: verb.lowerBound) != nil
      && (verb.upperBound..<min(verb.upperBound + 4, reading.sentence(of: verb.lowerBound).upperBound)).contains {
        reading.isDash($0) && reading.tokens[$0].followsSpace && !reading.isMark($0 - 1, ".")
      }
  }

  /// What stands before the dash: a quotation, or the sentence.
  func content(beforeDash dash: Int) -> Content? {
    let sentence = reading.sentence(of: dash)
    if dash == sentence.lowerBound { return paragraph(before: dash) }
    var last = dash - 1
    while last >= 0, reading.isMark(last, ",") { last -= 1 }
    if last >= 0, reading.tokens[last].kind == .closingQuote, let opening = reading.outermostOpening(of: last),
      reading.isInitial(opening) || reading.startsParagraph(opening)
    {
      return DirectSpeech(reading: reading).content(openedAt: opening).map { Content(tokens: $0, isDirect: true) }
    }
    if let opening = openingDash(before: dash), let words = stretch(from: opening + 1, to: dash) {
      let end = DialogueLine(reading: reading).end(goingOnBehind: dash + 1) ?? words.upperBound
      return Content(tokens: words.lowerBound..<end, isDirect: true)
    }
    return stretch(from: sentence.lowerBound, to: dash).map { Content(tokens: $0, isDirect: false) }
  }

  /// «(Nagy öröm, hogy itt lehetünk) | – mondta X.»: what the paragraph before says, where portals set it apart.
  private func paragraph(before dash: Int) -> Content? {
    guard dash > 0, reading.startsParagraph(dash), !reading.isMark(dash - 1, ":"),
      let start = (0..<dash).last(where: reading.startsParagraph)
    else { return nil }
    // «"Nagy öröm, hogy itt lehetünk" | – mondta X.»: a quotation that is the whole paragraph.
    if reading.tokens[start].kind == .openingQuote, reading.tokens[dash - 1].kind == .closingQuote,
      reading.outermostOpening(of: dash - 1) == start
    {
      return DirectSpeech(reading: reading).content(openedAt: start).map { Content(tokens: $0, isDirect: true) }
    }
    guard
      !(start..<dash).contains(where: {
        reading.isQuoted($0) || reading.words.verb(.speechVerbs, at: $0)?.form == .finite
      })
    else { return nil }
    return stretch(from: reading.isDash(start) ? start + 1 : start, to: dash).map {
      Content(tokens: $0, isDirect: reading.isDash(start))
    }
  }

  /// How many sentences a line of dialogue has at most.
  private static let longestLine = 12

  /// «– Öt éve dolgozunk. Az eredmény jó | – mondta X»: the dash that begins a sentence of the paragraph and what is said.
  private func openingDash(before dash: Int) -> Int? {
    let last = reading.sentenceOfToken[dash]
    for sentence in stride(from: last, through: max(0, last - Self.longestLine), by: -1) {
      let range = reading.sentences[sentence]
      let isAttributed =
        sentence < last
        && range.contains { reading.words.verb(.speechVerbs, at: $0)?.form == .finite && self.dash(before: $0) != nil }
      guard !isAttributed else { return nil }
      if reading.isDash(range.lowerBound), reading.tokens[range.lowerBound].followsSpace || sentence < last {
        return range.lowerBound < dash ? range.lowerBound : nil
      }
      // «Ez öt éve volt. | – Valóra vált az álom. Örülünk – tette hozzá»: a point before a dash parts no sentences.
      let inner = range.last { index in
        index < dash && index > range.lowerBound && reading.isDash(index) && reading.tokens[index].followsSpace
          && reading.isMark(index - 1, ".")
      }
      if let inner { return inner }
      guard !reading.startsParagraph(range.lowerBound) else { return nil }
      // «(Ez öt éve volt.) – | Valóra vált az álom – tette hozzá»
      if reading.isDash(range.lowerBound - 1) { return range.lowerBound - 1 }
    }
    return nil
  }

  /// What follows the verb, up to a limit.
  func content(after verb: Range<Int>, until limit: Int, isReport: Bool) -> Content? {
    // «Elmondta, tíz éve dolgoznak együtt.», «Arról beszélt, a munka jól halad.»
    let isBare =
      reading.isMark(verb.upperBound, ",")
      && !reading.isWord(verb.upperBound + 1, [.relative, .conjunction, .complementiser])
    if isBare, verb.upperBound < limit, isReport || reading.isWord(verb.lowerBound - 1, .filler),
      let clause = reported(from: verb.upperBound + 1, to: limit)
    {
      return clause
    }
    for index in verb.upperBound..<max(verb.upperBound, min(limit, verb.upperBound + Self.reach))
    where !reading.isQuoted(index) {
      if reading.isMark(index, ";") { break }
      if reading.isCreditLabel(before: index) { break }
      if reading.isMark(index, ":") { return content(afterColon: index, until: limit) }
      if reading.isWord(index, .complementiser) { return reported(from: index + 1, to: limit) }
    }
    return isReport && verb.upperBound < limit ? claim(after: verb.upperBound, until: limit) : nil
  }

  private func reported(from start: Int, to limit: Int) -> Content? {
    stretch(from: start, to: limit).map { Content(tokens: $0, isDirect: false) }
  }

  private func content(afterColon colon: Int, until limit: Int) -> Content? {
    let next = reading.isDash(colon + 1) ? colon + 2 : colon + 1
    // «Hozzátette:», and the quotation in a paragraph of its own.
    if let quoted = DirectSpeech(reading: reading).content(openedAt: next) {
      return Content(tokens: quoted, isDirect: true)
    }
    if colon + 1 == reading.sentence(of: colon).upperBound,
      let line = DialogueLine(reading: reading).paragraph(openedAt: colon + 1)
    {
      return Content(tokens: line, isDirect: true)
    }
    return reported(from: next, to: limit)
  }

  /// «hangsúlyozta a partnerség jelentőségét»
  private func claim(after start: Int, until limit: Int) -> Content? {
    let near = (start..<max(start, min(limit, start + Self.longestClaim))).prefix { !reading.isMark($0, ",") }
    guard let last = near.last(where: isClaim) else { return nil }
    return reported(from: start, to: last + 1)
  }

  /// «a partnerség jelentőségét hangsúlyozta»
  func claim(before verb: Int, from start: Int) -> Content? {
    guard verb - 1 >= start, isClaim(verb - 1) else { return nil }
    let near = (max(start, verb - Self.longestClaim)..<verb)
    let comma = near.last { reading.isMark($0, ",") }
    let clause = near.filter { $0 > comma ?? -1 }
    let article = clause.first { reading.isWord($0, .article) }
    // «X közös program indítását javasolta»: what follows the name.
    let name = clause.last {
      reading.tokens[$0].isCapitalised && !reading.isInitial($0) || reading.words[$0].name.isName
    }
    return (article ?? name.map { $0 + 1 }).flatMap { reported(from: $0, to: verb) }
  }

  /// «munkásságát», of which somebody tells, is none.
  private func isClaim(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && reading.words[index].endsClaim && !reading.isForm(index, of: .commemoration)
  }

  /// Tokens without marks at their ends.
  func stretch(from start: Int, to limit: Int) -> Range<Int>? {
    var start = start
    while start < limit, reading.tokens[start].kind == .mark { start += 1 }
    var end = limit
    while end > start, reading.tokens[end - 1].kind == .mark || reading.isWord(end - 1, .conjunction) { end -= 1 }
    guard end - start >= Self.shortest || end > start && reading.words[end - 1].endsClaim else { return nil }
    return reading.withoutMarks(around: start..<end)
  }
}
