internal import KorpuLanguage
internal import KorpuModel

/// Who held which post that has had several holders, by the dates of the articles that say so.
struct PostHolders {
  /// The posts in order, each with its holders in order; articles without a date do not count.
  let posts: [(post: Post, holdings: [PostHolding])]

  /// - Complexity: O(actors), and O(*n* log *n*) in the ties of roles and their citations.
  init(of network: Network, _ dates: PublicationDates) {
    let types = Dictionary(network.actors.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    var titles: [String?: [String]] = [:]
    var found: [Post: [Actor.ID: [Tie]]] = [:]
    for tie in network.ties where tie.type == .holdsRole && types[tie.from] == .person {
      guard let type = types[tie.to] else { continue }
      // Folding costs more than all the rest, and titles are few.
      let words = titles[tie.title] ?? FoldedName(tie.title ?? "").words
      titles[tie.title] = words
      guard let post = Post(of: tie, titled: words, at: type) else { continue }
      let dated = tie.keeping { dates[$0.article] != nil }
      if let dated { found[post, default: [:]][tie.from, default: []].append(dated) }
    }
    posts = found.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { post, holders in
      (post, holders.sorted { $0.key < $1.key }.compactMap { Self.holding(of: $0.key, by: $0.value, dates) })
    }
  }

  private static func holding(of person: Actor.ID, by ties: [Tie], _ dates: PublicationDates) -> PostHolding? {
    let held = ties.compactMap { tie in tie.keeping { !$0.saysFormer } }.sorted()
    if held.isEmpty { return nil }
    return PostHolding(person: person, ties: held, dates: dates.dates(of: held.flatMap(\.citations)))
  }
}
