internal import KorpuLanguage
internal import KorpuModel

/// Finds countries by name, inflected, and in compounds: «Qazaxıstanın», «Azərbaycan-Qazaxıstan»; and by the
/// adjective that gives a person a country: «qazaxıstanlı ekspert Marat Axmetov».
struct CountryRecognizer {
  let reading: TokenizedArticle

  /// How many words may stand between the adjective and the name.
  private static let reach = 3

  /// The countries that are named.
  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      let matches = mentions(at: index)
      found += matches
      index = matches.last?.tokens.upperBound ?? index + 1
    }
    return found
  }

  /// The countries that adjectives before the names of people and in the names of bodies give.
  func mentions(before people: [MentionCandidate], in bodies: [MentionCandidate]) -> [MentionCandidate] {
    people.compactMap(nationality(of:)) + bodies.compactMap(nationality(in:)) + bodies.compactMap(nationality(before:))
  }

  /// «turkiyalik | "Bulut" kompaniyasi»: the adjective right before a quoted name.
  private func nationality(before body: MentionCandidate) -> MentionCandidate? {
    let index = body.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, reading.tokens[body.tokens.lowerBound].kind == .openingQuote,
      index >= reading.sentence(of: body.tokens.lowerBound).lowerBound, reading.words[index].isKey(of: .demonyms),
      let match = reading.words.match(.demonyms, at: index), match.length == 1
    else { return nil }
    // As an adjective it is no party of its sentence.
    return CountryCode(match.value).map {
      MentionCandidate(
        tokens: index..<index + 1, type: .country($0), name: reading.text(of: index..<index + 1),
        grammaticalCase: .attributive, confidence: 0.85)
    }
  }

  /// «Kazak Ulusal Üniversitesi»: the one adjective of nationality in the name of a body as states have them; that of a
  /// society may say whose language or culture it cares for.
  private func nationality(in body: MentionCandidate) -> MentionCandidate? {
    guard [.organization(.academia), .organization(.government), .organization(.media)].contains(body.type) else {
      return nil
    }
    let adjectives = body.tokens.filter { index in
      reading.isCapitalisedWord(index) && reading.words[index].isKey(of: .demonyms) && !reading.isInLongCountry(index)
        && !reading.isQuoted(index)
    }
    guard adjectives.count == 1, let index = adjectives.first, isAttribute(index, of: body),
      let match = reading.words.match(.demonyms, at: index)
    else { return nil }
    return candidate(index..<index + match.length, match, confidence: 0.85)
  }

  /// Whether the adjective says whose the body is: a modifier, or its type word, follows.
  private func isAttribute(_ index: Int, of body: MentionCandidate) -> Bool {
    let next = index + 1
    guard next < body.tokens.upperBound, reading.tokens[next].kind == .word else { return false }
    let senses = reading.words[next]
    return senses.isKey(of: .bodyModifiers) || reading.words.match(.bodies, at: next) != nil
  }

  private func mentions(at index: Int) -> [MentionCandidate] {
    guard reading.isCapitalisedWord(index), !UralicNamesake(reading: reading).isSurname(index) else { return [] }
    guard let compound = CountryCompound(at: index, in: reading) else {
      if let abbreviated = abbreviated(at: index) { return [abbreviated] }
      return reading.words.match(.countries, at: index).flatMap {
        isPartOfWorld(index..<index + $0.length, $0) || isOfMoney(behind: index + $0.length)
          ? nil : candidate(index..<index + $0.length, $0, confidence: 0.98)
      }.map { [$0] } ?? predicate(at: index)
    }
    return compound.countries.compactMap { name, match in
      CountryCode(match.value).map {
        MentionCandidate(
          tokens: compound.tokens, type: .country($0), name: name, grammaticalCase: match.form.grammaticalCase,
          confidence: 0.9)
      }
    }
  }

  /// «(Osiyo va) Amerika | mamlakatlaridan»: what several countries are of is itself none, but for the last of a list of countries,
  /// «Türkiye ve Azerbaycan | devletleri».
  private func isPartOfWorld(_ name: Range<Int>, _ match: TermMatch) -> Bool {
    guard reading.lexicon.language.family == .turkic, match.form == NounForm(), name.upperBound < reading.tokens.count,
      reading.sentence(of: name.lowerBound).contains(name.upperBound),
      reading.isForm(name.upperBound, of: .state),
      reading.words[name.upperBound].readings.contains(where: { $0.form.isPlural && $0.form.possessor == .third })
    else { return false }
    let joint = name.lowerBound - 1
    guard reading.sentence(of: name.lowerBound).contains(joint - 1),
      reading.isListJoint(joint) || reading.isWord(joint, .comitative)
    else { return true }
    return !reading.words[joint - 1].isKey(of: .countries) && reading.longCountry(endingAt: joint - 1) == nil
  }

  /// «2 milliard ABŞ | dolları», «$2 billion US | dollars»: a country that only tells whose money is counted.
  private func isOfMoney(behind end: Int) -> Bool {
    reading.tokens.indices.contains(end) && reading.isForm(end, of: .currency) && !reading.tokens[end].isCapitalised
  }

  /// «T.C. | Astana Büyükelçisi»: a country by its initials, whose last point belongs to it.
  private func abbreviated(at index: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, let match = reading.words.match(.countries, at: index),
      match.length > 1,
      reading.endsInitial(at: index + 1), reading.isMark(index + match.length, ".")
    else { return nil }
    return candidate(index..<index + match.length + 1, match, confidence: 0.95)
  }

  /// «(üyeleri) … ve | Kazakistan'dır»: the country as the predicate of its sentence.
  private func predicate(at index: Int) -> [MentionCandidate] {
    let word = reading.tokens[index].folded
    guard reading.lexicon.language.family == .turkic, let stem = reading.lexicon.endings.predicated(in: word) else {
      return []
    }
    let senses = reading.lexicon.senses(of: stem)
    guard senses.isKey(of: .countries), let code = senses.value(in: .countries).flatMap({ CountryCode($0) }) else {
      return []
    }
    let ending = CaseEnding(length: word.utf8.count - stem.utf8.count)
    return [
      MentionCandidate(
        tokens: index..<index + 1, type: .country(code),
        name: reading.nominative(of: index..<index + 1, without: ending), grammaticalCase: .nominative, confidence: 0.95
      )
    ]
  }

  private func candidate(_ tokens: Range<Int>, _ match: TermMatch, confidence: Double) -> MentionCandidate? {
    if reading.isSlavic {
      guard !isOtherWord(tokens.lowerBound, match) else { return nil }
      let phrase = SlavicPhrase(reading: reading, start: tokens.lowerBound, match: match)
      return CountryCode(match.value).map {
        MentionCandidate(
          tokens: tokens, type: .country($0), name: phrase.name, grammaticalCase: match.form.grammaticalCase,
          cases: phrase.cases, confidence: confidence)
      }
    }
    return CountryCode(match.value).map {
      MentionCandidate(
        tokens: tokens, type: .country($0),
        name: reading.nominative(of: tokens, without: match.form.ending),
        grammaticalCase: match.form.grammaticalCase, confidence: confidence)
    }
  }

  /// Names of countries have more letters than abbreviations of them, which take no endings in small letters.
  private static let longestAbbreviation = 3

  /// «Ара»: what looks like an abbreviation with an ending is another word.
  private func isOtherWord(_ index: Int, _ match: TermMatch) -> Bool {
    match.length == 1 && match.key.unicodeScalars.count <= Self.longestAbbreviation && !match.form.ending.isEmpty
      && !reading.tokens[index].isAbbreviation
  }

  private func nationality(of person: MentionCandidate) -> MentionCandidate? {
    let name = person.tokens.lowerBound
    let first = reading.sentence(of: name).lowerBound
    if let country = adjective(at: startOfPost(before: name) - 1, from: first) { return country }
    var index = name - 1
    while index >= first, index >= name - Self.reach {
      guard reading.tokens[index].kind == .word else { return nil }
      if let country = adjective(at: index, from: first) { return country }
      guard !reading.tokens[index].isCapitalised || isProfession(index), !endsPhrase(index) else { return nil }
      index -= 1
    }
    return nil
  }

  private func adjective(at index: Int, from first: Int) -> MentionCandidate? {
    guard index >= first, reading.tokens[index].kind == .word, reading.words[index].isKey(of: .demonyms),
      !reading.isInLongCountry(index)
    else { return nil }
    let country = citizenship(before: index, from: first) ?? index
    return reading.words.match(.demonyms, at: country).flatMap {
      candidate(country..<country + 1, $0, confidence: 0.85)
    }
  }

  /// «Macar | Dışişleri Bakanı (X)», «өзбек | сыртқы істер министрі (X)»: where a post of several words begins that stands right before a
  /// name; the name itself where none does.
  private func startOfPost(before name: Int) -> Int {
    guard reading.lexicon.language.family == .turkic,
      let post = RoleFinder(reading: reading).role(endingBefore: name), post.tokens.count > 1, !post.form.isPlural
    else { return name }
    return post.tokens.lowerBound
  }

  /// «Özbek basınına | göre (X konuştu)», «Kırgız halkı | adına»: what the adjective belongs to is not who is named.
  private func endsPhrase(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isWord(index, [.joiner, .viewpoint])
      && !reading.isWord(index, .conjunction)
  }

  /// «Türkmenistanlı | Şair Oraz Berdiyev», «Şair-Yazar»: words for what somebody is, which some write with a capital.
  private func isProfession(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.tokens[index].folded.split(separator: "-").allSatisfy { part in
      let senses = reading.lexicon.senses(of: String(part))
      return senses.key(in: .roles) != nil || senses.isKey(of: .honorifics)
    }
  }

  /// «qozogʻistonlik | oʻzbek yozuvchisi (A)»: of which country somebody is, where what people they are of stands behind it.
  private func citizenship(before index: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, index > first, reading.tokens[index - 1].kind == .word,
      reading.words[index - 1].isKey(of: .demonyms), !reading.isInLongCountry(index - 1)
    else { return nil }
    return index - 1
  }
}

extension TokenizedArticle {
  /// How many words the name of a country has at most.
  private static let longestCountry = 4

  /// The country of several words whose name ends at a token: «Birləşmiş Ərəb Əmirliklərinin».
  func longCountry(endingAt last: Int) -> TermMatch? {
    for start in max(0, last - Self.longestCountry + 1)..<max(1, last) {
      if let match = words.match(.countries, at: start), match.length > 1, start + match.length == last + 1 {
        return match
      }
    }
    return nil
  }

  /// Whether a token belongs to the name of a country of several words.
  func isInLongCountry(_ index: Int) -> Bool {
    (max(0, index - Self.longestCountry + 1)...index).contains { start in
      words.match(.countries, at: start).map { $0.length > 1 && start + $0.length > index } ?? false
    }
  }

  /// The text of the tokens without the case ending of the last one, and without what stands in brackets.
  func nominative(of range: Range<Int>, without ending: CaseEnding) -> String {
    guard !ending.isEmpty else { return text(of: range).trimmedOfEndMarks(in: lexicon.language).withoutBrackets }
    // A folded letter may take other bytes than the one printed.
    let last = text(of: range.upperBound - 1..<range.upperBound)
    let stem = lexicon.prefix(of: last, foldedTo: tokens[range.upperBound - 1].folded.utf8.count - ending.length)
    let text = String(text(of: range).unicodeScalars.dropLast(last.unicodeScalars.count)) + stem
    return (text.trimmedOfEndMarks(in: lexicon.language) + ending.restored).withoutBrackets
  }
}

extension String {
  /// Drops the hyphen or apostrophe that a case ending leaves behind: «Bakü‘de», but not the mark of an Uzbek letter, «Togʻ».
  fileprivate func trimmedOfEndMarks(in language: Language) -> String {
    guard let last = unicodeScalars.last, last.joinsEnding || last.isApostrophe && !language.hasApostropheLetters else {
      return self
    }
    return String(unicodeScalars.dropLast())
  }

  private var hasDoubledSpace: Bool {
    zip(utf8, utf8.dropFirst()).contains { $0 == UInt8(ascii: " ") && $1 == UInt8(ascii: " ") }
  }

  /// Drops round brackets with what they hold and the space before them; white space becomes one space. An ending right
  /// behind them is that of the word before: «tashkiloti (TDT)|ning».
  var withoutBrackets: String {
    guard contains(ascii: "(") || utf8.contains(where: { $0 < 0x20 }) || hasDoubledSpace else { return self }
    var depth = 0
    var kept = ""
    var isAfterBracket = false
    for character in self {
      if character == "(" { depth += 1 }
      if depth == 0 {
        if isAfterBracket, character.isLetter, kept.last == " " { kept.removeLast() }
        kept.append(character)
      }
      isAfterBracket = character == ")"
      if isAfterBracket { depth = max(0, depth - 1) }
    }
    return kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
