internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Green Windows» to «Green Windows guramasy»: what any body may be called adds nothing to a name of several words, and
  /// the article has but one that it fits.
  mutating func joinNamesWithGenericWord(in lexicon: Lexicon) {
    guard lexicon.language.family == .turkic else { return }
    for (name, longer) in bodies.sorted(by: { $0.key < $1.key }) where longer.count == 1 {
      let words = name.split(separator: " ").map(String.init)
      guard words.count > 2, let last = words.last, lexicon.senses(of: last).classesOfStem.contains(.generic),
        let shorter = bodies[words.dropLast().joined(separator: " ")], shorter.count == 1,
        !lists[shorter[0].index].isEmpty, !lists[longer[0].index].isEmpty
      else { continue }
      for mention in lists[longer[0].index] { add(mention, to: shorter[0].index) }
      empty(longer[0].index)
    }
  }
}
