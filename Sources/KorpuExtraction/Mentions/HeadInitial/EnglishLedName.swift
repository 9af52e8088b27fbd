internal import KorpuLanguage
internal import KorpuModel

/// Finds in English bodies that no type word names, by posts that firms and media alone give: «X, founder and CEO of | Aral Energy,
/// (said)», «editor-in-chief of | Steppe Today».
struct EnglishLedName {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The bodies found by other signs.
  let found: [MentionCandidate]

  /// How many words such a name has at most.
  private static let longestName = 4

  /// The bodies, wherever they are named.
  ///
  /// - Complexity: O(tokens · bodies).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    let taken = Occupancy(of: reading.tokens.count, by: found.map(\.tokens))
    return reading.tokens.indices.compactMap { led(at: $0) }.unique(by: \.name).flatMap { body in
      occurrences(of: body).filter { taken.isFree($0.tokens) }
    }
  }

  /// The body whose name begins behind the words for the post.
  private func led(at index: Int) -> MentionCandidate? {
    let marker = reading.withArticle(index) - 1
    guard reading.isCapitalisedWord(index), reading.isWord(marker, .genitiveMarker), !reading.isQuoted(index),
      let post = RoleFinder(reading: reading).role(endingBefore: marker), isTelling(post),
      case let limit = min(reading.sentence(of: index).upperBound, index + Self.longestName),
      case let name = (index..<limit).prefix(while: isPart), let last = name.last, isClosed(last + 1),
      name.count > 1 || post.tokens.count > 1,
      name.contains(where: { reading.words[$0].isUnknown })
    else { return nil }
    return MentionCandidate(
      tokens: name, type: .organization(post.role == .editor ? .media : .business),
      name: reading.nominative(of: name, without: reading.possessiveEnding(of: last)), grammaticalCase: .nominative,
      confidence: 0.75)
  }

  /// «founder», «CEO», «managing director», «editor-in-chief»: heads of states, towns and films are called otherwise.
  private func isTelling(_ post: RoleFinder.Finding) -> Bool {
    guard !post.isOfState, !post.form.isPlural else { return false }
    switch post.role {
    case .founder, .editor: return true
    case .director: return post.tokens.count > 1 || reading.tokens[post.tokens.lowerBound].isAbbreviation
    default: return false
    }
  }

  /// A word in capitals that names neither a country nor a town, nor anybody.
  private func isPart(_ index: Int) -> Bool {
    let senses = reading.words[index]
    let others = [
      LexicalTable.countries, .cities, .demonyms, .roles, .honorifics, .forums, .bodies, .knownBodies, .givenNames,
    ]
    return reading.isCapitalisedWord(index) && !people[index] && !senses.isFunctionWord
      && !others.contains { senses.key(in: $0) != nil }
  }

  /// Where the phrase ends: at a mark, at a name or at a verb.
  private func isClosed(_ end: Int) -> Bool {
    guard reading.sentence(of: end - 1).contains(end) else { return true }
    return [",", ".", ";", ")"].contains { reading.isMark(end, $0) } || people[end]
      || reading.words[end].isKnownVerb && !reading.isCapitalisedWord(end) || reading.isWord(end, .conjunction)
  }

  private func occurrences(of body: MentionCandidate) -> [MentionCandidate] {
    let words = body.tokens.map { reading.tokens[$0].folded }
    return reading.tokens.indices.filter { start in
      start + words.count <= reading.tokens.count && reading.isCapitalisedWord(start)
        && words.indices.allSatisfy { reading.tokens[start + $0].folded == words[$0] }
    }.map { start in
      MentionCandidate(
        tokens: start..<start + words.count, type: body.type, name: body.name, grammaticalCase: .nominative,
        confidence: body.confidence)
    }
  }
}
