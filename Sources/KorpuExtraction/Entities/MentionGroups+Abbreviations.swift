internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins a body known by its initials to the one body of the article whose name has them: «AMEA» and
  /// «Azərbaycan Milli Elmlər Akademiyası».
  mutating func joinAbbreviations(in reading: TokenizedArticle) {
    let abbreviations = lists.indices.filter { isAbbreviation(lists[$0], in: reading) }
    guard !abbreviations.isEmpty else { return }
    var bearers: [String: Set<Int>] = [:]
    for index in lists.indices {
      for mention in lists[index] where mention.type.isOrganization && mention.tokens.count > 1 {
        for initials in initials(of: mention, in: reading.lexicon) { bearers[initials, default: []].insert(index) }
      }
    }
    for short in abbreviations {
      let full = bearers[lists[short][0].name, default: []].subtracting([short])
      if full.count == 1, let only = full.first { move(short, to: only) }
    }
  }

  private func isAbbreviation(_ group: [MentionCandidate], in reading: TokenizedArticle) -> Bool {
    guard let first = group.first, first.type.isOrganization, first.abbreviates == nil else { return false }
    return first.tokens.count == 1 && reading.tokens[first.tokens.lowerBound].isAbbreviation
  }

  /// The initials of the words in capitals, and of all words but «və»: «Түркі мемлекеттері ұйымы» is ТМҰ.
  private func initials(of mention: MentionCandidate, in lexicon: Lexicon) -> Set<String> {
    let words = mention.name.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    let content = words.filter { !lexicon.senses(of: lexicon.folded($0)).classes.contains(.joiner) }
    return [
      String(words.compactMap(\.first).filter(\.isUppercase)),
      content.compactMap(\.first).map { $0.uppercased() }.joined(),
    ]
  }
}
