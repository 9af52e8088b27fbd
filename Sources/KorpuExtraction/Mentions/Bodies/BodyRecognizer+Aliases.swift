internal import KorpuLanguage
internal import KorpuModel

/// The other names that stand right behind that of a body.
extension BodyRecognizer {
  /// «International Organization of Turkic Culture, | TURKSOY, …», but not «the Ministry of Education, | USAID, …»: an abbreviation begins
  /// as a word of the name does, and tables know it as of no other kind.
  func mayShorten(_ index: Int, _ body: MentionCandidate) -> Bool {
    guard reading.tokens.indices.contains(index) else { return false }
    let kind = reading.words[index].value(in: .knownBodies).flatMap(OrganizationKind.init)
    return kind.map { body.type == .organization($0) } ?? true
      && body.tokens.contains { reading.tokens[$0].folded.first == reading.tokens[index].folded.first }
  }

  /// «… Parlamentje alsóházának | (Mazsilisz)»: what the house of a parliament is called at home, in Hungarian.
  func isOtherNameOfHouse(_ index: Int, of body: MentionCandidate) -> Bool {
    reading.lexicon.language.family == .uralic && reading.isCapitalisedWord(index)
      && reading.isForm(index, of: .parliament) && reading.isForm(body.tokens.upperBound - 1, of: .parliament)
      && !reading.isCapitalisedWord(body.tokens.upperBound - 1)
  }

  /// «Түрк маданиятынын эл аралык уюму | ТҮРКСОЙдун башкы катчысы»: the abbreviation of a body that tables know as of the same
  /// kind; a foundation's no «ЮНИСЕФтин (колдоосу)».
  func apposedAlias(of body: MentionCandidate) -> MentionCandidate? {
    let next = body.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, body.tokens.count > 2, body.grammaticalCase == .nominative,
      reading.tokens.indices.contains(next), reading.tokens[next].isAbbreviation,
      reading.sentenceOfToken[next] == reading.sentenceOfToken[next - 1],
      let form = reading.words[next].form(in: .knownBodies),
      let kind = reading.words[next].value(in: .knownBodies).flatMap(OrganizationKind.init),
      body.type == .organization(kind)
    else { return nil }
    return MentionCandidate(
      tokens: next..<next + 1, type: body.type, name: reading.nominative(of: next..<next + 1, without: form.ending),
      grammaticalCase: form.grammaticalCase, confidence: 0.9, abbreviates: body.tokens)
  }

  /// «Council of Steppe States, | also known as the | Steppe Council»: what a body is called besides, in English.
  func saidAlias(of body: MentionCandidate) -> MentionCandidate? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    let sentence = reading.sentence(of: body.tokens.lowerBound)
    var index = reading.endAfterBrackets(body.tokens.upperBound)
    while sentence.contains(index), reading.isMark(index, ",") || reading.isWord(index, .filler) { index += 1 }
    guard sentence.contains(index), let naming = reading.words.match(.wordClasses, at: index),
      naming.classes.contains(.naming), reading.isWord(index + naming.length - 1, .capacity)
    else { return nil }
    let start = reading.behindArticle(index + naming.length)
    let words = (start..<max(start, sentence.upperBound)).prefix(Self.longestAlias)
      .prefix(while: reading.isCapitalisedWord)
    guard let last = words.last,
      words.count == 1 ? reading.isShortName(last) : reading.words.match(.bodies, at: last) != nil
    else { return nil }
    return MentionCandidate(
      tokens: start..<last + 1, type: body.type, name: reading.text(of: start..<last + 1),
      grammaticalCase: .nominative, confidence: 0.95, abbreviates: body.tokens)
  }

  /// How many words a short name in brackets has at most.
  private static let longestAlias = 4

  /// «Center of Water Studies | (CWS Center)»: in English, where type words have no ending, one that the long name has too.
  private func isShortened(_ body: MentionCandidate, to type: Int) -> Bool {
    reading.lexicon.language.family == .germanic
      && body.tokens.contains { reading.tokens[$0].folded == reading.tokens[type].folded }
  }

  /// «Türkdilli Dövlətlərin Əməkdaşlıq Şurası (Türk Şurası)»: a short name of several words in capitals, with a type word.
  func longAlias(of body: MentionCandidate) -> MentionCandidate? {
    let open = body.tokens.upperBound
    guard reading.isMark(open, "(") else { return nil }
    let isSmall = reading.lexicon.language.writesNamesInSmallLetters
    let words = (open + 1..<min(open + 1 + Self.longestAlias, reading.tokens.count)).prefix {
      reading.isCapitalisedWord($0) || isSmall && $0 > open + 1 && reading.tokens[$0].kind == .word
    }
    guard words.count > 1, let last = words.last, reading.isMark(last + 1, ")"),
      let type = reading.words.match(.bodies, at: last),
      type.form.possessor == .third || isShortened(body, to: last)
        || isSmall && type.form.grammaticalCase == body.grammaticalCase && !type.form.isPlural
    else { return nil }
    let tokens = open + 1..<last + 1
    return MentionCandidate(
      tokens: tokens, type: body.type, name: reading.nominative(of: tokens, without: type.form.ending),
      grammaticalCase: body.grammaticalCase, confidence: 0.95, abbreviates: body.tokens)
  }
}
