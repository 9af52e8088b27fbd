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
    for shorter in missions {
      let fuller = missions.filter { other in
        let seat = other.words.dropFirst(shorter.words.count)
        return other.words.starts(with: shorter.words) && (2...Self.longestSeat).contains(seat.count)
          && seat.first.map { lexicon.senses(of: $0).classes.contains(.locativeMarker) } == true
      }
      if fuller.count == 1, !lists[fuller[0].index].isEmpty { move(shorter.index, to: fuller[0].index) }
    }
  }
}
