internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// How many words a name has that says no more than what sort of body it is.
  private static let longestSort = 2

  /// Joins «Dövlət Komitəsi» to «Mühacirlərlə İş üzrə Dövlət Komitəsi»: an adjective that many bodies have and a type
  /// word mean the body named before, if they end the name of one alone.
  mutating func joinSortsOfBodies(in lexicon: Lexicon) {
    guard lexicon.language.family.isHeadFinal else { return }
    let named = bodiesBySort()
    for (name, sorts) in bodies.sorted(by: { $0.key < $1.key }) {
      guard let fuller = named[name], fuller.count == 1, let adjective = name.split(separator: " ").first,
        lexicon.senses(of: String(adjective)).isKey(of: .bodyModifiers)
      else { continue }
      for (country, index) in sorts where !lists[index].isEmpty {
        guard country == nil || country == fuller[0].country,
          lists[fuller[0].index][0].tokens.lowerBound < lists[index][0].tokens.lowerBound
        else { continue }
        move(index, to: fuller[0].index)
      }
    }
  }

  /// The bodies with names of more words, by the words that end them.
  private func bodiesBySort() -> [String: [(country: CountryCode?, index: Int)]] {
    var named: [String: [(country: CountryCode?, index: Int)]] = [:]
    for (name, fuller) in bodies {
      let words = name.split(separator: " ")
      guard words.count > Self.longestSort else { continue }
      named[words.suffix(Self.longestSort).joined(separator: " "), default: []] +=
        fuller.filter { !lists[$0.index].isEmpty }
    }
    return named
  }
}
