internal import KorpuLanguage
internal import KorpuModel

/// Finds in Turkish the bodies whose type word has no ending before that of who leads them: «Türkiye Azerbaycan Dernekleri Federasyon |
/// Başkanı», «Bozkır Gençlik Dernek | Başkanı» beside «Federasyonu», «Derneği».
struct BodyBeforeChair {
  let reading: TokenizedArticle

  /// How many words may stand before the type word.
  private static let longestName = 6
  /// A type word with a single word before it may be a title: «Eski Dernek Başkanı».
  private static let shortestName = 2

  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.leavesOutEndingsInTitles else { return [] }
    return reading.tokens.indices.compactMap(mention)
  }

  private func mention(endingAt index: Int) -> MentionCandidate? {
    guard reading.isCapitalisedWord(index),
      let possessed = reading.lexicon.possessedForm(ofTypeWord: reading.tokens[index].folded),
      reading.isCapitalisedWord(index + 1), reading.words[index + 1].form(in: .roles)?.possessor == .third,
      let type = reading.words[index].value(in: .bodies), let kind = OrganizationKind(rawValue: type)
    else { return nil }
    let first = max(reading.sentence(of: index).lowerBound, index - Self.longestName)
    let start = reading.startOfRun(before: index, from: first, where: isOfName)
    guard index - start >= Self.shortestName else { return nil }
    let tokens = start..<index + 1
    return MentionCandidate(
      tokens: tokens, type: .organization(kind),
      name: reading.text(of: start..<index) + " " + possessed.withCapital(in: reading.lexicon.language),
      confidence: 0.82)
  }

  private func isOfName(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.isCapitalisedWord(index) && !senses.isFunctionWord && senses.key(in: .roles) == nil
      && senses.key(in: .honorifics) == nil && !reading.isWord(index, .former)
      && !senses.readings.contains {
        $0.stem.count > 2 && ($0.form.grammaticalCase.isLocal || $0.form.grammaticalCase == .genitive)
          && senses.form(in: .cities) != NounForm() && senses.form(in: .countries) != NounForm()
      }
  }
}
