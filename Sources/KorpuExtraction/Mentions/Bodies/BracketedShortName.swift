internal import KorpuLanguage
internal import KorpuModel

/// Finds a body whose short name stands in brackets before its type word: «Халықаралық түркі мәдениетін бірлесіп дамыту
/// (ТҮРКСОЙ) ұйымы».
struct BracketedShortName {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words in small letters stand between the first of the name and the brackets.
  private static let longest = 10

  /// The whole name, where a token is the short name within it.
  func name(at short: Int, after floor: Int) -> BodyName? {
    guard reading.lexicon.language.writesNamesInSmallLetters, reading.isShortName(short),
      reading.isMark(short - 1, "("),
      reading.isMark(short + 1, ")"), let match = reading.words.match(.bodies, at: short + 2),
      reading.headsName(match.form, at: short + 2), !match.form.isPlural,
      let kind = OrganizationKind(rawValue: match.value),
      let start = start(before: short - 1, from: max(floor, reading.sentence(of: short).lowerBound))
    else { return nil }
    return BodyName(tokens: start..<short + 2 + match.length, kind: kind, form: match.form, confidence: 0.9)
  }

  /// The capitalised word with which the phrase before the brackets begins.
  private func start(before bracket: Int, from first: Int) -> Int? {
    var index = bracket - 1
    while index >= first, bracket - index <= Self.longest, reading.tokens[index].kind == .word, !people[index] {
      if reading.tokens[index].isCapitalised { return isOwner(index) ? nil : runStart(endingAt: index, from: first) }
      guard belongs(index) else { return nil }
      index -= 1
    }
    return nil
  }

  private func runStart(endingAt last: Int, from first: Int) -> Int {
    var start = last
    while start > first, reading.isCapitalisedWord(start - 1), !reading.isInitial(start - 1), !isOwner(start - 1) {
      start -= 1
    }
    return start
  }

  /// «Қазақстанның», «Бакуда»: what only owns the body, or says where it is.
  private func isOwner(_ index: Int) -> Bool {
    [LexicalTable.countries, .cities].contains { table in
      reading.words[index].form(in: table).map { $0.grammaticalCase != .nominative } ?? false
    }
  }

  private func belongs(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return !senses.verbReadings(in: .finite) && senses.key(in: .roles) == nil && senses.key(in: .bodies) == nil
      && !reading.isWord(index, [.complementiser, .pronoun, .agent])
  }
}
