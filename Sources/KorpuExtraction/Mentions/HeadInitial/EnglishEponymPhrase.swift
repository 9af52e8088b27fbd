internal import KorpuLanguage
internal import KorpuModel

/// After whom a body is called, in English: «Aral National University | named after Jusup Bekov», «… | named after the great
/// poet Jusup». It belongs to the mention, and not to the name.
struct EnglishEponymPhrase {
  let reading: TokenizedArticle

  /// How many words in small letters, «the great Kazakh poet», and of a name there are at most.
  private static let longestTitle = 5
  private static let longestName = 4
  /// The mention of a body with the phrase that follows it.
  func extended(_ body: MentionCandidate) -> MentionCandidate {
    guard reading.lexicon.language.family == .germanic, let end = end(from: body.tokens.upperBound) else { return body }
    return MentionCandidate(
      tokens: body.tokens.lowerBound..<end, type: body.type, name: body.name, grammaticalCase: body.grammaticalCase,
      cases: body.cases, confidence: body.confidence, abbreviates: body.abbreviates)
  }

  private func end(from start: Int) -> Int? {
    guard let naming = reading.words.match(.wordClasses, at: start), naming.length > 1,
      naming.classes.contains(.commemoration), reading.sentence(of: start - 1).contains(start)
    else { return nil }
    let limit = reading.sentence(of: start).upperBound
    var name = start + naming.length
    while name < limit, name - start < Self.longestTitle + naming.length, reading.tokens[name].kind == .word,
      !reading.isCapitalisedWord(name) || reading.words[name].isKey(of: .demonyms)
        || reading.words[name].isKey(of: .honorifics)
    {
      name += 1
    }
    let words = (name..<min(limit, name + Self.longestName)).prefix {
      reading.isCapitalisedWord($0) || reading.endsInitial(at: $0)
    }
    // «named after the Kazakh poet X» says nothing of where the body is.
    guard !(start..<name).contains(where: { reading.words[$0].isKey(of: .demonyms) }) else { return nil }
    return words.last.map { endBeforePerson(in: name..<shortest(name..<$0 + 1)) }
  }

  /// «rector of the University named after Al-Farabi | Askar Temirov»: where a name ends that tables have for somebody of history, or one of
  /// two words before another's.
  private func endBeforePerson(in name: Range<Int>) -> Int {
    let known = (name.lowerBound + 1..<max(name.lowerBound + 1, name.upperBound)).last { end in
      reading.lexicon.isRemembered(reading.text(of: name.lowerBound..<end))
    }
    if let known { return known }
    let second = name.lowerBound + 2
    return name.count == Self.longestName && reading.startsPerson(at: second) ? second : name.upperBound
  }

  /// «(the University named after Al-Farabi opened.) rector of the University named after Al-Farabi | Askar Temirov»: behind the eponym another
  /// name may go on; elsewhere the article has it alone.
  private func shortest(_ name: Range<Int>) -> Int {
    let first = reading.tokens[name.lowerBound].folded
    let ends = reading.tokens.indices.lazy.filter {
      $0 != name.lowerBound && $0 > 1 && reading.tokens[$0].folded == first
        && reading.tokens[$0 - 1].folded == reading.tokens[name.lowerBound - 1].folded
        && reading.tokens[$0 - 2].folded == reading.tokens[name.lowerBound - 2].folded
    }.map { start in
      name.lowerBound
        + (start..<min(reading.tokens.count, start + name.count)).prefix { reading.isCapitalisedWord($0) }.count
    }
    return min(name.upperBound, ends.min() ?? name.upperBound)
  }
}
