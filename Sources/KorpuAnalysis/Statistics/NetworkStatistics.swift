internal import KorpuLanguage
public import KorpuModel

/// How much there is of everything in a network.
///
/// Lists of counts hold the most frequent first, of equals by name, and periods in their order. The order of the
/// network's lists never shows; an empty network counts nothing, and its density is 0.
public struct NetworkStatistics: Hashable, Sendable {
  /// How many of what.
  public struct Count: Hashable, Sendable {
    public let name: String
    public let count: Int

    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  public let articles: Int
  /// By the code of their language.
  public let articlesByLanguage: [Count]
  /// By the publisher that they name, as they print it.
  public let articlesByPublisher: [Count]
  public let articlesWithoutPublisher: Int
  /// By the month of publication, or the year where no more is known; in the order of time.
  public let articlesByMonth: [Count]
  public let articlesWithoutDate: Int

  public let actors: Int
  /// By the word for their type.
  public let actorsByType: [Count]
  /// By the words for type and kind, `organization/ngo`; without the types that have no kinds.
  public let actorsByKind: [Count]
  /// People and bodies by the code of their country, without the countries themselves; see ``CountryMembers``.
  public let actorsByCountry: [Count]
  /// The people, and the bodies that are not intergovernmental, to which articles give no country or several; in order.
  public let withoutCountry: [Actor.ID]
  /// The people of whom articles print one name alone, the given name or the surname; in order.
  public let withSingleName: [Actor.ID]

  public let ties: Int
  /// By the word for their type.
  public let tiesByType: [Count]
  /// Statements quoted word for word.
  public let directStatements: Int
  public let reportedStatements: Int

  /// The sizes of the components of the ``ActorGraph``, the largest first; an actor without a tie is one by itself.
  public let componentSizes: [Int]
  /// How many of all pairs of people, bodies and gatherings are joined in the ``ActorGraph``, 0 to 1; 0 where there is
  /// no pair.
  public let density: Double

  /// - Complexity: O(*n* log *n*) in articles, actors, ties, utterances and citations.
  public init(of network: Network) {
    articles = network.articles.count
    articlesByLanguage = Self.counts(network.articles.map(\.language.rawValue))
    articlesByPublisher = Self.counts(network.articles.compactMap(\.publisher))
    articlesWithoutPublisher = network.articles.count { $0.publisher == nil }
    articlesByMonth = Self.counts(network.articles.compactMap { $0.published?.period(.month).iso })
      .sorted { $0.name < $1.name }
    articlesWithoutDate = network.articles.count { $0.published == nil }

    let members = CountryMembers(of: network)
    actors = network.actors.count
    actorsByType = Self.counts(network.actors.map(\.type.name))
    actorsByKind = Self.counts(network.actors.compactMap(\.type.path))
    actorsByCountry = Self.counts(
      network.actors.filter { $0.type.countryCode == nil }.compactMap { members[$0.id]?.code })
    withoutCountry = network.actors.filter { $0.type.belongsToCountry && members[$0.id] == nil }.map(\.id).sorted()
    withSingleName = network.actors.filter { $0.type == .person && FoldedName($0.name).words.count < 2 }
      .map(\.id).sorted()

    ties = network.ties.count
    tiesByType = Self.counts(network.ties.map(\.type.rawValue))
    directStatements = network.utterances.count { $0.isDirect }
    reportedStatements = network.utterances.count { !$0.isDirect }

    let graph = ActorGraph(of: network).graph
    componentSizes = ConnectedComponents(of: graph).sizes.sorted(by: >)
    let nodes = Double(graph.nodeCount)
    density = graph.nodeCount < 2 ? 0 : 2 * Double(graph.edgeCount) / (nodes * (nodes - 1))
  }

  private static func counts(_ names: [String]) -> [Count] {
    Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).map { Count($0.key, $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
  }
}

extension EntityType {
  /// The words for type and kind.
  fileprivate var path: String? { kindName.map { "\(name)/\($0)" } }

  /// Whether articles could give it a country.
  fileprivate var belongsToCountry: Bool {
    switch self {
    case .person, .organization: !isMeetingPoint
    case .country, .forum, .place: false
    }
  }
}
