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
        for initials in BodyInitials.initials(of: mention.name, in: reading.lexicon) {
          bearers[initials, default: []].insert(index)
        }
      }
    }
    for short in abbreviations {
      let initials = String(lists[short][0].name.split(separator: " ").last ?? "")
      let full = bearers[initials, default: []].subtracting([short])
      if full.count == 1, let only = full.first { move(short, to: only) }
    }
  }

  private func isAbbreviation(_ group: [MentionCandidate], in reading: TokenizedArticle) -> Bool {
    guard let first = group.first, first.type.isOrganization, first.abbreviates == nil else { return false }
    // «Abay nomidagi | QazMPU»
    let last = first.tokens.upperBound - 1
    let isCalled = first.tokens.count > 2 && reading.bearsName(at: last - 1)
    guard first.tokens.count == 1 || isCalled else { return false }
    return reading.tokens[last].isAbbreviation
      || String(first.name.split(separator: " ").last ?? "").isSyllabicAbbreviation
  }
}

extension String {
  /// «КазНУ», «OʻzDJTU»: a capital, small letters with their apostrophes, and two capitals or more.
  fileprivate var isSyllabicAbbreviation: Bool {
    guard first?.isUppercase == true else { return false }
    let rest = dropFirst().drop { $0.isLowercase || !$0.isLetter }
    return rest.count > 1 && rest.count < count - 1 && rest.allSatisfy(\.isUppercase)
  }
}
