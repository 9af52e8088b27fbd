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
    for (index, given) in short {
      if let fitting = bearers[given], fitting.count == 1, let only = fitting.first { move(index, to: only) }
    }
  }
}
