internal import GRDB
internal import KorpuModel

/// What an excerpt tells of gatherings beside their ties: the forms of their names, and which articles tell of them.
struct GatheringDescription {
  private let database: Database
  private let entities: EntityRows
  private let dates: GatheringDates

  init(_ database: Database, _ entities: EntityRows, _ dates: GatheringDates) {
    self.database = database
    self.entities = entities
    self.dates = dates
  }

  /// The same network with its gatherings described. They are cited where their ties are: an article that names one and
  /// ties nothing to it tells nothing of it.
  ///
  /// - Parameter isPart: whether the network has a part of their ties alone: they are cited then once for each date of the
  ///   others, too.
  /// - Complexity: O(*n* log *n*) in the ties, and O(names of the gatherings · log size of the archive); of a part also
  ///   O(relations of the gatherings · log size of the archive).
  func described(_ network: Network, isPart: Bool) throws -> Network {
    var citations = Self.citations(ofGatheringsIn: network)
    var articles = Dictionary(network.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let actors = try network.actors.map { actor in
      guard actor.type.typeName == .forum, let entity = try entities.entity(called: actor.id) else { return actor }
      for article in isPart ? try dates.articles(of: entity) : [] {
        articles[article.id] = articles[article.id] ?? article
        let isCited = citations[actor.id, default: []].contains { $0.article == article.id }
        if !isCited { citations[actor.id, default: []].insert(Citation(article: article.id)) }
      }
      return Actor(
        id: actor.id, type: actor.type, name: actor.name,
        otherNames: try forms(of: entity).subtracting([actor.name]).sorted(),
        citations: (citations[actor.id] ?? []).sorted())
    }
    return Network(
      articles: articles.values.sorted { $0.id < $1.id }, actors: actors, ties: network.ties,
      utterances: network.utterances)
  }

  private static func citations(ofGatheringsIn network: Network) -> [Actor.ID: Set<Citation>] {
    let gatherings = Set(network.actors.lazy.filter { $0.type.typeName == .forum }.map(\.id))
    var citations: [Actor.ID: Set<Citation>] = [:]
    for tie in network.ties {
      for end in [tie.from, tie.to] where gatherings.contains(end) {
        citations[end, default: []].formUnion(tie.citations)
      }
    }
    return citations
  }

  private func forms(of entity: EntityRows.Entity) throws -> Set<String> {
    let select = try database.cachedStatement(
      sql: "SELECT f.form FROM node n JOIN node_form f ON f.node = n.id WHERE n.entity = ?")
    return Set(try String.fetchAll(select, arguments: [entity.row]))
  }
}
