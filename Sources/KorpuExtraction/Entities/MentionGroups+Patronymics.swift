internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Иван Петрович» to «Иван Соколов», where the article has only one of that given name.
  mutating func joinPatronymics(in lexicon: Lexicon) {
    var bearers: [String: Set<Int>] = [:]
    var short: [(index: Int, given: String)] = []
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      guard words.count > 1 else { continue }
      if words.count == 2, lexicon.senses(of: words[1]).name.isPatronymic {
        short.append((index, words[0]))
      } else {
        for word in words.prefix(2) { bearers[word, default: []].insert(index) }
      }
    }
    joinFullNames(in: lexicon)
    for (index, given) in short {
      if let fitting = bearers[given], fitting.count == 1, let only = fitting.first { move(index, to: only) }
    }
  }

  /// Joins «Иван Соколов» to «Соколов Иван Петрович», where the article has one of each.
  private mutating func joinFullNames(in lexicon: Lexicon) {
    var plain: [Set<String>: [Int]] = [:]
    var full: [Set<String>: [Int]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      if words.count == 2 {
        plain[Set(words), default: []].append(index)
      } else if words.count == 3,
        let father = words.indices.dropFirst().first(where: { lexicon.senses(of: words[$0]).name.isPatronymic })
      {
        full[Set(words.indices.filter { $0 != father }.map { words[$0] }), default: []].append(index)
      }
    }
    for (name, bearers) in full.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard bearers.count == 1, let others = plain[name], others.count == 1 else { continue }
      move(others[0], to: bearers[0])
    }
  }
}
