internal import KorpuLanguage
internal import KorpuModel

/// Finds parties that Hungarian names by an adjective, «a fideszes képviselő», «KDNP-s politikus».
struct UralicPartyAdjective {
  let reading: TokenizedArticle

  /// A shorter word is hardly a party with such an ending.
  private static let shortest = 5

  /// The parties, each by its own name.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return reading.tokens.indices.compactMap(mention)
  }

  private func mention(at index: Int) -> MentionCandidate? {
    let token = reading.tokens[index]
    guard token.kind == .word, !reading.isQuoted(index),
      token.folded.utf8.count >= Self.shortest, !reading.words[index].isKey(of: .knownBodies),
      let stem = stem(of: token.folded)
    else { return nil }
    let printed = String(reading.text(of: index..<index + 1).prefix(stem.count))
    return MentionCandidate(
      tokens: index..<index + 1, type: .organization(.party),
      // «kdnp-s»: a name of initials.
      name: token.folded.contains("-") ? printed.uppercased() : printed.prefix(1).uppercased() + printed.dropFirst(),
      grammaticalCase: .attributive, confidence: 0.85)
  }

  /// The party of «fidesz|es», «kdnp|-s».
  private func stem(of word: String) -> String? {
    reading.lexicon.stems(of: word, without: .party).lazy.map { rest in
      rest.last == "-" ? String(rest.dropLast()) : rest
    }.first { stem in
      stem.unicodeScalars.count > 1 && reading.lexicon.senses(of: stem).isKey(of: .knownBodies)
        && reading.lexicon.senses(of: stem).value(in: .knownBodies) == OrganizationKind.party.rawValue
    }
  }
}
