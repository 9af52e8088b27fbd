internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// How many words the seat of a mission has at most: «в | Республике Казахстан».
  private static let longestSeat = 3

  /// Joins «посольство Турции» to «Посольство Турции в Узбекистане»: a mission without its seat is the one of that state that the
  /// article names with it, where it names one alone.
  mutating func joinMissionsWithoutSeat(in lexicon: Lexicon) {
    let missions = lists.indices.compactMap { index -> (words: [String], index: Int)? in
      guard let first = lists[index].first, first.type.isOrganization, first.abbreviates == nil else { return nil }
      let words = first.name.split(separator: " ").map { lexicon.folded($0) }
      guard words.count > 1, lexicon.senses(of: words[0]).classes.contains(.mission) else { return nil }
      return (words, index)
    }
    var fuller: [[String]: [Int]] = [:]
    for (words, index) in missions {
      for seat in 2...Self.longestSeat where words.count > seat {
        guard lexicon.senses(of: words[words.count - seat]).classes.contains(.locativeMarker) else { continue }
        fuller[Array(words.dropLast(seat)), default: []].append(index)
      }
    }
    for (words, index) in missions {
      let found = fuller[words, default: []]
      if found.count == 1, let only = found.first, !lists[only].isEmpty { move(index, to: only) }
    }
  }
}
