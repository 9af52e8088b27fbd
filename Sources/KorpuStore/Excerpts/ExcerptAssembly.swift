internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Makes the network of what was selected, within a transaction: articles come with no more facts than these, and are
/// merged as all articles are.
struct ExcerptAssembly {
  private let database: Database
  private let entities: EntityRows

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
  }

  /// - Complexity: O(*n* log *n*) in what was selected, and O(log size of the archive) for each of it.
  func network(of selection: ExcerptSelection, withPlaces: Bool) throws -> Network {
    let parts = try ArticleParts(of: selection, withPlaces: withPlaces, database)
    let members = try members(of: parts.entityKeys)
    let entitiesOfKeys = Dictionary(members, uniquingKeysWith: { first, _ in first })
    var actors = (selection.actors + selection.settings.flatMap { [$0.gathering, $0.other] }).unique(by: \.row)
    var places = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.row, $0) })
    for (_, entity) in members where places[entity.row] == nil {
      places[entity.row] = actors.count
      actors.append(entity)
    }
    let articles = try parts.articles()
    let network = Network(
      excerptOf: articles.map { ($0.id, $0.facts) }, among: actors.map(\.actor),
      citing: Set(selection.named.map(\.id)),
      actorOf: { article, entity in
        let key = FactKey(article: articles[article].row, number: articles[article].numbers[entity])
        return entitiesOfKeys[key].flatMap { places[$0.row] } ?? 0
      })
    let hidden = Set(actors.filter(\.isHidden).map(\.id))
    return network.judged(kinds: [:], hidden: hidden).titled(selection.titles).set(selection.settings)
  }

  /// The entities that articles name, in the order of the keys.
  private func members(of keys: Set<FactKey>) throws -> [(FactKey, EntityRows.Entity)] {
    let nodes = try ExcerptRows(database).nodes(keys)
    try entities.read(ofNodes: Set(nodes.map(\.1)))
    let members = try nodes.map { ($0, try entities.entity(ofNode: $1)) }
    guard members.count == keys.count else { throw Damage(what: "an entity of an article is nobody") }
    return members
  }
}

extension Network {
  /// The same with what gatherings are part of and where they were held, which is not cited.
  fileprivate func set(_ settings: [ExcerptSelection.Setting]) -> Network {
    if settings.isEmpty { return self }
    let cited = Set(ties.map { [$0.type.rawValue, $0.from, $0.to] })
    let bare = settings.map { Tie(type: $0.type, from: $0.gathering.id, to: $0.other.id, citations: []) }.unique()
    return Network(
      articles: articles, actors: actors,
      ties: (ties + bare.filter { !cited.contains([$0.type.rawValue, $0.from, $0.to]) }).sorted(),
      utterances: utterances)
  }

  /// The same with the titles that more articles give than are cited.
  fileprivate func titled(_ titles: [ExcerptSelection.Belonging: [String: Int]]) -> Network {
    if titles.isEmpty { return self }
    let ties = ties.map { tie in
      let key = ExcerptSelection.Belonging(type: tie.type, from: tie.from, to: tie.to, role: tie.role)
      guard let titles = titles[key] else { return tie }
      return Tie(
        type: tie.type, from: tie.from, to: tie.to, role: tie.role, title: Tie.title(of: titles),
        citations: tie.citations)
    }
    return Network(articles: articles, actors: actors, ties: ties, utterances: utterances)
  }
}
