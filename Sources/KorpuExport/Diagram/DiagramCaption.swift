internal import KorpuModel

/// The words around a diagram: title, scope, source.
struct DiagramCaption {
  private let network: Network

  init(of network: Network) {
    self.network = network
  }

  /// The gathering at which more than half of all speakers spoke, or a general title.
  var title: String {
    let spoken = network.ties.filter { $0.type == .spokeAt }
    let floors = Dictionary(grouping: spoken, by: \.to).mapValues(\.count)
    let main = floors.first { $0.value * 2 > spoken.count }
    return network.actors.first { $0.id == main?.key }?.name ?? "Who works with whom"
  }

  /// «6 people, 7 bodies, 2 countries, 2 forums · 21 ties, each backed by a sentence · 1 article · 24 Nov 2025»
  var scope: String {
    [actors, ties, counted(network.articles.count, "article", "articles"), dates]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// «Source: Report. …»
  var source: String {
    let publishers = Set(network.articles.compactMap(\.publisher)).sorted()
    let named = publishers.prefix(4).joined(separator: ", ") + (publishers.count > 4 ? " and others" : "")
    let credit = named.isEmpty ? "" : "Source: \(named). "
    return credit + "Line width: number of articles. Drawn by Körpü."
  }

  private var actors: String {
    let types = network.actors.map(\.type.name)
    return [
      ("person", "person", "people"), ("organization", "body", "bodies"), ("country", "country", "countries"),
      ("forum", "forum", "forums"),
    ]
    .compactMap { type, one, many in
      let count = types.count { $0 == type }
      return count == 0 ? nil : counted(count, one, many)
    }
    .joined(separator: ", ")
  }

  private var ties: String {
    let isBacked = network.ties.allSatisfy { tie in tie.citations.contains { $0.sentence != nil } }
    let count = counted(network.ties.count, "tie", "ties")
    return isBacked && !network.ties.isEmpty ? "\(count), each backed by a sentence" : count
  }

  /// «24 Nov 2025», «24 Nov 2025 – 3 Dec 2025».
  private var dates: String {
    let dates = network.articles.compactMap(\.published)
    guard let first = dates.min(), let last = dates.max() else { return "" }
    return first == last ? written(first) : "\(written(first)) – \(written(last))"
  }

  private func written(_ date: CalendarDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return [date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)]
      .compactMap(\.self).joined(separator: " ")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
