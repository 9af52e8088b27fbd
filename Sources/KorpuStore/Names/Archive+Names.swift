public import KorpuLanguage
public import KorpuModel

extension Archive {
  /// The actors that a typed name fits, as `ActorDirectory` finds them among ``actors()``: a name or a part of it, in
  /// small letters and without marks, in another script, an id, or the code of a country.
  ///
  /// - Parameters:
  ///   - types: those who can be found.
  ///   - withHidden: whether those are found too whom a person decided to leave out.
  /// - Returns: the best fit first, then those whom more articles name, then by name; without citations.
  /// - Complexity: O(names that fit · log size of the archive): a single letter fits most of them.
  public func matches(
    for typed: String, among types: Set<EntityTypeName> = Set(EntityTypeName.allCases), withHidden: Bool = false
  ) throws(ArchiveError) -> [NameMatch] {
    try read { database in
      var lookup = NameLookup(typed, among: types, withHidden: withHidden, of: database)
      return try lookup.matches(by: [.beginnings, .sounds])
    }
  }

  /// Those that a typed name fits best: one actor, or several among which the person has to choose, or none.
  ///
  /// - Parameters:
  ///   - types: those who can be found.
  ///   - withHidden: whether those are found too whom a person decided to leave out.
  /// - Complexity: O(names that fit · log size of the archive). Sounds are compared only where no letters fit.
  public func actors(
    named typed: String, among types: Set<EntityTypeName> = Set(EntityTypeName.allCases), withHidden: Bool = false
  ) throws(ArchiveError) -> [Actor] {
    try read { database in
      var lookup = NameLookup(typed, among: types, withHidden: withHidden, of: database)
      for way in NameLookup.Way.allCases {
        let fits = try lookup.fits(by: [way])
        guard let best = fits.map(\.quality).min(), best <= way.worst else { continue }
        let chosen = fits.filter { $0.quality == best }
        // In how many articles somebody is named counts for the order of several alone, and is read of thousands.
        return try chosen.count == 1 ? chosen.map(\.actor) : lookup.matches(of: chosen).map(\.actor)
      }
      return []
    }
  }
}
