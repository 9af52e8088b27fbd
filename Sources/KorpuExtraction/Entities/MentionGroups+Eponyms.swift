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
        }), naming > 1,
        let shorter = bodies[words[..<naming].joined(separator: " ")], shorter.count == 1, fuller.count == 1,
        shorter[0].country == nil || fuller[0].country == nil || shorter[0].country == fuller[0].country,
        !lists[shorter[0].index].isEmpty, !lists[fuller[0].index].isEmpty
      else { continue }
      for mention in lists[shorter[0].index] { add(mention, to: fuller[0].index) }
      empty(shorter[0].index)
    }
  }
}
