internal import KorpuLanguage
internal import KorpuModel

/// The name of a body without the country that it begins with, and the country in or before the name.
struct BareName {
  let text: String
  let country: CountryCode?
}

/// Finds the country whose genitive stands before a body.
struct CountryBefore {
  private var byEnd: [Int: MentionCandidate] = [:]
  private var byStart: [Int: MentionCandidate] = [:]
  /// Where the names of two countries are one word: «Qazaxıstan-Türkiyə Dostluq Qrupu» is none of the one.
  private var compounds: Set<Int> = []
  /// Whether a country ends the name of a body: «МИД Кыргызстана».
  private let standsLast: Bool

  init(_ mentions: [MentionCandidate], standsLast: Bool) {
    self.standsLast = standsLast
    for mention in mentions where mention.type.isCountry {
      byEnd[mention.tokens.upperBound] = mention
      let other = byStart.updateValue(mention, forKey: mention.tokens.lowerBound)
      if let other, other.tokens == mention.tokens, other.type != mention.type {
        compounds.insert(mention.tokens.lowerBound)
      }
    }
  }

  func bareName(of body: MentionCandidate, in reading: TokenizedArticle) -> BareName {
    let lexicon = reading.lexicon
    if !compounds.contains(body.tokens.lowerBound), let first = byStart[body.tokens.lowerBound],
      first.tokens.upperBound < body.tokens.upperBound || isOnlyPrinted(first, of: body, in: lexicon),
      Self.begins(body, with: first, reading),
      case .country(let code) = first.type
    {
      let words = shortened(NameKey(body.name, in: lexicon).words, of: body, reading).dropFirst(first.tokens.count)
      return BareName(text: Self.text(of: Array(words), in: lexicon), country: code)
    }
    if standsLast, let last = byEnd[body.tokens.upperBound], last.tokens.lowerBound > body.tokens.lowerBound,
      case .country(let code) = last.type
    {
      let words = NameKey(body.name, in: lexicon).words.dropLast(last.tokens.count)
      return BareName(text: Self.text(of: Array(words), in: lexicon), country: code)
    }
    if let last = byEnd[body.tokens.upperBound], case .country(let code) = last.type,
      let end = Self.endBeforeOwner(last.tokens.lowerBound, of: body, reading)
    {
      let words = NameKey(reading.text(of: body.tokens.lowerBound..<end), in: lexicon).words
      return BareName(text: Self.text(of: words, in: lexicon), country: code)
    }
    let text = Self.abbreviation(in: body, reading) ?? Self.text(of: NameKey(body.name, in: lexicon).words, in: lexicon)
    guard let before = byEnd[body.tokens.lowerBound], before.grammaticalCase == .genitive,
      case .country(let code) = before.type
    else { return BareName(text: text, country: nil) }
    return BareName(text: text, country: code)
  }

  /// «(az Aral Szervezet (ASZ)) | Magyarországi Irodája»: in Hungarian the name may begin with the owner that stands before the brackets.
  private static func begins(
    _ body: MentionCandidate, with country: MentionCandidate, _ reading: TokenizedArticle
  ) -> Bool {
    guard reading.lexicon.language.family == .uralic else { return true }
    let words = NameKey(body.name, in: reading.lexicon).words
    return words.starts(with: NameKey(reading.text(of: country.tokens), in: reading.lexicon).words)
  }

  /// «Қазақстан | мен Түркия мәдениет министрліктері»: where only the country of a name is printed.
  private func isOnlyPrinted(_ country: MentionCandidate, of body: MentionCandidate, in lexicon: Lexicon) -> Bool {
    country.tokens == body.tokens && NameKey(body.name, in: lexicon).words.count > country.tokens.count
  }

  /// «(Türkmenistanyň) Türkiýe Respublikasyndaky | Ilçihanasy» and «Türkiýedäki | Ilçihanasy»: the words of a name, with its code for
  /// the country in which an office sits, by whichever of its names it is called.
  private func shortened(_ words: [String], of body: MentionCandidate, _ reading: TokenizedArticle) -> [String] {
    guard
      let seat = body.tokens.dropFirst().lazy.compactMap({ byStart[$0] }).first(where: {
        $0.grammaticalCase == .attributive
      }),
      case .country(let code) = seat.type, seat.tokens.upperBound < body.tokens.upperBound
    else { return words }
    let start = NameKey(reading.text(of: body.tokens.lowerBound..<seat.tokens.lowerBound), in: reading.lexicon).words
      .count
    let end = start + NameKey(reading.text(of: seat.tokens), in: reading.lexicon).words.count
    guard end < words.count else { return words }
    return words[..<start] + [code.code] + words[end...]
  }

  /// How many words a name has at least without its country: «Press Council», but not «Bank» nor «Union».
  private static let fewestWords = 2
  /// The same of an authority, as each country has one: «Foreign Ministry», but not «Parliament».
  private static let fewestWordsOfAuthority = 2

  /// «Center for Water Studies | of Hungary», «Institute for Steppe Studies | under the President of Hungary»: where an English
  /// name ends before whose body it is, which may be left unsaid elsewhere.
  private static func endBeforeOwner(
    _ country: Int, of body: MentionCandidate, _ reading: TokenizedArticle
  ) -> Int? {
    guard reading.lexicon.language.family == .germanic, body.abbreviates == nil else { return nil }
    var end = reading.withArticle(country)
    guard reading.isWord(end - 1, .genitiveMarker) else { return nil }
    end -= 1
    // «Speaker of the National Assembly | of Hungary»: the words for a post may reach into the name.
    if let office = RoleFinder(reading: reading).role(endingBefore: end), office.isOfState,
      office.tokens.lowerBound > body.tokens.lowerBound
    {
      let start = office.tokens.lowerBound
      let last = reading.withArticle(start) - 1
      guard let joiner = Self.joiner(endingAt: last, reading) else { return nil }
      end = joiner
    }
    // «Council on Support to Organizations (NGOs) | under the President of Hungary»
    if reading.isMark(end - 1, ")"), reading.isMark(end - 3, "(") { end -= 3 }
    let fewest = body.type == .organization(.government) ? fewestWordsOfAuthority : fewestWords
    return end >= body.tokens.lowerBound + fewest ? end : nil
  }

  /// How many words «under the auspices of» has.
  private static let longestJoiner = 4

  /// «under», «under the Auspices of»: where what binds an office to the name of a body begins.
  private static func joiner(endingAt last: Int, _ reading: TokenizedArticle) -> Int? {
    let phrase = (max(0, last - longestJoiner)..<max(0, last)).first { start in
      reading.words.match(.wordClasses, at: start).map { start + $0.length == last + 1 && $0.length > 1 } == true
        && reading.isWord(start, .joiner)
    }
    if let phrase { return phrase }
    return reading.isWord(last, .joiner) && !reading.isWord(last, [.genitiveMarker, .conjunction]) ? last : nil
  }

  /// «TÜRKSOÝ guramasy», «ТҮРКСОЙ эл аралык уюму»: what a table knows by the abbreviation, with a word for any body.
  private static func abbreviation(in body: MentionCandidate, _ reading: TokenizedArticle) -> String? {
    let first = body.tokens.lowerBound
    let last = body.tokens.upperBound - 1
    guard first < last, reading.tokens[first].isAbbreviation, reading.words[first].isKey(of: .knownBodies),
      reading.isForm(last, of: .generic), (first + 1..<last).allSatisfy({ reading.words[$0].isKey(of: .bodyModifiers) })
    else { return nil }
    return text(of: [reading.tokens[first].folded], in: reading.lexicon)
  }

  /// «Union of | the Republic of | Tatarstan» is the «Union of Tatarstan» in English.
  private static func withoutRepublic(_ words: [String], in lexicon: Lexicon) -> [String] {
    guard lexicon.language.family == .germanic, words.count > longestRepublic + 1 else { return words }
    let phrase: [WordClass] = [.genitiveMarker, .article, .state, .genitiveMarker]
    let start = (1..<words.count - longestRepublic).first { index in
      phrase.indices.allSatisfy { lexicon.senses(of: words[index - 1 + $0]).classes.contains(phrase[$0]) }
    }
    guard let start else { return words }
    return Array(words.prefix(start)) + words.dropFirst(start + longestRepublic)
  }

  /// «the Republic of»
  private static let longestRepublic = 3

  /// «Milli Məclisi» and «Milli Məclis», «(Türkmenistanyň) Mejlisi» and «Mejlis» are one name.
  private static func text(of words: [String], in lexicon: Lexicon) -> String {
    let words = withoutRepublic(words, in: lexicon)
    guard let last = words.last else { return "" }
    let senses = lexicon.senses(of: last)
    let form = senses.form(in: .bodies) ?? senses.form(in: .knownBodies)
    let known = senses.key(in: .bodies) ?? senses.key(in: .knownBodies)
    let assembly = senses.classesOfStem.contains(.parliament) ? senses.key(in: .wordClasses) : nil
    let key = form?.isPlural == true ? nil : known ?? assembly
    return (words.dropLast() + [key ?? last]).joined(separator: " ")
  }
}
