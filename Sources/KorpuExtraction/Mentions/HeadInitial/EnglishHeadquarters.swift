internal import KorpuLanguage
internal import KorpuModel

/// Reads with its name the house of a body in which something is held in English: «the headquarters of the Danube Fund», «the TURKSOY
/// headquarters», «the building of the Ministry of Culture».
struct EnglishHeadquarters {
  let reading: TokenizedArticle

  /// The words for the house with the name of whose it is.
  func tokens(of body: MentionCandidate) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, body.abbreviates == nil else { return nil }
    let end = body.tokens.upperBound
    if reading.sentence(of: end - 1).contains(end), isHouse(end) || isHouse(end, behindShortName: body) {
      return body.tokens.lowerBound..<end + 1
    }
    let marker = reading.withArticle(body.tokens.lowerBound) - 1
    guard marker > reading.sentence(of: end - 1).lowerBound, reading.isWord(marker, .genitiveMarker),
      isHouse(marker - 1)
    else { return nil }
    return startOfHall(marker - 1)..<end
  }

  /// How many words tell what a hall is for: «main assembly hall».
  private static let longestHall = 3

  /// «in the | conference hall of the Aral University»: where the words begin that tell which hall it is.
  private func startOfHall(_ house: Int) -> Int {
    let start = reading.startOfRun(before: house, from: house - Self.longestHall) { index in
      reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
        && !reading.words[index].isKnownVerb
    }
    return reading.isWord(start - 1, [.article, .locativeMarker]) ? start : house
  }

  /// «UN | Headquarters»: behind initials the house may have a capital.
  private func isHouse(_ index: Int, behindShortName body: MentionCandidate) -> Bool {
    body.tokens.count == 1 && reading.tokens[body.tokens.lowerBound].isAbbreviation && reading.isForm(index, of: .venue)
      && !reading.isCapitalisedWord(index + 1) && reading.words[index].key(in: .bodies) == nil
  }

  func place(of body: MentionCandidate) -> MentionCandidate? {
    tokens(of: body).map { tokens in
      MentionCandidate(
        tokens: tokens, type: .place, name: reading.text(of: tokens), grammaticalCase: .locative, cases: .locative,
        confidence: 0.82)
    }
  }

  /// «the headquarters of the Danube Fund | hosted the forum»
  func hosts(_ body: MentionCandidate) -> Bool {
    tokens(of: body).map { reading.hostsAfterPlace($0.upperBound) } == true
  }

  /// In small letters: with a capital it is a part of a name.
  private func isHouse(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && reading.isForm(index, of: .venue)
      && reading.words[index].key(in: .bodies) == nil
  }
}
