internal import KorpuLanguage
internal import KorpuModel

/// Finds people: by the shape of their names, by given names that tables know, and by the position or title
/// that stands before a name; then again by surname or initial where the full name has been read.
struct PersonRecognizer {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// A name has two to four words; longer runs of capitals are headings.
  private static let longestName = 4

  func mentions() -> [MentionCandidate] {
    var full: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      guard let person = person(startingAt: index) else {
        index += 1
        continue
      }
      full.append(person)
      index = person.tokens.upperBound
    }
    return full + shortForms(of: full)
  }

  private func person(startingAt index: Int) -> MentionCandidate? {
    guard canBePartOfName(index) else { return nil }
    if let initialled = initialledName(at: index) { return initialled }
    var end = index + 1
    let sentenceEnd = reading.sentences[reading.sentenceOfToken[index]].upperBound
    while end < sentenceEnd, end - index < Self.longestName, canBePartOfName(end) { end += 1 }
    guard end - index >= 2 else { return nil }
    return firstName(in: index..<end)
  }

  /// The likeliest name that starts with the run's first word.
  private func firstName(in run: Range<Int>) -> MentionCandidate? {
    let names = reading.lexicon.names
    let isIntroduced = isIntroduced(at: run.lowerBound)
    let firstWord = reading.tokens[run.lowerBound].folded
    let startsWithGivenName = names.isGivenName(firstWord)
    // The first surname shape ends the name: «Aqil Quliyev Azərbaycan» is a name and a country.
    let shaped = run.dropFirst().first { names.nominative(ofFolded: reading.tokens[$0].folded).isName }
    let last = shaped.map { endOfName(from: $0, in: run) } ?? run.upperBound - 1
    let isStrong = isStrongSurname(at: last)
    guard isIntroduced || startsWithGivenName || isStrong else { return nil }
    // A weak reason at the head of a sentence is none: its capital says nothing.
    if !isIntroduced, !startsWithGivenName, isFirstOfSentence(run.lowerBound), run.count > 2 { return nil }
    return candidate(
      run.lowerBound..<last + 1,
      confidence: isIntroduced && (isStrong || startsWithGivenName) ? 0.98 : isIntroduced || isStrong ? 0.93 : 0.8)
  }

  /// Patronymics and second surnames follow the first word of that shape: «Əli Həsən oğlu Quliyev».
  private func endOfName(from shaped: Int, in run: Range<Int>) -> Int {
    var last = shaped
    while last + 1 < run.upperBound, isStrongSurname(at: last + 1), !isStrongSurname(at: last) { last += 1 }
    return last
  }

  private func isStrongSurname(at index: Int) -> Bool {
    let word = reading.tokens[index].folded
    let length = reading.lexicon.names.nominative(ofFolded: word).caseLength
    return reading.lexicon.names.surnameShape(of: word.dropping(bytes: length)) == .strong
  }

  private func isFirstOfSentence(_ index: Int) -> Bool {
    reading.sentences[reading.sentenceOfToken[index]].lowerBound == index
  }

  /// Whether a position («sədri») or a title («akademik») stands directly before.
  private func isIntroduced(at index: Int) -> Bool {
    guard index > reading.sentences[reading.sentenceOfToken[index]].lowerBound else { return false }
    let before = reading.tokens[index - 1]
    if reading.isMark(index - 1, "."), index >= 2 {
      return reading.lexicon.honorifics.contains(reading.tokens[index - 2].folded)
    }
    guard before.kind == .word else { return false }
    if reading.lexicon.honorifics.match(word: before.folded) != nil { return true }
    guard let role = RoleFinder(reading: reading).role(endingBefore: index) else { return false }
    return role.form.grammaticalCase == .nominative
  }

  /// «T.Əliyev», «İ. Həbibbəyli».
  private func initialledName(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].folded.count == 1, reading.isMark(index + 1, "."), canBePartOfName(index + 2),
      reading.tokens[index + 2].folded.count > 1
    else { return nil }
    return candidate(index..<index + 3, confidence: 0.9)
  }

  private func candidate(_ tokens: Range<Int>, confidence: Double) -> MentionCandidate {
    let last = reading.tokens[tokens.upperBound - 1].folded
    var length = reading.lexicon.names.nominative(ofFolded: last).caseLength
    if length == 0 { length = accusativeLength(of: last, before: tokens.upperBound) }
    return MentionCandidate(
      tokens: tokens, type: .person, name: reading.nominative(of: tokens, caseLength: length),
      grammaticalCase: reading.caseOfName(last, caseLength: length), confidence: confidence)
  }

  /// «… Aydemiri qəbul edib»: who stands before a verb that takes an object, and ends like one, is the object.
  private func accusativeLength(of word: String, before next: Int) -> Int {
    guard reading.isWord(next, "qəbul"), let ending = word.last, "ıiuü".contains(ending),
      reading.lexicon.names.surnameShape(of: word) != .strong, !reading.lexicon.names.isGivenName(word)
    else { return 0 }
    return ending.utf8.count
  }

  private func canBePartOfName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index] else { return false }
    let token = reading.tokens[index]
    let lexicon = reading.lexicon
    if token.isAbbreviation || lexicon.functionWords.contains(token.folded) { return false }
    if lexicon.names.isGivenName(token.folded) { return true }
    let tables = [lexicon.countries, lexicon.roles, lexicon.honorifics, lexicon.bodies, lexicon.forums]
    if tables.contains(where: { $0.match(word: token.folded) != nil }) { return false }
    if lexicon.cities.contains(token.folded) { return false }
    let parts = token.folded.split(separator: "-")
    return parts.count == 1 || !parts.contains { lexicon.countries.match(word: String($0)) != nil }
  }

  /// Surnames alone, «Əliyev bildirib», of people whose full names the article gives.
  private func shortForms(of full: [MentionCandidate]) -> [MentionCandidate] {
    let occupied = Occupancy(of: reading.tokens.count, by: full.map(\.tokens))
    let surnames = Set(full.compactMap { $0.name.split(separator: " ").last?.lowercased(in: reading.lexicon.language) })
    return reading.tokens.indices.compactMap { index in
      guard !occupied[index], canBePartOfName(index) else { return nil }
      let word = reading.tokens[index].folded
      let stem = word.dropping(bytes: reading.lexicon.names.nominative(ofFolded: word).caseLength)
      guard surnames.contains(stem) || surnames.contains(word) else { return nil }
      return candidate(index..<index + 1, confidence: 0.85)
    }
  }
}

extension TokenizedArticle {
  /// The case that the ending taken off a name says.
  fileprivate func caseOfName(_ word: String, caseLength: Int) -> NounForm.Case {
    guard caseLength > 0 else { return .nominative }
    let stem = word.dropping(bytes: caseLength)
    return lexicon.endings.readings(of: word).first {
      $0.stem == stem && $0.form.possessor == nil && !$0.form.isPlural
    }?
    .form.grammaticalCase ?? .nominative
  }
}

extension String {
  /// The text without its last bytes; the bytes must end on a scalar's boundary, as endings do.
  func dropping(bytes count: Int) -> String { String(decoding: utf8.dropLast(count), as: UTF8.self) }
}
