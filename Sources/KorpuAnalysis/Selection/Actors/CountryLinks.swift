internal import KorpuModel

/// What links two countries, and the actors that have a part in it.
///
/// A link is a tie with one end in each country, or a gathering or an intergovernmental body to which actors of both
/// are tied by more than where it is. Who belongs to a country is said by ``CountryAssignment``; gatherings and
/// intergovernmental bodies belong to none, wherever they are based. With the ends of the links come what says that
/// they belong to their countries, and the places of the gatherings.
///
/// - Complexity: O(actors + ties).
struct CountryLinks: ActorCriterion {
  let countries: CountryPair

  var rule: SelectionRule { .countryLink(countries) }

  func choice(from part: NetworkPart) -> [Bool] {
    let homes = part.network.actors.map { $0.type.isMeetingPoint ? nil : part.countries[$0.id] }
    let links = part.links.filter { !$0.type.isLocation && $0.from != $0.to }
    let points = meetingPoints(of: links, homes, in: part)
    var chosen = part.marks { points.contains($0) }
    for link in links where isLink(link, between: homes, at: points) {
      chosen[link.from] = true
      chosen[link.to] = true
    }
    return part.marks(from: chosen) { link in
      switch link.type {
      case .heldIn: true
      case .basedIn, .represents, .holdsRole:
        part.type(of: link.to).countryCode != nil || (homes[link.to] != nil && homes[link.to] == homes[link.from])
      case .spokeAt, .tookPartIn, .organised, .partOf, .met, .cooperatesWith, .memberOf: false
      }
    }
  }

  /// The gatherings and intergovernmental bodies to which actors of both countries are tied.
  private func meetingPoints(of links: [NetworkPart.Link], _ homes: [CountryCode?], in part: NetworkPart) -> Set<Int> {
    var visitors: [Int: Set<CountryCode>] = [:]
    for link in links {
      for (point, visitor) in [(link.to, link.from), (link.from, link.to)] {
        guard part.type(of: point).isMeetingPoint, let home = homes[visitor] else { continue }
        visitors[point, default: []].insert(home)
      }
    }
    return Set(visitors.filter { $0.value.contains(countries.first) && $0.value.contains(countries.second) }.keys)
  }

  /// Whether a tie joins the two countries, or one of them with a point at which they meet.
  private func isLink(_ link: NetworkPart.Link, between homes: [CountryCode?], at points: Set<Int>) -> Bool {
    switch (homes[link.from], homes[link.to]) {
    case (let from?, let to?): CountryPair(from, to) == countries
    case (let home?, nil): countries.contains(home) && points.contains(link.to)
    case (nil, let home?): countries.contains(home) && points.contains(link.from)
    case (nil, nil): false
    }
  }
}
