public import KorpuLanguage
public import KorpuModel

/// Finds actors by what a person types: a name or a part of it, in small letters and without marks, in another script,
/// an id, or the code of a country.
public struct ActorDirectory: Sendable {
  private struct Entry {
    let actor: Actor
    let names: [FoldedName]
    let articles: Int

    func match(_ quality: NameMatchQuality) -> NameMatch {
      NameMatch(actor: actor, quality: quality, articles: articles)
    }
  }

  private let entries: [Entry]

  /// - Parameter actors: those who can be found; the persons alone, say, where a person is asked for.
  /// - Complexity: O(all their names).
  public init(of actors: some Sequence<Actor>) {
    entries = actors.map { actor in
      Entry(actor: actor, names: actor.foldedNames, articles: Set(actor.citations.map(\.article)).count)
    }
  }

  /// The actors that a typed name fits: the best fit first, then those whom more articles name, then by
  /// name.
  ///
  /// - Complexity: O(all names).
  public func matches(for typed: String) -> [NameMatch] {
    let query = TypedName(typed)
    var sounds = NameSounds()
    return entries.compactMap { entry in
      let quality = query.quality(for: entry.actor, called: entry.names)
      return (quality ?? query.soundQuality(called: entry.names, &sounds)).map(entry.match)
    }.sorted()
  }

  /// Those that fit best: one actor, or several among which the person has to choose, or none.
  ///
  /// - Complexity: O(all names).
  public func candidates(for typed: String) -> [Actor] {
    let query = TypedName(typed)
    let matches = entries.compactMap { entry in query.quality(for: entry.actor, called: entry.names).map(entry.match) }
    // Sounds take longest to find, and count only where the letters of no name fit.
    let best = (matches.isEmpty ? self.matches(for: typed) : matches).sorted()
    return best.prefix { $0.quality == best[0].quality }.map(\.actor)
  }
}
