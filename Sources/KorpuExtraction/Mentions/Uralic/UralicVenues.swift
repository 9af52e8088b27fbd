internal import KorpuLanguage
internal import KorpuModel

/// Finds houses and halls in Hungarian whose type word, mostly in small letters, stands behind a name: «a budapesti Aral hotelben», «a
/// Vámbéry teremben».
struct UralicVenues {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// How many words the name has at most before its type word.
  private static let longestName = 3

  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return reading.tokens.indices.compactMap(venue).flatMap {
      [$0] + [reading.town(before: $0)].compactMap(\.self)
    }
  }

  private func venue(headedAt head: Int) -> MentionCandidate? {
    guard reading.isForm(head, of: .venue), !taken[head], !reading.isQuoted(head),
      let form = reading.words[head].form(in: .wordClasses), form.possessor == nil, !form.isPlural,
      form.grammaticalCase == .locative
    else { return nil }
    let start = reading.startOfRun(
      before: head, from: max(reading.sentence(of: head).lowerBound, head - Self.longestName), where: isName)
    guard start < head else { return nil }
    return MentionCandidate(
      tokens: start..<head + 1, type: .place, name: reading.nominative(of: start..<head + 1, without: form.ending),
      grammaticalCase: .locative, cases: .locative, confidence: 0.85)
  }

  /// A capitalised word without an ending that no sentence begins with.
  private func isName(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && !reading.isInitial(index) && !taken[index]
      && !reading.words[index].readings.contains {
        $0.form.grammaticalCase.isLocal && $0.stem.unicodeScalars.count > Self.shortestStem
      }
  }

  /// Shorter stems are hardly names.
  private static let shortestStem = 3
}

extension TokenizedArticle {
  /// «a | budapesti (Aral hotelben)», «a | bakui (Duna Egyetemen)»: the town that a Hungarian adjective before a house names.
  func town(before venue: MentionCandidate) -> MentionCandidate? {
    let index = venue.tokens.lowerBound - 1
    guard lexicon.language.family == .uralic, index >= sentence(of: index + 1).lowerBound,
      let city = city(ofAdjectiveAt: index)
    else { return nil }
    return MentionCandidate(
      tokens: index..<index + 1, type: .place, name: city, grammaticalCase: .locative, cases: .locative,
      confidence: 0.85)
  }
}
