internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Культурный центр» to «Культурный центр имени Абая»: a body called after somebody is named without this, too,
  /// where the article has one of that name alone.
  mutating func joinEponyms(in lexicon: Lexicon) {
    for (name, fuller) in bodies.sorted(by: { $0.key < $1.key }) {
      let words = name.split(separator: " ")
      guard
        let naming = words.firstIndex(where: {
          lexicon.senses(of: String($0)).classes.isSuperset(of: [.naming, .joiner])
        }), naming > 1 || naming == 1 && lexicon.isAbbreviatedSchool(String(words[0])),
        let shorter = bodies[words[..<naming].joined(separator: " ")], shorter.count == 1, fuller.count == 1,
        shorter[0].country == nil || fuller[0].country == nil || shorter[0].country == fuller[0].country,
        !lists[shorter[0].index].isEmpty, !lists[fuller[0].index].isEmpty
      else { continue }
      for mention in lists[shorter[0].index] { add(mention, to: fuller[0].index) }
      empty(shorter[0].index)
    }
  }

  /// Joins «Oʻzbekiston Milliy universiteti» to «Mirzo Ulugʻbek nomidagi Oʻzbekiston Milliy universiteti»: in Turkic languages
  /// whom a body is called after stands first. Where two bear the same name, it joins neither.
  mutating func joinNamesWithoutEponym(in lexicon: Lexicon) {
    var bearers: [String: [(country: String?, index: Int)]] = [:]
    for (name, fuller) in bodies where fuller.count == 1 {
      guard let alone = nameAfterEponym(in: name, lexicon) else { continue }
      bearers[alone.name, default: []].append((alone.country ?? fuller[0].country?.code, fuller[0].index))
    }
    for (name, fuller) in bearers.sorted(by: { $0.key < $1.key }) where fuller.count == 1 {
      guard let shorter = bodies[name], shorter.count == 1, shorter[0].index != fuller[0].index,
        shorter[0].country == nil || fuller[0].country == nil || shorter[0].country?.code == fuller[0].country,
        !lists[shorter[0].index].isEmpty, !lists[fuller[0].index].isEmpty
      else { continue }
      for mention in lists[shorter[0].index] { add(mention, to: fuller[0].index) }
      empty(shorter[0].index)
    }
  }

  /// «Mirzo Ulugʻbek nomidagi | Oʻzbekiston | Milliy universitet»: the name behind whom the body is called after, and the
  /// country that it begins with.
  private func nameAfterEponym(in name: String, _ lexicon: Lexicon) -> (name: String, country: String?)? {
    let words = name.split(separator: " ").map(String.init)
    guard
      let naming = words.firstIndex(where: { lexicon.senses(of: $0).classes.isSuperset(of: [.naming, .joiner]) }),
      naming > 0, naming + 1 < words.count
    else { return nil }
    let rest = words[(naming + 1)...]
    let country = rest.first.flatMap { lexicon.senses(of: $0).value(in: .countries) }
    let own = country == nil ? rest : rest.dropFirst()
    // «Abay nomidagi | QazMPU», but not «Abay nomidagi | universitet»
    let isShort = rest.count == 1 && rest.first.map { lexicon.senses(of: $0).key(in: .bodies) == nil } == true
    return own.count > 1 || isShort && country == nil ? (own.joined(separator: " "), country) : nil
  }
}

extension Lexicon {
  /// «казну | им. Аль-Фараби»: one word that is no type word of bodies, but a body's name in Russian.
  fileprivate func isAbbreviatedSchool(_ word: String) -> Bool {
    language.family == .slavic && senses(of: word).key(in: .bodies) == nil
      && senses(of: word).key(in: .knownBodies) != nil
  }
}
