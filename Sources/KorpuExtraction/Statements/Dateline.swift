internal import KorpuLanguage

/// Tells where a dateline ends: «ASTANA. KAZINFORM –», «TOSHKENT, 20 avg — Sputnik».
struct Dateline {
  let reading: TokenizedArticle

  /// How many tokens a dateline has at most.
  private static let longest = 8

  /// Where the story begins in a sentence.
  func end(in sentence: Range<Int>) -> Int {
    let head = sentence.prefix(Self.longest)
    guard let dash = head.first(where: { reading.isDash($0) }), dash > sentence.lowerBound,
      followsPlace(sentence) && dash == sentence.lowerBound + 1
        || (sentence.lowerBound..<dash).allSatisfy({ reading.tokens[$0].kind != .word || isInCapitals($0) }),
      (sentence.lowerBound..<dash).contains(where: { reading.tokens[$0].kind == .word })
    else { return sentence.lowerBound }
    return dash + 1
  }

  /// A place or an agency, and not the first word of a story: «Körpü – yoldur».
  private func isInCapitals(_ index: Int) -> Bool {
    // «БАКУ /Trend/ –»
    reading.tokens[index].isAbbreviation || reading.isMark(index - 1, "/") && reading.isMark(index + 1, "/")
      || reading.tokens[index].isCapitalised && reading.words[index].isKey(of: .cities)
  }

  /// «BAKU. | KAZINFORM (Youth Forum was held)»: the agency behind a place that is a sentence of its own, where no dash parts it from the
  /// story; the short name of a body has fewer letters or is known.
  func isAgency(_ index: Int) -> Bool {
    let sentence = reading.sentence(of: index)
    return index == sentence.lowerBound && reading.tokens[index].isAbbreviation
      && reading.tokens[index].folded.count > Self.longestShortName && !reading.words[index].isKey(of: .knownBodies)
      && followsPlace(sentence)
  }

  /// How many letters the initials of a body have at most: «UNESCO».
  private static let longestShortName = 6

  /// Whether the sentence before is a place alone: «ASTANA. Kazinform – …».
  private func followsPlace(_ sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound > 1, !reading.startsParagraph(sentence.lowerBound) else { return false }
    let before = reading.sentence(of: sentence.lowerBound - 1)
    return before.count == 2 && isInCapitals(before.lowerBound)
  }
}
