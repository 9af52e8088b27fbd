internal import KorpuLanguage
internal import KorpuModel

/// Tells in Hungarian towns that somebody visited, or where talks took place: «Egerbe látogatott», «Egerben járt», «keddi egri
/// megbeszélésén».
struct UralicJourney {
  let reading: TokenizedArticle

  /// How many words stand between a town and the verb of visiting.
  private static let reach = 6
  /// How many words stand between a town's adjective and the talks.
  private static let longestAttribute = 2

  /// «Egerbe (először) látogatott», «(látogatott először) Egerbe»: in one clause, whole town names in the right case.
  func isVisited(_ town: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .uralic, !reading.isQuoted(town.lowerBound),
      let form = reading.words.match(.cities, at: town.lowerBound)?.form,
      form.grammaticalCase == .dative || form.grammaticalCase == .locative
    else { return false }
    let sentence = reading.sentence(of: town.lowerBound)
    let after = (town.upperBound..<min(sentence.upperBound, town.upperBound + Self.reach)).prefix(while: isSameClause)
    let before = (max(sentence.lowerBound, town.lowerBound - Self.reach)..<town.lowerBound).reversed().prefix(
      while: isSameClause)
    return (Array(after) + Array(before)).contains { index in
      reading.isForm(index, of: .journey) && !reading.isNegated(index)
    }
  }

  /// How many tokens may stand between a town and «where»: «Biskekből, a kirgiz fővárosból, | ahol».
  private static let longestTurn = 7

  /// «Asztanába utazott, | ahol részt vesz a fórumon»: a town that «where» takes up, with what somebody attends there.
  func isTakenUp(townAt town: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic, !reading.isQuoted(town) else { return false }
    let sentence = reading.sentence(of: town)
    let word = (town + 1..<max(town + 1, min(sentence.upperBound, town + Self.longestTurn))).first { index in
      reading.isWord(index, .thereat) && reading.isMark(index - 1, ",")
    }
    guard let word else { return false }
    let clause = word..<sentence.upperBound
    return clause.contains { reading.words.match(.forums, at: $0)?.form.grammaticalCase == .locative }
      && clause.contains { index in
        reading.words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form.isPredicate } == true
          || reading.words.verb(.speechVerbs, at: index).map { $0.meaning == .floor && $0.form.isPredicate } == true
      }
  }

  private func isSameClause(_ index: Int) -> Bool {
    reading.tokens[index].kind != .mark && !reading.isWord(index, [.relative, .complementiser])
  }

  /// The towns whose adjectives stand before talks.
  ///
  /// - Complexity: O(tokens).
  func townsOfTalks(besides taken: Occupancy) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return reading.tokens.indices.compactMap { index in
      guard !taken[index], !reading.isQuoted(index), let city = reading.city(ofAdjectiveAt: index),
        isOfTalks(after: index)
      else { return nil }
      return MentionCandidate(
        tokens: index..<index + 1, type: .place, name: city, grammaticalCase: .attributive, confidence: 0.8)
    }
  }

  /// «egri (kétoldalú) | megbeszélésén», but not «az egri megbeszélést követően», where others met.
  private func isOfTalks(after adjective: Int) -> Bool {
    if reading.isMark(adjective + 1, ",") { return isHeldInHouse(after: adjective + 1) }
    let end = min(reading.sentence(of: adjective).upperBound, adjective + 2 + Self.longestAttribute)
    let words = (adjective + 1..<max(adjective + 1, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised && !reading.words[$0].isKnownVerb
        && !reading.words[$0].isFunctionWord
    }
    return words.contains { index in
      reading.words[index].readings.contains {
        ($0.form.possessor == .third || $0.form.grammaticalCase == .locative)
          && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
      }
    }
  }

  /// «(egri), | a minisztériumban tartott megbeszélésén»
  private func isHeldInHouse(after comma: Int) -> Bool {
    let end = min(reading.sentence(of: comma).upperBound, comma + 2 + Self.reach)
    guard reading.isWord(comma + 1, .article),
      let noun = (comma + 1..<max(comma + 1, end)).first(where: { reading.isForm($0, of: .talk) })
    else { return false }
    return reading.words.verb(.actVerbs, at: noun - 1).map { $0.meaning == .hold && $0.form == .participle } ?? false
  }

  /// Whether a place is such an adjective.
  func isOfTalks(_ place: Range<Int>) -> Bool {
    reading.lexicon.language.family == .uralic && place.count == 1
      && reading.city(ofAdjectiveAt: place.lowerBound) != nil && isOfTalks(after: place.lowerBound)
  }
}
