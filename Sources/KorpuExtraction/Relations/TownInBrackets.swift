internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering in the brackets behind whose name a town stands, and perhaps a day: «Yoshlar forumi | (3-4-iyun, Buxoro)», «the
/// Green Forum | (Baku, 3 May)».
struct TownInBrackets {
  let scene: Scene

  /// - Complexity: O(mentions of the sentence).
  func gathering(ofTown town: Range<Int>) -> LocatedMention? {
    guard let open = scene.reading.openingBracket(ofTown: town) else { return nil }
    let first = scene.reading.sentence(of: open).lowerBound
    return scene.mentions(in: first..<max(first, open)).last {
      $0.type.isForum && max($0.tokens.upperBound, $0.candidate.printed?.upperBound ?? 0) == open
    }
  }
}

extension TokenizedArticle {
  /// How many tokens stand in the brackets at most.
  private static let longestBracket = 12

  /// The bracket behind the type word of a gathering that holds a town and nothing but days.
  ///
  /// - Complexity: O(``longestBracket``).
  func openingBracket(ofTown town: Range<Int>) -> Int? {
    let first = max(sentence(of: town.lowerBound).lowerBound, town.lowerBound - Self.longestBracket)
    guard let open = (first..<max(first, town.lowerBound)).last(where: { isMark($0, "(") }), open > first,
      words[open - 1].form(in: .forums) != nil || tokens[open - 1].kind == .closingQuote,
      closesBracket(from: town.upperBound), (open + 1..<town.lowerBound).allSatisfy(isOfDay)
    else { return nil }
    return open
  }

  private func closesBracket(from start: Int) -> Bool {
    let end = min(sentence(of: start - 1).upperBound, start + Self.longestBracket)
    for index in start..<max(start, end) {
      if isMark(index, ")") { return true }
      guard isOfDay(index) || isForm(index, of: .town) else { return false }
    }
    return false
  }

  /// «3», «-», «4», «iyun», «,»
  private func isOfDay(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: return true
    case .mark: return [",", "-", "–", "."].contains { isMark(index, $0) }
    case .word:
      let word = tokens[index].folded
      return lexicon.months?[word] != nil
        || word.split(separator: "-").last.map { lexicon.months?[String($0)] != nil } == true
    case .openingQuote, .closingQuote: return false
    }
  }
}
