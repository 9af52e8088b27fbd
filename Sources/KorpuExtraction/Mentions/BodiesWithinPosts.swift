internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that the article names elsewhere within words for a post, where no ending marks them: «Konya Büyükşehir
/// Belediye | Başkanı» beside «Konya Büyükşehir Belediyesi».
struct BodiesWithinPosts {
  let reading: TokenizedArticle
  let found: [MentionCandidate]

  /// How many words may stand before the type word.
  private static let longestName = 4

  /// - Complexity: O(tokens + bodies).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let named = self.named
    guard !named.isEmpty else { return [] }
    return reading.tokens.indices.compactMap { index in
      guard reading.isCapitalisedWord(index), reading.words[index].form(in: .bodies) == NounForm(),
        let type = reading.words[index].key(in: .bodies),
        let post = RoleFinder(reading: reading).role(startingAt: index), post.tokens.count > 1, !post.form.isPlural
      else { return nil }
      return mention(endingAt: index, type, named)
    }
  }

  /// The bodies of the article by their words, the last as tables have it.
  private var named: [String: MentionCandidate] {
    var named: [String: MentionCandidate] = [:]
    for body in found where body.type.isOrganization && body.abbreviates == nil && body.tokens.count > 1 {
      let last = body.tokens.upperBound - 1
      guard body.tokens.count <= Self.longestName + 1, let type = reading.words[last].key(in: .bodies),
        reading.words[last].form(in: .bodies)?.possessor == .third
      else { continue }
      let key = self.key(body.tokens.lowerBound..<last, type)
      named[key] = named[key] ?? body
    }
    return named
  }

  private func key(_ words: Range<Int>, _ type: String) -> String {
    (words.map { reading.tokens[$0].folded } + [type]).joined(separator: " ")
  }

  private func mention(endingAt index: Int, _ type: String, _ named: [String: MentionCandidate]) -> MentionCandidate? {
    let first = max(reading.sentence(of: index).lowerBound, index - Self.longestName)
    let starts = (first..<index).reversed().prefix(while: reading.isCapitalisedWord)
    // «Konya | Büyükşehir Belediye Başkanı» beside «Konya Belediyesi»: what the words for the post begin with is no name.
    let isLonger = RoleFinder(reading: reading).role(startingAt: index - 1)?.tokens.contains(index) == true
    let ends = isLonger ? [index, index - 1] : [index]
    let names = ends.compactMap { end -> Range<Int>? in
      starts.last { $0 < end && named[key($0..<end, type)] != nil }.map { $0..<end }
    }
    guard let name = names.first, let body = named[key(name, type)] else { return nil }
    return MentionCandidate(
      tokens: name.lowerBound..<index + 1, type: body.type, name: body.name, grammaticalCase: .nominative,
      confidence: 0.9,
      abbreviates: body.tokens)
  }
}
