internal import KorpuLanguage
internal import KorpuModel

/// People who are called by their own and their father's name where they are named again, as Turkic languages do:
/// «Өмір Шөкеев … Өмір Естайұлы», «М.М. Ахметов … Марат Мұратұлы», «Bakyt Asanow … Bakyt Ýusubowiç».
extension MentionGroups {
  /// Joins a name with a father's name to the only person named before whom it fits.
  ///
  /// Whom a post of his own introduces is somebody else, unless the other has the same post.
  mutating func joinFathersNames(in reading: TokenizedArticle) {
    guard reading.lexicon.language.family == .turkic else { return }
    let names = lists.map { list in
      list.first.map { $0.type.isPerson ? words(of: $0, in: reading.lexicon) : [] } ?? []
    }
    for index in lists.indices where names[index].count == 2 && isByFather(index, names[index], in: reading.lexicon) {
      let fitting = lists.indices.filter { other in
        !lists[other].isEmpty && isBefore(other, index)
          && reading.lexicon.isBearer(names[other], of: names[index])
      }
      guard fitting.count == 1, let only = fitting.first, isMeantAgain(lists[index], as: lists[only], in: reading)
      else {
        continue
      }
      move(index, to: only)
    }
  }

  /// «Марат Мұратұлы», «Rəşad Kamal | oğlu»
  private func isByFather(_ index: Int, _ names: [String], in lexicon: Lexicon) -> Bool {
    lexicon.isFathersName(names[1]) || lists[index].first.map { isOfDescent($0, in: lexicon) } == true
  }

  private func isOfDescent(_ person: MentionCandidate, in lexicon: Lexicon) -> Bool {
    guard lexicon.language.family == .turkic, let last = NameKey(person.name, in: lexicon).words.last else {
      return false
    }
    return lexicon.senses(of: last).classes.contains(.descent)
  }

  /// The words of a name, without those that join them in small letters: «Самат | қажы | Досаев».
  private func words(of person: MentionCandidate, in lexicon: Lexicon) -> [String] {
    let words = NameKey(person.name, in: lexicon).words.filter {
      !lexicon.senses(of: $0).classes.contains(.nameJoiner)
    }
    return words.count == 3 && isOfDescent(person, in: lexicon) ? Array(words.dropLast()) : words
  }

  /// Joins «Самат Досаев» to «Самат Ерланұлы Досаев», whichever stands first, where only one person fits.
  mutating func joinNamesWithoutFathers(in lexicon: Lexicon) {
    guard lexicon.language.family == .turkic else { return }
    var fuller: [String: Set<Int>] = [:]
    var names: [Int: String] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      if words.count == 2 { names[index] = words.joined(separator: " ") }
      guard words.count == 3 else { continue }
      if lexicon.isFathersName(words[1]) { fuller["\(words[0]) \(words[2])", default: []].insert(index) }
      if lexicon.isFathersName(words[2]) { fuller["\(words[1]) \(words[0])", default: []].insert(index) }
    }
    for (index, name) in names.sorted(by: { $0.key < $1.key }) {
      let fitting = fuller[name, default: []]
      if fitting.count == 1, let only = fitting.first { move(index, to: only) }
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    guard let first = lists[one].first, let second = lists[other].first else { return false }
    return first.tokens.lowerBound < second.tokens.lowerBound
  }

  private func isMeantAgain(
    _ again: [MentionCandidate], as person: [MentionCandidate], in reading: TokenizedArticle
  ) -> Bool {
    // «басқармасының төрағасы», «төраға»: the same post.
    let post = { (mention: MentionCandidate) -> String? in
      let role = RoleFinder(reading: reading).role(endingBefore: mention.tokens.lowerBound)
      return role.map { $0.role == .other ? $0.title : $0.role.rawValue }
    }
    // «Болат Омаров пен Болат Серікұлы»: whom one sentence names beside the other is another.
    let sentences = Set(person.map { reading.sentenceOfToken[$0.tokens.lowerBound] })
    guard again.allSatisfy({ !sentences.contains(reading.sentenceOfToken[$0.tokens.lowerBound]) }) else { return false }
    let posts = Set(person.compactMap(post))
    return again.compactMap(post).allSatisfy(posts.contains)
  }
}

extension Lexicon {
  /// «Ботирович», and in Kazakh «Мұратұлы», «Мұратқызы», which may be a surname too.
  func isFathersName(_ word: String) -> Bool {
    if senses(of: word).name.isPatronymic { return true }
    guard language.joinsFathersNames else { return false }
    return [3, 4].contains { length in
      word.count > length + 2 && senses(of: String(word.suffix(length))).classes.contains(.descent)
    }
  }

  /// Whether a fuller name may be of somebody called by a given and a father's name.
  fileprivate func isBearer(_ full: [String], of short: [String]) -> Bool {
    switch full.count {
    case 2: full[0] == short[0] && !isFathersName(full[1])
    case 3:
      if full[0].count == 1, full[1].count == 1 {
        full[0] == short[0].prefix(1) && full[1] == short[1].prefix(1)
      } else {
        full.contains(short[0]) && full.contains(short[1])
      }
    default: false
    }
  }
}
