internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// How many words stand between a person's name and the type word of what is called after them.
  private static let longestEponym = 3

  /// Whether what follows a name shows that something is called after its bearer: «Askar Temirov | International
  /// Airport», «Askar Temirov | Foundation». Only where names of things end with their type word without an ending.
  func isEponym(before next: Int) -> Bool {
    guard lexicon.language.family == .germanic else { return false }
    let run = (next..<min(tokens.count, next + Self.longestEponym)).prefix { isCapitalisedWord($0) }
    guard let head = run.first(where: isCalledAfterPeople) else { return false }
    return run.prefix { $0 < head }.allSatisfy { index in
      words[index].isKey(of: .bodyModifiers) || words[index].key(in: .commonNouns) != nil
    }
  }

  private func isCalledAfterPeople(_ index: Int) -> Bool {
    isForm(index, of: [.venue, .namesake]) || words.match(.bodies, at: index).map { !$0.form.isPlural } ?? false
  }
}
