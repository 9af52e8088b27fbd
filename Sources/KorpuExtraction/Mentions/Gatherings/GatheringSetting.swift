internal import KorpuLanguage
internal import KorpuModel

/// Finds where the words begin that say where, or by whom, something was held of which a participle tells: «(A,) | Bişkek'teki Yeşil
/// Camii'nde Çöl Vakfı tarafından (düzenlenen konsere katıldı)», «| Çöl Vakfı'nın Oş'ta (düzenlediği)».
struct GatheringSetting {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// How many tokens they are at most.
  private static let longest = 16

  /// The first of them, or `nil` where none says so.
  ///
  /// - Complexity: O(``longest``).
  func start(before participle: Range<Int>, from first: Int) -> Int? {
    var start = participle.lowerBound
    while start > first, participle.lowerBound - start < Self.longest,
      let length = step(before: start, from: first, participle.lowerBound)
    {
      let isBody = bodies.start(endingAt: start, from: first) == start - length
      start -= length
      if isBody, start > first, isWhatBodyDoes(start - 1) { break }
    }
    while start < participle.lowerBound, isLeading(start) { start += 1 }
    let setting = start..<participle.lowerBound
    return setting.contains(where: saysWhereOrByWhom) && setting.contains(where: isNamed) ? start : nil
  }

  /// «Bakü'de faaliyet gösteren | Çöl Vakfı'nın (düzenlediği)», «2010'da kurulan»: what is told of the body, and not of what it held.
  private func isWhatBodyDoes(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    let act = reading.words.verb(.actVerbs, at: index)
    return reading.words[index].verbReadings(in: .participle)
      && act.map { [.hold, .organise].contains($0.meaning) } != true
  }

  /// How many tokens to the left go on with what is said; none where a subject or another phrase ends.
  private func step(before start: Int, from first: Int, _ end: Int) -> Int? {
    let index = start - 1
    if start < end, beginsPlace(start), !leadsToPlace(index) { return nil }
    if let body = bodies.start(endingAt: start, from: first) { return start - body }
    switch reading.tokens[index].kind {
    case .closingQuote:
      return reading.openingQuote(to: index).flatMap { $0 >= first ? start - $0 : nil }
    case .number: return reading.lexicon.ordinal(reading.tokens[index].folded) != nil ? 1 : nil
    case .openingQuote: return nil
    case .mark: return otherName(endingAt: index, from: first)
    case .word: return takesWord(at: index) ? 1 : nil
    }
  }

  /// How many tokens another name of a house has in brackets: «университетінде | («Sary Dala University»)».
  private static let longestOtherName = 7

  private func otherName(endingAt index: Int, from first: Int) -> Int? {
    guard reading.isMark(index, ")") else { return nil }
    let limit = max(first, index - Self.longestOtherName)
    let opening = (limit..<index).last { reading.isMark($0, "(") }
    return opening.map { index - $0 + 1 }
  }

  private func takesWord(at index: Int) -> Bool {
    guard !people[index] else { return false }
    // «(Bursa'da) öğretmenler | için (düzenlenen seminere)»: for whom it was held.
    if reading.isWord(index, .purpose) || reading.isWord(index + 1, .purpose) {
      return !reading.words[index].isKnownVerb
    }
    if reading.isWord(index, [.agent, .joint, .organising, .town, .attached]) || saysWhere(index) { return true }
    let stops: WordClass = [
      .framing, .dedicated, .occasion, .complementiser, .pronoun, .demonstrative, .filler, .naming, .called,
      .eve, .attendance, .besides,
    ]
    guard !reading.isWord(index, stops), !isTime(index) else { return false }
    let senses = reading.words[index]
    if let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index) {
      return verb.form == .participle || verb.form == .nominal
    }
    if let role = senses.form(in: .roles), role.grammaticalCase == .nominative { return false }
    return !reading.words[index].readings.contains {
      [.dative, .accusative, .ablative].contains($0.form.grammaticalCase) && $0.form.possessor == nil
        && $0.stem.count > 2
        && !reading.isCapitalisedWord(index)
    }
  }

  /// «iyun», «2024-cü ildə»: when, and not where.
  private func isTime(_ index: Int) -> Bool {
    guard let months = reading.lexicon.months else { return false }
    return months[reading.tokens[index].folded] != nil
      || reading.words[index].readings.contains { months[$0.stem] != nil }
      || reading.isWord(index, .jubilee)
  }

  /// «| Bakıda», «| Haydar Aliyev Merkezi'nde»: a place that needs nothing before it.
  private func beginsPlace(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && reading.words[index].form(in: .cities)?.grammaticalCase == .locative
      || bodies.start(endingAt: index + 1, from: index) == index
  }

  /// «Azerbaycan'ın (başkenti) | Bakü'de», «Berlindəki | Mədəniyyət Mərkəzində», «Oş'ta | Çöl Vakfı tarafından»: what tells whose or
  /// where a place is, or where a body does something.
  private func leadsToPlace(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    return reading.isForm(index, of: .town) || saysWhere(index) || reading.isWord(index, [.agent, .organising, .joint])
      || reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }

  private func saysWhereOrByWhom(_ index: Int) -> Bool {
    reading.isWord(index, [.agent, .organising]) || saysWhere(index)
      || reading.isCapitalisedWord(index)
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }

  private func saysWhere(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && reading.words[index].readings.contains {
        [.locative, .attributive].contains($0.form.grammaticalCase) && $0.stem.count > 2
      }
  }

  /// A name, or a house: «üniversite kampüsünde».
  private func isNamed(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord || reading.isForm(index, of: .venue)
  }

  private func isLeading(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark || reading.isWord(index, [.conjunction, .comitative, .filler, .joiner])
      || reading.tokens[index].kind == .word && reading.words[index].isFunctionWord
  }
}
