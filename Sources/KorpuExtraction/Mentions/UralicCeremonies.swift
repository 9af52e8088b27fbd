internal import KorpuLanguage
internal import KorpuModel

/// Finds the ceremony that a Hungarian report without any other gathering is about, told by its sort alone: «(Főkonzulátus nyílt
/// Egerben.) A megnyitón X beszédet mondott».
struct UralicCeremonies {
  let reading: TokenizedArticle

  /// Its first mention.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic,
      let told = reading.tokens.indices.lazy.compactMap(told).first,
      let first = reading.tokens.indices.first(where: { isDefinite($0) && ceremony(at: $0)?.key == told.key }),
      let match = ceremony(at: first), let kind = ForumKind(rawValue: match.value)
    else { return [] }
    let tokens = first..<first + match.length
    return [
      MentionCandidate(
        tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: match.form.ending),
        grammaticalCase: match.form.grammaticalCase, confidence: 0.75)
    ]
  }

  /// «A megnyitón X beszédet mondott», «A könyvbemutatón jelen volt X»
  private func told(at index: Int) -> TermMatch? {
    guard isDefinite(index), let match = ceremony(at: index), match.form.grammaticalCase == .locative else {
      return nil
    }
    let sentence = reading.sentence(of: index)
    let isTold = sentence.contains { token in
      guard !reading.isQuoted(token), !reading.isNegated(token) else { return false }
      let speech = reading.words.verb(.speechVerbs, at: token)
      let act = reading.words.verb(.actVerbs, at: token)
      return speech?.form.isPredicate == true || act?.value == "attend" && act?.form.isPredicate == true
    }
    return isTold ? match : nil
  }

  private func isDefinite(_ index: Int) -> Bool {
    index > 0 && reading.isWord(index - 1, .article) && !reading.isWord(index - 1, .indefinite)
      && !reading.isQuoted(index) && !reading.isCapitalisedWord(index)
  }

  /// A word for an opening or the launch of a book, that nobody has.
  private func ceremony(at index: Int) -> TermMatch? {
    guard let match = reading.words.match(.forums, at: index), match.form.possessor == nil, !match.form.isPlural,
      reading.isForm(index + match.length - 1, of: [.opening, .launch])
        || reading.isForm(index, of: [.opening, .launch])
    else { return nil }
    return match
  }
}
