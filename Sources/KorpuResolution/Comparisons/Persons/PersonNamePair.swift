internal import KorpuLanguage
internal import KorpuModel

/// Two names of persons, and which words of the one are likely which of the other.
struct PersonNamePair {
  /// A word of each name, and how alike they sound.
  struct Match {
    let shorter: Int
    let longer: Int
    let similarity: Double
  }

  /// The name with fewer words.
  let shorter: PersonNameWords
  let longer: PersonNameWords
  let isHungarian: Bool
  /// One for each word of the shorter name, in its order.
  let matches: [Match]

  init(_ one: String, _ language: Language, _ other: String, _ otherLanguage: Language) {
    let first = PersonNameWords(NormalizedName(one, in: language).text, in: language)
    let second = PersonNameWords(NormalizedName(other, in: otherLanguage).text, in: otherLanguage)
    (shorter, longer) = first.names.count <= second.names.count ? (first, second) : (second, first)
    isHungarian = language == .hungarian || otherLanguage == .hungarian
    matches = Self.bestMatches(Array(shorter.names.prefix(Self.most)), Array(longer.names.prefix(Self.most)))
  }

  /// Nobody has more names than these that tell who it is.
  private static let most = 5

  /// The words of the longer name that no word of the shorter one is like.
  var unmatched: [[Sound]] {
    let matched = Set(matches.map(\.longer))
    return longer.names.indices.filter { !matched.contains($0) }.map { longer.names[$0] }
  }

  /// The assignment of highest similarity in all.
  private static func bestMatches(_ shorter: [[Sound]], _ longer: [[Sound]]) -> [Match] {
    let similarities = shorter.map { word in longer.map { SoundDistance.builtIn.similarity(word, $0) } }
    var best: (matches: [Match], total: Double) = ([], -.infinity)
    func assign(_ chosen: [Match], _ total: Double) {
      guard chosen.count < shorter.count else {
        if total > best.total { best = (chosen, total) }
        return
      }
      for place in longer.indices where !chosen.contains(where: { $0.longer == place }) {
        let similarity = similarities[chosen.count][place]
        assign(
          chosen + [Match(shorter: chosen.count, longer: place, similarity: similarity)],
          total + NameWordsComparison.bits(of: similarity))
      }
    }
    assign([], 0)
    return best.matches
  }
}
