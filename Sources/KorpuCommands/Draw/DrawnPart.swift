internal import Korpu

/// The part of a network that is drawn.
struct DrawnPart {
  /// So many actors are shown where nobody could read them all; and so many are looked at for that.
  private static let leaders = 60
  private static let mostConsidered = 2_000

  let view: DiagramView
  let labels: LabelLanguage
  let title: String?
  let selection: NetworkSelection

  /// What is seen of a network, for people to read.
  func diagram(of network: Network) -> Diagram {
    guard selection.top == nil else { return whole(of: network) }
    var considered = selection
    if network.actors.count > Self.mostConsidered { considered.top = Self.mostConsidered }
    let part = SelectedNetwork(of: network, by: considered)
    return Diagram(of: part, view: view, labels: labels, title: title, leaders: Self.leaders)
  }

  /// All that is asked for, whether anybody could read it or not.
  func whole(of network: Network) -> Diagram {
    Diagram(of: SelectedNetwork(of: network, by: selection), view: view, labels: labels, title: title)
  }
}
