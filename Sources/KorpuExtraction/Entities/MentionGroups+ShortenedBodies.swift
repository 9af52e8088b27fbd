internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «Tepeliler Derneği» to «Tepeliler Sosyal Dayanışma ve Kültür Derneği»: a word that no table knows and the type word
  /// mean the only body of the article whose longer name begins and ends so.
  mutating func joinShortenedBodies(in lexicon: Lexicon) {
    var longer: [String: [(country: CountryCode?, index: Int)]] = [:]
    for (name, found) in bodies {
      let words = name.split(separator: " ")
      guard words.count > 2, let first = words.first, let last = words.last else { continue }
      longer["\(first) \(last)", default: []] += found.filter { !lists[$0.index].isEmpty }
    }
    for (name, shorter) in bodies.sorted(by: { $0.key < $1.key }) {
      guard let full = longer[name], full.count == 1, let word = name.split(separator: " ").first,
        lexicon.senses(of: String(word)).isUnknown
      else { continue }
      for (country, index) in shorter where !lists[index].isEmpty && index != full[0].index {
        guard country == nil || full[0].country == nil || country == full[0].country,
          lists[index][0].type == lists[full[0].index][0].type
        else { continue }
        move(index, to: full[0].index)
      }
    }
  }
}
