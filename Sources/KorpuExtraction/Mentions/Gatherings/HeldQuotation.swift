internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering that an article reports on by a title in quotation marks, without a word for its sort: «Bakıda | "Ortaq irs: dünən
/// və bu gün" | keçirilib. Tədbirdə …», «В Таразе состоялась | «Общее наследие: вчера и сегодня»».
///
/// It is asked only of articles that name no gathering. Of what is short, a house or a film may have the name.
struct HeldQuotation {
  let reading: TokenizedArticle

  /// How many sentences a report takes to say what it reports on.
  private static let lead = 4
  private static let longestTitle = 24
  private static let shortestTitle = 3
  /// How many words stand between the title and its verb at most: «"…" Bakıda bu gün | keçirilib».
  private static let reach = 3

  /// The first such title.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let told = ToldGatherings(reading: reading)
    for sentence in reading.sentences.prefix(Self.lead) {
      for index in sentence where reading.tokens[index].kind == .openingQuote {
        guard let title = title(at: index), isHeld(title), told.goOn(after: title.upperBound) else {
          continue
        }
        return [
          MentionCandidate(
            tokens: title, type: .forum(.other), name: reading.text(of: title.lowerBound + 1..<title.upperBound - 1),
            confidence: 0.75)
        ]
      }
    }
    return []
  }

  private func title(at opening: Int) -> Range<Int>? {
    guard let closing = reading.closingQuote(from: opening, limit: Self.longestTitle), !isExplained(opening),
      reading.isCapitalisedWord(opening + 1) || reading.tokens[opening + 1].kind == .number,
      (opening + 1..<closing).count(where: { reading.tokens[$0].kind == .word }) >= Self.shortestTitle
        || isDay(opening + 1..<closing),
      !(opening + 1..<closing).contains(where: isPredicate)
    else { return nil }
    return opening..<closing + 1
  }

  /// «"Şuşa günü"», «"Dostluk Gecesi"»: a day or an evening with a name of its own.
  private func isDay(_ title: Range<Int>) -> Bool {
    guard title.count > 1, let last = title.last else { return false }
    return reading.words.match(.namedForums, at: last)?.form.possessor == .third
  }

  /// «(Konfransın mövzusu) — | "…"»: what a dash or a colon leads to says something of what stands before.
  private func isExplained(_ opening: Int) -> Bool {
    opening > reading.sentence(of: opening).lowerBound && reading.tokens[opening - 1].kind == .mark
  }

  private func isPredicate(_ index: Int) -> Bool {
    reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
  }

  /// «"…" | (Bakıda) keçirilib»
  private func isHeld(_ title: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: title.lowerBound)
    let end = min(sentence.upperBound, title.upperBound + Self.reach + 1)
    guard let verb = (title.upperBound..<max(title.upperBound, end)).first(where: isHolding) else { return false }
    return (title.upperBound..<verb).allSatisfy { index in
      reading.tokens[index].kind == .word && !reading.isWord(index, .naming)
        && (reading.saysWhere(index) || reading.words[index].isFunctionWord)
    }
  }

  private func isHolding(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form.isPredicate } == true
      && !reading.isNegated(index)
  }
}
