internal import KorpuLanguage
internal import KorpuModel

/// Finds countries by name, inflected, and in compounds: «Qazaxıstanın», «Azərbaycan-Qazaxıstan».
struct CountryRecognizer {
  let reading: TokenizedArticle

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

  private func mentions(at index: Int) -> [MentionCandidate] {
    guard reading.isCapitalisedWord(index) else { return [] }
    if let match = reading.lexicon.countries.match(at: index, in: reading.tokens) {
      return candidate(index..<index + match.length, match, confidence: 0.98).map { [$0] } ?? []
    }
    // A compound of two countries counts for both; each names the whole compound's token.
    let parts = reading.tokens[index].folded.split(separator: "-").map(String.init)
    guard parts.count > 1 else { return [] }
    let matches = parts.compactMap { reading.lexicon.countries.match(word: $0) }
    guard matches.count == parts.count else { return [] }
    return matches.compactMap { candidate(index..<index + 1, $0, confidence: 0.9) }
  }

  private func candidate(
    _ tokens: Range<Int>, _ match: PhraseTable.Match, confidence: Double
  ) -> MentionCandidate? {
    guard let code = CountryCode(match.value) else { return nil }
    let name = reading.nominative(of: tokens, caseLength: match.form.caseLength)
    return MentionCandidate(
      tokens: tokens, type: .country(code), name: name, grammaticalCase: match.form.grammaticalCase,
      confidence: confidence)
  }
}

extension TokenizedArticle {
  /// The text of the tokens without the case ending of the last one, and without what stands in brackets.
  func nominative(of range: Range<Int>, caseLength: Int) -> String {
    let whole = span(of: range)
    let text = text(of: TextSpan(start: whole.start, end: whole.end - caseLength))
    return text.trimmedOfEndMarks.withoutBrackets
  }
}

extension String {
  /// Drops the hyphen or apostrophe that a case ending leaves behind.
  fileprivate var trimmedOfEndMarks: String {
    guard let last, last == "-" || last == "’" || last == "'" else { return self }
    return String(dropLast())
  }

  /// Drops round brackets with what they hold and the space before them; white space becomes one space.
  var withoutBrackets: String {
    var depth = 0
    var kept = ""
    for character in self {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
