internal import Korpu

/// The part of a network that is drawn.
struct DrawnPart {
  /// So many actors are shown where nobody could read them all; and so many are looked at for that.
  private static let leaders = 60
  private static let mostConsidered = 2_000
  /// Of more lines than these, and than so many for each actor, the strongest are drawn.
  private static let fewLines = 90
  private static let linesPerActor = 1.5

  let view: DiagramView
  let labels: LabelLanguage
  let title: String?
  let selection: NetworkSelection
  /// Whether those of whom no article states a country are put into that of the publisher.
  let assumesHome: Bool

  /// What is seen of a network, for people to read.
  func diagram(of network: Network) -> Diagram {
    guard selection.top == nil else { return whole(of: network) }
    var considered = selection
    if network.actors.count > Self.mostConsidered { considered.top = Self.mostConsidered }
    let part = part(of: network, by: considered)
    let diagram = Diagram(of: part, view: view, labels: labels, title: title, leaders: Self.leaders)
    // A timeline has its lines in columns of their own.
    if case .timeline = diagram.form { return diagram }
    return diagram.thinned(toLines: max(Self.fewLines, Int(Self.linesPerActor * Double(diagram.nodes.count))))
  }

  /// All that is asked for, whether anybody could read it or not.
  func whole(of network: Network) -> Diagram {
    Diagram(of: part(of: network, by: selection), view: view, labels: labels, title: title)
  }

  /// Of how many actors the country is assumed.
  func assumedCountries(of network: Network) -> Int {
    let part = part(of: network, by: selection)
    return part.network.actors.count { part.countries.isAssumed($0.id) }
  }

  private func part(of network: Network, by selection: NetworkSelection) -> SelectedNetwork {
    let part = SelectedNetwork(of: network, by: selection)
    guard assumesHome else { return part }
    let homes = part.network.articles.compactMap { article in
      PublisherHomes.country(of: article).map { (article.id, $0) }
    }
    return part.assuming(homes: Dictionary(homes, uniquingKeysWith: { first, _ in first }))
  }
}
