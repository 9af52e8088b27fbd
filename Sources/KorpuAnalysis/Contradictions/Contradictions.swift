public import KorpuModel

/// What articles say that cannot all be so, or not as it was understood: for a person to look at.
///
/// Each finding shows what both sides rest on. It accuses nobody: articles err, titles are short, two people of one name
/// may have been taken for one, and the only dates are those of publication. The order of the network's lists never shows.
public struct Contradictions: Sendable {
  /// Posts with two holders at a time, by post and holders.
  public let posts: [PostContradiction]
  /// People at two places on a day, by person and day.
  public let places: [PlaceContradiction]
  /// People of several countries, by person.
  public let countries: [CountryContradiction]

  /// - Parameter network: An empty one holds no contradictions.
  /// - Complexity: O(*n* log *n*) in actors, ties and citations; quadratic in the holders of one post, and in the
  ///   gatherings at which one person is on one day.
  public init(of network: Network) {
    let dates = PublicationDates(of: network)
    posts = PostContradiction.all(of: PostHolders(of: network, dates))
    places = PlaceContradiction.all(of: network, dates)
    countries = CountryContradiction.all(of: network)
  }

  public var isEmpty: Bool { posts.isEmpty && places.isEmpty && countries.isEmpty }
}
