internal import KorpuModel

/// Who held which post, by the dates of the articles that say so.
struct PostHolders {
  /// The posts in order, each with its holders in order; articles without a date do not count.
  let posts: [(post: Post, holdings: [PostHolding])]

  /// - Complexity: O(actors), and O(*n* log *n*) in the ties of roles and their citations.
  init(of network: Network, _ dates: PublicationDates) {
    let types = Dictionary(network.actors.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    var found: [Post: [Actor.ID: [Tie]]] = [:]
    for tie in network.ties where tie.type == .holdsRole && types[tie.from] == .person {
      guard let type = types[tie.to], let post = Post(of: tie, at: type) else { continue }
      let stated = tie.keeping { dates[$0.article] != nil && !$0.saysFormer }
      if let stated { found[post, default: [:]][tie.from, default: []].append(stated) }
    }
    posts = found.sorted { $0.key < $1.key }.map { post, holders in
      let holdings = holders.sorted { $0.key < $1.key }.map { person, ties in
        PostHolding(person: person, ties: ties.sorted(), dates: dates.dates(of: ties.flatMap(\.citations)))
      }
      return (post, holdings)
    }
  }
}
