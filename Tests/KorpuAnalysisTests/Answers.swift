import KorpuModel
import TestSupport

extension Tie {
  /// That a person holds a post, as articles state it, each in its first sentence.
  init(_ person: Actor.ID, _ role: Role, at institution: Actor.ID, _ title: String? = nil, in articles: String...) {
    self.init(
      type: .holdsRole, from: person, to: institution, role: role, title: title,
      citations: articles.map { Citation(article: $0) })
  }
}

extension Network {
  /// Everything that an answer may cite.
  var allCitations: Set<Citation> {
    Set(ties.flatMap(\.citations) + actors.flatMap(\.citations) + utterances.map(\.citation))
  }

  /// The same network with the posts of some of its role holders named, in its ties.
  func withRandomPosts(seed: UInt64) -> Network {
    var generator = SeededGenerator(seed: seed)
    let roles: [Role] = [.chair, .president, .minister, .rector, .expert]
    let titles: [String?] = [nil, "sədr", "keçmiş sədr", "su naziri"]
    let ties = ties.map { tie in
      tie.type != .holdsRole
        ? tie
        : Tie(
          type: tie.type, from: tie.from, to: tie.to, role: generator.pick(roles), title: generator.pick(titles),
          citations: tie.citations)
    }
    return Network(articles: articles, actors: actors, ties: ties, utterances: utterances)
  }

  /// A random network with countries and posts, and the same with its lists in another order.
  static func randomPair(seed: UInt64) -> (Network, turned: Network) {
    var networks = RandomCountryNetwork(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let network = networks.network().withRandomPosts(seed: seed)
    return (network, network.shuffled(using: &generator))
  }
}
