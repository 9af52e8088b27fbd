internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins bodies with one quoted name and one type word, between which one is described: «"Navo merosi" jamoat fondi»
  /// is «"Navo merosi" fondi».
  mutating func joinQuotedNames(in reading: TokenizedArticle) {
    var known: [String: Int] = [:]
    for index in lists.indices {
      guard let core = lists[index].compactMap({ core(of: $0, in: reading) }).first else { continue }
      if let first = known[core] {
        for mention in lists[index] { add(mention, to: first) }
        empty(index)
      } else {
        known[core] = index
      }
    }
  }

  /// The quoted name and the type word, without what stands between.
  private func core(of mention: MentionCandidate, in reading: TokenizedArticle) -> String? {
    let opening = mention.tokens.lowerBound
    let last = mention.tokens.upperBound - 1
    guard mention.type.isOrganization, mention.abbreviates == nil, reading.tokens[opening].kind == .openingQuote,
      let closing = reading.closingQuote(from: opening), closing < last,
      let type = reading.words[last].key(in: .bodies)
    else { return nil }
    return NameKey(reading.text(of: opening..<closing + 1), in: reading.lexicon).text + " " + type
  }
}
