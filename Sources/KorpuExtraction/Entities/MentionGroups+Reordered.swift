internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Danube University» to «University of Danube»: in English a body may be called by its type word first or last, where the
  /// article has one of each name.
  mutating func joinReorderedNames(in lexicon: Lexicon) {
    guard lexicon.language.family == .germanic else { return }
    for (name, full) in bodies.sorted(by: { $0.key < $1.key }) where full.count == 1 {
      let words = name.split(separator: " ").map(String.init)
      guard words.count > 2, lexicon.senses(of: words[0]).key(in: .bodies) != nil,
        lexicon.senses(of: words[1]).classes.contains(.genitiveMarker),
        let other = bodies[(words.dropFirst(2) + [words[0]]).joined(separator: " ")], other.count == 1,
        other[0].index != full[0].index,
        other[0].country == nil || full[0].country == nil
          || other[0].country == full[0].country,
        !lists[other[0].index].isEmpty, !lists[full[0].index].isEmpty
      else { continue }
      for mention in lists[other[0].index] { add(mention, to: full[0].index) }
      empty(other[0].index)
    }
  }
}
