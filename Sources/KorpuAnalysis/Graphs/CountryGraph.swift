public import KorpuModel

/// A network seen from afar: countries, and an edge where an article ties actors of two of them, or the countries
/// themselves.
///
/// An edge weighs as many articles as state such a tie. A gathering belongs to no country by where it was held: who comes
/// together there is tied to the others who do, for which the article that tells of them counts once.
public struct CountryGraph: Sendable {
  public let graph: WeightedGraph
  /// The countries by the numbers of their nodes, in the order of their codes.
  public let countries: [CountryCode]

  /// - Parameters:
  ///   - network: The order of its lists never shows.
  ///   - assignment: To which country each actor belongs.
  /// - Complexity: O(*n* log *n*) in ties and citations, and in the square of the countries that meet in one article at one
  ///   gathering.
  public init(of network: Network, by assignment: CountryAssignment) {
    var statements = Set<Statement>()
    var guests: [Meeting: Set<CountryCode>] = [:]
    let meetingPoints = Set(network.actors.lazy.filter { $0.type.isMeetingPoint }.map(\.id))
    for tie in network.ties where !tie.type.isLocation {
      guard let from = assignment[tie.from] else { continue }
      for article in Set(tie.citations.map(\.article)) {
        if meetingPoints.contains(tie.to) {
          guests[Meeting(place: tie.to, article: article), default: []].insert(from)
        } else if let to = assignment[tie.to], to != from {
          statements.insert(Statement(countries: CountryPair(from, to), article: article))
        }
      }
    }
    for (meeting, guests) in guests {
      for one in guests {
        for other in guests where one < other {
          statements.insert(Statement(countries: CountryPair(one, other), article: meeting.article))
        }
      }
    }
    let countries = Set(network.actors.compactMap { assignment[$0.id] }).sorted()
    let nodes = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1, $0) })
    self.countries = countries
    graph = WeightedGraph(
      nodeCount: countries.count,
      edges: statements.lazy.compactMap { statement in
        guard let one = nodes[statement.countries.first], let other = nodes[statement.countries.second] else {
          return nil
        }
        return .init(one, other)
      })
  }

  private struct Statement: Hashable {
    let countries: CountryPair
    let article: String
  }

  private struct Meeting: Hashable {
    let place: Actor.ID
    let article: String
  }
}
