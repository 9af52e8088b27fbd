internal import KorpuLanguage
internal import KorpuModel

/// Finds the agency that an article says something was told to: «Bu barada “Trend” agentligine (ministrlikden habar berildi)», «“Report”
/// agentliyinə (bildirilib)».
///
/// It is the source of the report, as who tells it is where no agency is named, and no actor in it.
struct TurkicToldMedium {
  let reading: TokenizedArticle

  func tokens() -> [Range<Int>] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap(agency)
  }

  /// The agency whose quoted name opens at a token.
  private func agency(openingAt opening: Int) -> Range<Int>? {
    guard reading.tokens[opening].kind == .openingQuote, let closing = reading.closingQuote(from: opening),
      closing > opening + 1, closing - opening <= Self.longestName,
      let type = (closing + 1...closing + Self.longestType).first(where: isAgency), isTold(behind: type)
    else { return nil }
    return opening..<type + 1
  }

  /// How many words the name has at most, and its type word: «habar agentligine».
  private static let longestName = 4
  private static let longestType = 2

  /// «agentligine»: to a body that may be a medium.
  private func isAgency(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), let form = reading.words[index].form(in: .bodies),
      let value = reading.words[index].value(in: .bodies)
    else { return false }
    return form.grammaticalCase == .dative && form.possessor == .third
      && [OrganizationKind.media.rawValue, OrganizationKind.government.rawValue].contains(value)
      && !reading.isForm(index, of: [.parliament, .mission])
  }

  /// «Bu barada … habar berildi», «bildirilib»: whether the sentence ends with what says that something was told, by nobody who is named.
  private func isTold(behind type: Int) -> Bool {
    let sentence = reading.sentence(of: type)
    guard let last = sentence.last(where: { reading.tokens[$0].kind == .word }), last > type,
      reading.words[last].mayBePassiveVerb
    else { return false }
    if reading.isWord(sentence.lowerBound, .demonstrative) { return true }
    return (max(type + 1, last - 1)...last).contains { index in
      reading.words.verb(.speechVerbs, at: index).map { index + $0.length == last + 1 } ?? false
    }
  }
}
