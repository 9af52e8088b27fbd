internal import KorpuLanguage
internal import KorpuModel

/// Joins bodies whose names are printed in two ways, in the Turkic languages.
extension MentionGroups {
  /// How many words a name has at least without its town.
  private static let fewestWords = 2

  /// «Түрк мамлекеттери уюму» is «Түрк мамлекеттер уюму», and «Түрк мамлекеттеринин уюму»: many within a name may have the
  /// endings of owners and owned or not.
  private mutating func joinNamesOfMany(in lexicon: Lexicon) {
    var known: [String: String] = [:]
    for name in bodies.keys.sorted() {
      let words = name.split(separator: " ").map(String.init)
      guard words.count > Self.fewestWords else { continue }
      let plain = words.dropLast().map { Self.withoutOwner($0, in: lexicon) } + words.suffix(1)
      let key = plain.joined(separator: " ")
      guard let other = known[key] else {
        known[key] = name
        continue
      }
      for body in bodies[name, default: []] { join(body, to: other) }
    }
  }

  /// «мамлекеттеринин», «мамлекеттердин», «мамлекеттери», «мамлекеттер»
  private static func withoutOwner(_ word: String, in lexicon: Lexicon) -> String {
    let many = lexicon.senses(of: word).readings.first {
      $0.form.isPlural && $0.stem.count > 2 && [.nominative, .genitive].contains($0.form.grammaticalCase)
        && ($0.form.possessor == nil || $0.form.possessor == .third)
    }
    return many?.stem ?? word
  }

  /// «Türk Dövlətlərinin Parlament Assambleyası» is «Türk Dövlətləri Parlament Assambleyası»: an owner within a name may
  /// have its ending or not.
  mutating func joinInflectedNames(in lexicon: Lexicon) {
    guard lexicon.language.family == .turkic else { return }
    for (name, inflected) in bodies.sorted(by: { $0.key < $1.key }) {
      let words = name.split(separator: " ").map(String.init)
      let plain = words.dropLast().map { Self.withoutGenitive($0, in: lexicon) } + words.suffix(1)
      let other = plain.joined(separator: " ")
      guard other != name else { continue }
      for body in inflected { join(body, to: other) }
    }
    joinNamesOfMany(in: lexicon)
  }

  /// «Erciyes Universiteti» is «Kayseri Erciyes Universiteti», «Чанкая муниципалитети» is «Анкара шаарынын Чанкая
  /// муниципалитети»: the town at the head of a name may be left out; not where what is left is the name of many, «(Gəncə)
  /// Dövlət Universiteti».
  mutating func joinNamesWithoutTown(in lexicon: Lexicon) {
    guard lexicon.language.family == .turkic else { return }
    for (name, fuller) in bodies.sorted(by: { $0.key < $1.key }) {
      let words = name.split(separator: " ").map(String.init)
      let town = words.count > 1 && lexicon.senses(of: words[1]).classesOfStem.contains(.town) ? 2 : 1
      guard words.count >= Self.fewestWords + town, lexicon.senses(of: words[0]).isKey(of: .cities),
        !lexicon.senses(of: words[town]).isKey(of: .bodyModifiers),
        lexicon.senses(of: words[town]).key(in: .bodies) == nil,
        let shorter = bodies[words.dropFirst(town).joined(separator: " ")], shorter.count == 1, fuller.count == 1
      else { continue }
      join(shorter[0], to: name)
    }
  }

  /// Joins a body to the only one of a name, where no two countries part them.
  private mutating func join(_ body: (country: CountryCode?, index: Int), to name: String) {
    guard let others = bodies[name], others.count == 1, others[0].index != body.index,
      body.country == nil || others[0].country == nil || body.country == others[0].country,
      !lists[body.index].isEmpty, !lists[others[0].index].isEmpty
    else { return }
    for mention in lists[body.index] { add(mention, to: others[0].index) }
    empty(body.index)
  }

  /// «dövlətlərinin» as «dövlətləri»
  private static func withoutGenitive(_ word: String, in lexicon: Lexicon) -> String {
    let owned = lexicon.senses(of: word).readings.first {
      $0.form.grammaticalCase == .genitive && $0.form.possessor == .third && $0.form.isPlural
    }
    return owned.map { $0.form.ending.nominative(of: word) } ?? word
  }
}
