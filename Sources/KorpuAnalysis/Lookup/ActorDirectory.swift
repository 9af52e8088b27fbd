public import KorpuModel

/// Finds actors by what a person types: a name or a part of it, in small letters and without marks,
/// an id, or the code of a country.
public struct ActorDirectory: Sendable {
  private struct Entry {
    let actor: Actor
    let names: [FoldedName]
    /// The id, and the code of a country.
    let keys: [String]
    let articles: Int
  }

  private let entries: [Entry]

  /// - Parameter actors: those who can be found; the persons alone, say, where a person is asked for.
  /// - Complexity: O(all their names).
  public init(of actors: some Sequence<Actor>) {
    entries = actors.map { actor in
      Entry(
        actor: actor, names: ([actor.name] + actor.otherNames).map { FoldedName($0) },
        keys: [actor.id] + (actor.type.countryCode.map { [$0.code.lowercased()] } ?? []),
        articles: Set(actor.citations.map(\.article)).count)
    }
  }

  /// The actors that a typed name fits: the best fit first, then those whom more articles name, then by
  /// name.
  ///
  /// - Complexity: O(all names).
  public func matches(for typed: String) -> [NameMatch] {
    let query = FoldedName(typed)
    let key = typed.lowercased()
    return
      entries
      .compactMap { entry in
        Self.quality(of: query, key: key, for: entry).map { (entry: entry, quality: $0) }
      }
      .sorted { left, right in
        if left.quality != right.quality { return left.quality < right.quality }
        if left.entry.articles != right.entry.articles { return left.entry.articles > right.entry.articles }
        return (left.entry.actor.name, left.entry.actor.id) < (right.entry.actor.name, right.entry.actor.id)
      }
      .map { NameMatch(actor: $0.entry.actor, quality: $0.quality) }
  }

  /// Those that fit best: one actor, or several among which the person has to choose, or none.
  public func candidates(for typed: String) -> [Actor] {
    let matches = matches(for: typed)
    return matches.prefix { $0.quality == matches[0].quality }.map(\.actor)
  }

  private static func quality(of query: FoldedName, key: String, for entry: Entry) -> NameMatchQuality? {
    if entry.keys.contains(key) { return .exact }
    let isPerson = entry.actor.type == .person
    return entry.names.enumerated().compactMap { index, name in
      let quality = name.quality(of: query)
      // Where an article prints the surname alone, it is still no full name, and namesakes come up too.
      let isPart = quality == .exact && isPerson && index > 0 && name.words.count == 1
      return isPart ? .words : quality
    }.min()
  }
}
