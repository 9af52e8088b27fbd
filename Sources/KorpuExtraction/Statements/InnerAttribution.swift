internal import KorpuLanguage
internal import KorpuModel

/// Reads who says a quotation where the narrator tells it within its marks: «…, – деді X. – …», "…, - deyə X bildirib. - …",
/// „… – mondta X. – …”.
struct InnerAttribution {
  let scene: Scene

  /// How many tokens the narrator's words between the dashes have at most.
  private static let longestClause = 24
  /// How many tokens stand at least between the mark that opens and the dash.
  private static let shortest = 2

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    let speakers: [Int]
    let content: Range<Int>
    /// The sentence of the verb.
    let sentence: Int
  }

  /// The quotation whose attribution stands in a range.
  ///
  /// - Parameter holder: Whom a position at a token means.
  func finding(in range: Range<Int>, lastSpeakers: [Int], holder: (Int) -> Int?) -> Finding? {
    for dash in range where isNarrators(dash) {
      guard let opening = reading.outermostOpening(of: dash), dash - opening > Self.shortest, opensSpeech(opening)
      else {
        continue
      }
      let clause = clause(after: dash)
      guard let verb = verb(in: clause), let content = content(openedAt: opening, around: dash, clause) else {
        continue
      }
      let speakers = speakers(in: clause, besides: verb, lastSpeakers, holder)
      guard !speakers.isEmpty else { continue }
      return Finding(speakers: speakers, content: content, sentence: reading.sentenceOfToken[verb.lowerBound])
    }
    return nil
  }

  /// Whether a dash within a quotation may part the narrator's words from those that are quoted.
  private func isNarrators(_ dash: Int) -> Bool {
    guard reading.isDash(dash), reading.isQuoted(dash), reading.tokens[dash].followsSpace else { return false }
    return reading.lexicon.language.family == .uralic || reading.isWord(dash + 1, .quotative)
      || [",", "!", "?", "…"].contains { reading.isMark(dash - 1, $0) }
  }

  private func opensSpeech(_ opening: Int) -> Bool {
    reading.sentence(of: opening).lowerBound == opening || reading.startsParagraph(opening)
      || reading.isMark(opening - 1, ":")
  }

  /// What stands between a dash and the next, or the end of the quotation or of its sentence.
  private func clause(after dash: Int) -> Range<Int> {
    let limit = min(reading.sentence(of: dash).upperBound, dash + Self.longestClause)
    let words = (dash + 1..<max(dash + 1, limit)).prefix {
      reading.tokens[$0].kind != .closingQuote && !(reading.isDash($0) && reading.tokens[$0].followsSpace)
    }
    return dash + 1..<dash + 1 + words.count
  }

  /// The verb of saying, right after the dash or, behind «deyə», after who speaks.
  private func verb(in clause: Range<Int>) -> Range<Int>? {
    let isVerbFirst = !reading.isWord(clause.lowerBound, .quotative)
    let places = isVerbFirst ? clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 1) : clause
    return places.lazy.compactMap { index -> Range<Int>? in
      guard let match = reading.words.verb(.speechVerbs, at: index), match.meaning == .report, match.form.isPredicate,
        index + match.length <= clause.upperBound
      else { return nil }
      return index..<index + match.length
    }.first
  }

  private func speakers(
    in clause: Range<Int>, besides verb: Range<Int>, _ lastSpeakers: [Int], _ holder: (Int) -> Int?
  ) -> [Int] {
    if let person = scene.mentions(in: clause).first(where: { $0.type.isPerson && $0.isIn(.nominative) }) {
      return [person.entity]
    }
    let others = clause.filter { !verb.contains($0) && reading.tokens[$0].kind == .word }
    for word in others {
      if let person = holder(word) { return [person] }
    }
    // «– деді.», «– деді ол.»: nobody but who spoke last.
    let isBare = others.allSatisfy { reading.isWord($0, [.pronoun, .filler, .quotative, .conjunction]) }
    return isBare ? lastSpeakers : []
  }

  /// What is quoted: up to the closing mark where the speaker goes on behind the narrator's words, else up to the dash.
  private func content(openedAt opening: Int, around dash: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard let content = DirectSpeech(reading: reading).content(openedAt: opening) else { return nil }
    let goesOn = clause.upperBound + 1 < content.upperBound
    if goesOn { return content }
    var end = dash
    while end > opening + 1, reading.isMark(end - 1, ",") { end -= 1 }
    return opening + 1 < end ? opening + 1..<end : nil
  }
}
