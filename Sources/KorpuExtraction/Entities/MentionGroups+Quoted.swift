internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins bodies with one quoted name and one type word, between which one is described: «"Navo merosi" jamoat fondi»
  /// is «"Navo merosi" fondi»; and «"Ümid" İB» is «"Ümid" İctimai Birliyi».
  mutating func joinQuotedNames(in reading: TokenizedArticle) {
    var known: [String: Int] = [:]
    for index in lists.indices {
      let cores = lists[index].map { Self.cores(of: $0, in: reading) }.first { !$0.isEmpty } ?? []
      let first = cores.compactMap { known[$0] }.first
      if let first {
        for mention in lists[index] { add(mention, to: first) }
        empty(index)
      }
      for core in cores where known[core] == nil { known[core] = first ?? index }
    }
  }

  /// The quoted name and the type word, without what stands between, and the quoted name with the initials of all words
  /// behind it.
  private static func cores(of mention: MentionCandidate, in reading: TokenizedArticle) -> [String] {
    // «Кыргыз-Түрк | "Достук" университети»
    let start = mention.tokens.lowerBound
    let opening = reading.lexicon.language.family == .turkic && reading.isOfPeoples(start) ? start + 1 : start
    let last = mention.tokens.upperBound - 1
    guard mention.type.isOrganization, mention.abbreviates == nil, opening < last,
      reading.tokens[opening].kind == .openingQuote,
      let closing = reading.closingQuote(from: opening), closing < last,
      let type = reading.words[last].key(in: .bodies)
    else { return [] }
    let quoted = NameKey(reading.text(of: opening..<closing + 1), in: reading.lexicon).text
    guard last > closing + 1, reading.lexicon.language.family == .turkic else { return [quoted + " " + type] }
    let initials = BodyInitials.initials(of: reading.text(of: closing + 1..<last + 1), in: reading.lexicon)
    return [quoted + " " + type] + initials.map { quoted + " " + reading.lexicon.folded($0) }.sorted()
  }
}
