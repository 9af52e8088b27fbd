internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «технопарк «Арал»» to «Казанский технопарк «Арал»», «объединение «Арал»» to «объединение Казахстана «Арал»»: bodies with
  /// one name in quotation marks, where the words before it in one are the last, or the first, of those in the other.
  mutating func joinNamesWithOneQuotation(in lexicon: Lexicon) {
    var byQuoted: [String: [(words: [String], index: Int)]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isOrganization, first.abbreviates == nil,
        let parts = Self.parts(of: first.name)
      else { continue }
      let words = parts.before.split(separator: " ").map { lexicon.folded($0) }
      byQuoted[lexicon.folded(parts.quoted), default: []].append((words, index))
    }
    for (_, namesakes) in byQuoted.sorted(by: { $0.key < $1.key }) where namesakes.count > 1 {
      let sorted = namesakes.sorted { ($0.words.count, $1.index) > ($1.words.count, $0.index) }
      for shorter in sorted.dropFirst()
      where sorted[0].words.suffix(shorter.words.count) == shorter.words[...]
        || sorted[0].words.prefix(shorter.words.count) == shorter.words[...]
      {
        guard !shorter.words.isEmpty, shorter.words.count < sorted[0].words.count else { continue }
        move(shorter.index, to: sorted[0].index)
      }
    }
  }

  /// Joins «Тюркская академия» to «Международная Тюркская академия»: where only one body of the article is called so with an
  /// adjective before it.
  mutating func joinNamesWithoutAdjective(in lexicon: Lexicon) {
    var fuller: [String: [Int]] = [:]
    var names: [(name: String, index: Int)] = []
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isOrganization, first.abbreviates == nil else { continue }
      let words = NameKey(first.name, in: lexicon).words
      names.append((words.joined(separator: " "), index))
      guard words.count > 2, lexicon.senses(of: words[0]).key(in: .bodyModifiers) != nil else { continue }
      fuller[words.dropFirst().joined(separator: " "), default: []].append(index)
    }
    for (name, index) in names {
      guard let longer = fuller[name], longer.count == 1, longer[0] != index, !lists[longer[0]].isEmpty else {
        continue
      }
      move(index, to: longer[0])
    }
  }

  /// What stands before the quotation marks of a name, and in them.
  private static func parts(of name: String) -> (before: Substring, quoted: Substring)? {
    let marks: Set<Character> = ["«", "»", "\"", "“", "”", "„"]
    guard let opening = name.firstIndex(where: marks.contains),
      let closing = name[name.index(after: opening)...].firstIndex(where: marks.contains),
      name.index(after: closing) == name.endIndex
    else { return nil }
    return (name[..<opening], name[name.index(after: opening)..<closing])
  }
}
