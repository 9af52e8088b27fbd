internal import KorpuLanguage
internal import KorpuModel

/// Finds the medium that an article credits: «"Report"un məlumatına görə», «AZƏRTAC xəbər verir ki».
///
/// The credited source is the article's publisher, and no actor in it.
struct SourceCredit {
  let reading: TokenizedArticle

  /// How many tokens may lie between the source's name and the phrase: «Report»un yerli bürosu xəbər verir.
  private static let reach = 4

  /// The name of the source first credited.
  func publisher() -> String? {
    for start in reading.tokens.indices {
      guard let source = source(before: start) else { continue }
      return name(of: source)
    }
    return nil
  }

  /// The tokens of all credited sources.
  func tokens() -> [Range<Int>] {
    reading.tokens.indices.compactMap { start in source(before: start).map { withSort($0, creditedAt: start) } }
      + (reading.isSlavic ? SlavicDatelineCredits(reading: reading).tokens() : [])
      + TurkicDatelineCredits(reading: reading).tokens() + TurkicToldMedium(reading: reading).tokens()
      + EnglishCitedMedium(reading: reading).tokens()
      + UralicCreditLine(reading: reading).tokens()
  }

  /// «сообщает | агентство "Вестник"»: with the words behind a Russian phrase that say what the medium is.
  private func withSort(_ source: Range<Int>, creditedAt start: Int) -> Range<Int> {
    if reading.lexicon.language.family == .turkic { return withTypeWord(source, creditedAt: start) }
    guard reading.isSlavic, source.lowerBound > start, let phrase = reading.words.match(.creditPhrases, at: start)
    else {
      return source
    }
    return min(start + phrase.length, source.lowerBound)..<source.upperBound
  }

  /// «Kazinform | агенттігінің (тілшісі хабарлайды)»: with the type word behind the name of a medium, where the phrase has it.
  private func withTypeWord(_ source: Range<Int>, creditedAt start: Int) -> Range<Int> {
    guard source.upperBound == start, reading.knownMedium(at: source.lowerBound) != nil,
      let phrase = reading.words.match(.creditPhrases, at: start)
    else { return source }
    let type = (start..<start + phrase.length).last { reading.words[$0].key(in: .bodies) != nil }
    return type.map { source.lowerBound..<$0 + 1 } ?? source
  }

  /// The tokens of the source's name when a credit phrase starts at `index`.
  private func source(before index: Int) -> Range<Int>? {
    guard let phrase = reading.words.match(.creditPhrases, at: index), phrase.form == NounForm() else { return nil }
    if phrase.marks.contains(.complete) { return medium(within: index..<index + phrase.length) }
    if reading.isSlavic, let medium = reading.medium(creditedFrom: index + phrase.length) { return medium }
    // «сообщил Асан Беков, | передает …»: a clause of its own, whose medium follows.
    guard !reading.isSlavic || !reading.isMark(index - 1, ",") else { return nil }
    return source(before: index, from: reading.sentence(of: index).lowerBound)
  }

  private func source(before index: Int, from first: Int) -> Range<Int>? {
    var end = index
    var isOfAnotherVerb = false
    while end > first, end > index - Self.reach {
      let last = reading.tokens[end - 1]
      if isBorder(end - 1) { return nil }
      if endsQuotation(at: end, from: first) {
        let isBody = end < index && last.kind == .closingQuote && isBodyOfOthers(end)
        return isBody ? nil : quotation(endingAt: end).map { $0.lowerBound..<endOfAgency(from: end, before: index) }
      }
      if last.kind == .word, last.isCapitalised {
        return isOfAnotherVerb ? nil : unquotedSource(endingAt: end, from: first)
      }
      // «Ulag we kommunikasiýa ministrligi»
      if reading.isWord(end - 1, .conjunction), reading.isWord(end - 1, .joiner) { return nil }
      isOfAnotherVerb = isOfAnotherVerb || hasVerb(end - 1)
      end -= 1
    }
    return nil
  }

  /// «“Anadolu” | agentligi (habar berdi)»: where the type word ends that stands between the quoted name of an agency and the phrase, or begins it.
  private func endOfAgency(from end: Int, before phrase: Int) -> Int {
    (end...phrase).last { reading.words[$0].key(in: .bodies) != nil }.map { $0 + 1 } ?? end
  }

  /// Whether a name in quotation marks ends before a token, perhaps with an ending glued to them: «"Report"un».
  private func endsQuotation(at end: Int, from first: Int) -> Bool {
    guard end > first else { return false }
    return reading.tokens[end - 1].kind == .closingQuote || reading.isGluedToQuotation(end - 1) && end - 2 >= first
  }

  private func quotation(endingAt end: Int) -> Range<Int>? {
    let closing = reading.isGluedToQuotation(end - 1) ? end - 2 : end - 1
    return reading.openingQuote(to: closing, limit: 6).map { $0..<end }
  }

  private func unquotedSource(endingAt end: Int, from first: Int) -> Range<Int>? {
    let last = reading.tokens[end - 1]
    // «Как | сообщает …», «Об этом | сообщили …»: how a sentence begins.
    guard last.isAbbreviation || !isFunctionWord(end - 1) else { return nil }
    // «Prezidentinin mətbuat xidmətinə istinadən»: an office, and no medium's name.
    let isOffice = reading.words[end - 1].form(in: .roles)?.possessor == .third
    guard !isOffice, !isBodyToldOf(end - 1), !isPlaceOfDeed(end - 1),
      !TellingPerson(reading: reading).isNamed(until: end, from: first)
    else {
      return nil
    }
    let source = siteName(endingAt: end, from: first)
    // «"Xəbərçi"nin Qərb bürosu», «"Xəbərçi" ATB-nin mətbuat xidmətinə istinadən»: the medium stands before it.
    let isLent = reading.lexicon.language.family == .turkic && endsQuotation(at: source.lowerBound, from: first)
    if isLent { return quotation(endingAt: source.lowerBound) }
    return isIntroduced(end - 1) ? nil : source
  }

  /// «Təhsil Nazirliyinin məlumatına görə»: a ministry or a union that the article tells of, and no medium.
  private func isBodyToldOf(_ index: Int) -> Bool {
    guard let kind = reading.words[index].value(in: .bodies) else { return false }
    return kind != OrganizationKind.media.rawValue
  }

  /// «"Dostluq" birliyinin məlumatına görə»; agencies count with the authorities, and may be a medium.
  private func isBodyOfOthers(_ index: Int) -> Bool {
    guard let value = reading.words[index].value(in: .bodies), let kind = OrganizationKind(rawValue: value) else {
      return false
    }
    switch kind {
    case .ngo, .igo, .academia, .business, .party: return true
    case .government, .media, .other: return false
    }
  }

  /// «Hujjat Termizda imzolandi, deya xabar bermoqda …»: where it was done.
  private func isPlaceOfDeed(_ index: Int) -> Bool {
    reading.words[index].form(in: .cities)?.grammaticalCase.isLocal ?? false
  }

  /// «Zarafshan Tex denied | reports»: whose verb it is that stands between.
  private func hasVerb(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    return reading.lexicon.language.family == .germanic && reading.words.verb(.speechVerbs, at: index) != nil
  }

  /// Whether the article introduces a word in brackets: «Sirdaryo tovar birjasi (STB)» is a body told of.
  private func isIntroduced(_ index: Int) -> Bool {
    guard reading.tokens[index].isAbbreviation else { return false }
    let name = reading.tokens[index].folded.split(separator: "-").first
    return reading.tokens.indices.contains { other in
      reading.isMark(other - 1, "(") && reading.isMark(other + 1, ")") && reading.tokens[other].folded[...] == name
    }
  }

  private func isFunctionWord(_ index: Int) -> Bool {
    reading.words[index].isFunctionWord
      || reading.isWord(index, [.complementiser, .about, .locativeMarker, .pronoun, .demonstrative, .conjunction])
  }

  /// «told | Trend», «az MTI tudósítása szerint»: the name among the words of the phrase.
  private func medium(within phrase: Range<Int>) -> Range<Int>? {
    let first = reading.sentence(of: phrase.lowerBound).lowerBound
    return phrase.last { $0 > first && reading.isCapitalisedWord($0) }.map { $0..<$0 + 1 }
  }

  /// «X met with Y, | the agency reports», «mondta Y – | írja a Lap»: what stands there is no part of the credit.
  private func isBorder(_ index: Int) -> Bool {
    switch reading.lexicon.language.family {
    case .germanic, .uralic: reading.isMark(index, ",") || reading.isDash(index) && reading.tokens[index].followsSpace
    case .turkic, .slavic: false
    }
  }

  /// «Day.Az», «AZƏRTAC», and with what any medium may be called «UNT News».
  private func siteName(endingAt end: Int, from first: Int) -> Range<Int> {
    var start = end - 1
    if reading.lexicon.language.family == .germanic, reading.words[start].isKey(of: .commonNouns) {
      while start > first, reading.isCapitalisedWord(start - 1), !isFunctionWord(start - 1) { start -= 1 }
      return start..<end
    }
    while start - 2 >= first, reading.isMark(start - 1, "."), !reading.tokens[start].followsSpace { start -= 2 }
    return start..<end
  }

  private func name(of source: Range<Int>) -> String {
    guard reading.tokens[source.lowerBound].kind == .openingQuote,
      let closing = reading.closingQuote(from: source.lowerBound)
    else {
      let text = reading.text(of: source)
      return text.split(separator: "-").first.map(String.init) ?? text
    }
    return reading.text(of: source.lowerBound + 1..<closing)
  }
}
