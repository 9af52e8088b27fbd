internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins people whose names differ by a slip: «Танзила Нарбаева» and «Танзила Норбоева».
  ///
  /// - Complexity: O(people); only those who share a given name or a surname are compared.
  mutating func joinSpellings(in lexicon: Lexicon) {
    var bySharedName: [String: [Int]] = [:]
    var names: [Int: [String]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      guard (2...3).contains(words.count) else { continue }
      names[index] = words
      for (position, word) in words.enumerated() { bySharedName["\(position) \(word)", default: []].append(index) }
    }
    for (_, group) in bySharedName.sorted(by: { $0.key < $1.key }) where (2...Self.mostNamesakes).contains(group.count)
    {
      for (first, second) in zip(group, group.dropFirst()) where !lists[first].isEmpty && !lists[second].isEmpty {
        guard let one = names[first], let other = names[second], Spelling.isSamePerson(one, other) else { continue }
        move(second, to: first)
      }
    }
  }

  /// More people than so many with one given name are a family, or all of a country.
  private static let mostNamesakes = 6

  /// Joins «Cavad Zərif» to «Məhəmməd Cavad Zərif», where only one person is called so in full.
  mutating func joinShortenedNames(in lexicon: Lexicon) {
    var longer: [String: Set<Int>] = [:]
    var names: [Int: [String]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      names[index] = words
      if words.count > 2 { longer[words.suffix(2).joined(separator: " "), default: []].insert(index) }
    }
    for (index, words) in names.sorted(by: { $0.key < $1.key }) where words.count == 2 {
      let full = longer[words.joined(separator: " "), default: []]
      if full.count == 1, let only = full.first { move(index, to: only) }
    }
  }
}
