internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins a body known by its initials to the one body of the article whose name has them: «AMEA» and
  /// «Azərbaycan Milli Elmlər Akademiyası».
  mutating func joinAbbreviations(in reading: TokenizedArticle) {
    let abbreviations = lists.indices.compactMap { group in
      abbreviation(of: lists[group], in: reading).map { (group: group, letters: $0) }
    }
    guard !abbreviations.isEmpty else { return }
    var bearers: [String: Set<Int>] = [:]
    for index in lists.indices {
      let names = Set(lists[index].lazy.filter { $0.type.isOrganization && $0.tokens.count > 1 }.map(\.name))
      for name in names {
        for initials in BodyInitials.initials(of: name, in: reading.lexicon) {
          bearers[initials, default: []].insert(index)
        }
      }
    }
    for short in abbreviations {
      let full = bearers[short.letters, default: []].subtracting([short.group])
      if full.count == 1, let only = full.first { move(short.group, to: only) }
    }
  }

  /// «ҚазҰПУ», «Абай атындағы | ҚазҰПУ»
  private func abbreviation(of group: [MentionCandidate], in reading: TokenizedArticle) -> String? {
    guard let first = group.first, first.type.isOrganization, first.abbreviates == nil else { return nil }
    let last = first.tokens.upperBound - 1
    guard first.tokens.count == 1 || reading.bearsName(at: last - 1),
      let letters = first.name.split(separator: " ").last.map(String.init)
    else { return nil }
    return reading.tokens[last].isAbbreviation || letters.isSyllabicAbbreviation ? letters : nil
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
