internal import KorpuLanguage
internal import KorpuModel

/// Finds the bodies of two countries that one type word in the plural names: «Қазақстан мен Түркия мәдениет | министрліктері
/// арасында (келісім бар)».
///
/// Each is named as if it stood alone. Of ministries and their like a country has one; of its schools, companies and unions
/// nobody knows which are meant.
struct BodiesOfTwoCountries {
  let reading: TokenizedArticle

  /// How many words of a name stand before its type word at most.
  private static let longestName = 5
  /// How many words the name of a country has.
  private static let longestCountry = 3

  /// The two bodies whose type word stands at a token.
  func mentions(headedAt head: Int) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic, reading.tokens[head].kind == .word,
      let type = reading.words.match(.bodies, at: head), type.form.isPlural, type.form.possessor == .third,
      type.form.grammaticalCase == .nominative, reading.isWord(head + type.length, .between),
      let kind = OrganizationKind(rawValue: type.value),
      let start = startOfName(before: head), start < head || type.length > 1,
      reading.lexicon.language.writesNamesInSmallLetters
        ? [.government, .other].contains(kind) : isProper(start..<head + type.length),
      let noun = singular(headedAt: head, type), let second = country(endingBefore: start),
      reading.isWord(second.lowerBound - 1, [.conjunction, .comitative]),
      let first = country(endingBefore: second.lowerBound - 1)
    else { return [] }
    let words = start < head ? reading.text(of: start..<head) + " " : ""
    return [(first, first), (second, second.lowerBound..<noun.end)].map { country, tokens in
      MentionCandidate(
        tokens: tokens, type: .organization(kind), name: "\(reading.text(of: country)) \(words)\(noun.name)",
        grammaticalCase: .nominative, confidence: 0.8)
    }
  }

  /// The type word as of one body: «Сыртқы істер | министрліктері» is «Сыртқы істер министрлігі».
  private func singular(headedAt head: Int, _ type: TermMatch) -> (name: String, end: Int)? {
    let last = head + type.length - 1
    let nouns = reading.words[last].readings.filter {
      $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
    }
    guard let noun = nouns.max(by: { $0.stem.count < $1.stem.count }) else { return nil }
    let printed = reading.text(of: last..<last + 1)
    let possessed = PossessedWord(stem: String(printed.prefix(noun.stem.count)), plural: printed).singular
    return (head < last ? "\(reading.text(of: head..<last)) \(possessed)" : possessed, last + 1)
  }

  /// «Sahibkarlar Konfederasiyaları»: where names have capitals in all their words, what has them is no sort of bodies but a name; behind
  /// a vowel the singular is plain.
  private func isProper(_ name: Range<Int>) -> Bool {
    guard name.count > 1, name.allSatisfy({ reading.isCapitalisedWord($0) || reading.isWord($0, .conjunction) }),
      let noun = reading.words[name.upperBound - 1].readings.filter({ $0.form.isPlural && $0.form.possessor == .third })
        .max(by: { $0.stem.count < $1.stem.count })
    else { return false }
    return noun.stem.last.map(PossessedWord.vowels.contains) ?? false
  }

  /// Where the words between the second country and the type word begin: «жазушылар», «мұсылмандары діни».
  private func startOfName(before head: Int) -> Int? {
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestName)
    var start = head
    while start > first, country(endingBefore: start) == nil {
      guard belongs(start - 1) else { return nil }
      start -= 1
    }
    return country(endingBefore: start) == nil ? nil : start
  }

  private func belongs(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !senses.isKnownVerb else { return false }
    if reading.isWord(index, .joiner) || senses.isKey(of: .bodyModifiers) { return !reading.isWord(index, .naming) }
    return !senses.isFunctionWord && senses.classesOfStem.isEmpty
      && (senses.readings.allSatisfy { $0.form.grammaticalCase == .nominative || $0.stem.count < 3 }
        || senses.readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .nominative && $0.stem.count > 2 })
  }

  /// A country without an ending.
  private func country(endingBefore end: Int) -> Range<Int>? {
    guard end > 0 else { return nil }
    return (1...Self.longestCountry).reversed().lazy.compactMap { length -> Range<Int>? in
      guard end >= length, let match = reading.words.match(.countries, at: end - length), match.length == length,
        match.form == NounForm(), reading.isCapitalisedWord(end - length)
      else { return nil }
      return end - length..<end
    }.first
  }
}
