internal import KorpuModel

/// The words around a diagram: title, scope, source.
struct DiagramCaption {
  let network: Network

  init(of network: Network) {
    self.network = network
  }

  /// The gathering that most people spoke at, or a general title.
  var title: String {
    let floors = Dictionary(grouping: network.ties.filter { $0.type == .spokeAt }, by: \.to)
    let main = floors.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return network.actors.first { $0.id == main?.key }?.name ?? "Who works with whom"
  }

  var scope: String {
    let people = network.actors.count { $0.type == .person }
    let bodies = network.actors.count { if case .organization = $0.type { true } else { false } }
    let countries = network.actors.count { if case .country = $0.type { true } else { false } }
    let cited = network.ties.allSatisfy { tie in tie.citations.allSatisfy { $0.sentence != nil } }
    return [
      [
        counted(people, "person", "people"), counted(bodies, "body", "bodies"),
        counted(countries, "country", "countries"),
      ].joined(separator: ", "),
      counted(network.ties.count, "tie", "ties") + (cited ? ", each backed by a sentence" : ""),
      counted(network.articles.count, "article", "articles"),
      dates,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  var source: String {
    let publishers = Set(network.articles.compactMap(\.publisher)).sorted()
    let named = publishers.prefix(4).joined(separator: ", ") + (publishers.count > 4 ? " and others" : "")
    return (named.isEmpty ? "" : "Source: \(named). ")
      + "A line is drawn only where a sentence states the tie. Drawn by korpu."
  }

  /// «24 Nov 2025», «24 Nov – 3 Dec 2025».
  private var dates: String {
    let dates = network.articles.compactMap(\.published).sorted()
    guard let first = dates.first, let last = dates.last else { return "" }
    return first == last ? written(first) : "\(written(first)) – \(written(last))"
  }

  private func written(_ date: CalendarDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return [date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
