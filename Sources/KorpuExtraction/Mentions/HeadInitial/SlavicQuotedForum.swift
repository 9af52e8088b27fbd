internal import KorpuLanguage
internal import KorpuModel

/// A gathering whose quoted name begins with its type word, in one or many: «провести «Дни тюркской науки»», «прошел «Форум
/// молодежи»», «участие в «Международном форуме воды»».
struct SlavicQuotedForum {
  let reading: TokenizedArticle
  let people: Occupancy

  /// A quotation of more tokens is no name.
  private static let longestName = 14

  func mention(at opening: Int) -> MentionCandidate? {
    guard reading.isSlavic, reading.tokens[opening].kind == .openingQuote, opening + 2 < reading.tokens.count,
      reading.isCapitalisedWord(opening + 1), let head = head(behind: opening),
      let match = reading.words.match(.forums, at: head), let kind = ForumKind(rawValue: match.value),
      let closing = reading.closingQuote(from: opening, limit: Self.longestName), closing > head,
      closing > opening + 2,
      !isBody(opening)
    else { return nil }
    let name = opening + 1..<closing
    if match.form.grammaticalCase == .nominative {
      return MentionCandidate(
        tokens: opening..<closing + 1, type: .forum(kind), name: reading.text(of: name), cases: [], confidence: 0.85)
    }
    guard !match.form.isPlural else { return nil }
    let names = HeadInitialNames(reading: reading, people: people, avoiding: people)
    let found = names.candidate(name, head: head..<head + match.length, match, type: .forum(kind), confidence: 0.85)
    return MentionCandidate(
      tokens: opening..<closing + 1, type: found.type, name: found.name, grammaticalCase: found.grammaticalCase,
      cases: found.cases, confidence: found.confidence)
  }

  /// How many adjectives stand before the type word: «Всемирный тюркский | форум».
  private static let mostAdjectives = 3

  /// The type word, behind adjectives in its case.
  private func head(behind opening: Int) -> Int? {
    (opening + 1..<min(reading.tokens.count, opening + 2 + Self.mostAdjectives)).first { index in
      guard let match = reading.words.match(.forums, at: index) else { return false }
      let cases = reading.cases(of: index, stem: match.key.firstWord).union(CaseSet(match.form.grammaticalCase))
      return NounForm.Case.allCases.contains { one in
        cases.contains(CaseSet(one)) && (opening + 1..<index).allSatisfy { reading.isAdjective($0, in: one) }
      }
    }
  }

  /// «общественное объединение "Форум молодежи"»
  private func isBody(_ opening: Int) -> Bool {
    opening > 0 && reading.tokens[opening - 1].kind == .word && reading.words[opening - 1].key(in: .bodies) != nil
  }
}
