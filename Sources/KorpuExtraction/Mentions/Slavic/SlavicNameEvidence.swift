internal import KorpuLanguage
internal import KorpuModel

/// Tells in Russian a man's name in the genitive from a woman's in the nominative by the other forms that the article has: «у
/// Гафуржана Суюмбаева» where it goes on with «Гафуржан Суюмбаев».
struct SlavicNameEvidence {
  let reading: TokenizedArticle
  let people: [MentionCandidate]

  /// - Complexity: O(people).
  func corrected() -> [MentionCandidate] {
    guard reading.isSlavic else { return people }
    let names = Dictionary(
      people.map { (reading.lexicon.folded($0.name), $0.name) }, uniquingKeysWith: { first, _ in first })
    return people.map { person in
      guard let bare = bareName(of: person), let name = names[bare] else { return person }
      return MentionCandidate(
        tokens: person.tokens, type: person.type, name: name, grammaticalCase: .genitive,
        cases: [.genitive, .accusative], confidence: person.confidence, isTagged: person.isTagged)
    }
  }

  /// The folded name without the ending that both words have; `nil` where no table tells that the given name is a woman's.
  private func bareName(of person: MentionCandidate) -> String? {
    let words = reading.lexicon.folded(person.name).split(separator: " ").map(String.init)
    let bare = words.compactMap { reading.lexicon.stems(of: $0, without: .hardGenitive).first }
    guard words.count == 2, bare.count == words.count,
      !reading.lexicon.senses(of: words[0]).name.isGivenName
    else { return nil }
    return bare.joined(separator: " ")
  }
}
