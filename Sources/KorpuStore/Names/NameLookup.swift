internal import GRDB
internal import KorpuLanguage
internal import KorpuModel

/// Finds whom a typed name means, within a transaction.
///
/// The index of words gives those whom it may mean; which of them it means, and how well, is told by their names
/// themselves.
struct NameLookup {
  /// How words are compared, the surest way first; each finds more than the one before it.
  enum Way: CaseIterable {
    case words, beginnings, sounds

    /// The least that it finds for sure.
    var worst: NameMatchQuality {
      switch self {
      case .words: .words
      case .beginnings: .prefixes
      case .sounds: .soundBeginnings
      }
    }
  }

  private let database: Database
  private let typed: TypedName
  private let types: Set<EntityTypeName>
  private let withHidden: Bool
  private var sounds = NameSounds()

  init(_ typed: String, among types: Set<EntityTypeName>, withHidden: Bool, of database: Database) {
    self.typed = TypedName(typed)
    self.types = types
    self.withHidden = withHidden
    self.database = database
  }

  /// Somebody whom the name fits.
  struct Fit {
    fileprivate let entity: Int64
    let actor: Actor
    let quality: NameMatchQuality
  }

  /// Those who fit in one of some ways, in order.
  mutating func matches(by ways: [Way]) throws -> [NameMatch] { try matches(of: fits(by: ways)) }

  /// Those who fit in one of some ways, in no order.
  mutating func fits(by ways: [Way]) throws -> [Fit] {
    var entities = Set(try entitiesOfKey() + entitiesWithGivenNames())
    for way in ways { entities.formUnion(try self.entities(by: way)) }
    let actors = ActorRows(database)
    return try entities.compactMap { entity in
      guard let actor = try actors.actor(entity, withHidden: withHidden), types.contains(actor.type.typeName),
        let quality = quality(for: actor, by: ways)
      else { return nil }
      return Fit(entity: entity, actor: actor, quality: quality)
    }
  }

  /// Puts those who fit in order.
  func matches(of fits: [Fit]) throws -> [NameMatch] {
    let actors = ActorRows(database)
    return try fits.map { fit in
      NameMatch(actor: fit.actor, quality: fit.quality, articles: try actors.articles(naming: fit.entity))
    }.sorted()
  }

  private mutating func quality(for actor: Actor, by ways: [Way]) -> NameMatchQuality? {
    let names = actor.foldedNames
    if let quality = typed.quality(for: actor, called: names) { return quality }
    return ways.contains(.sounds) ? typed.soundQuality(called: names, &sounds) : nil
  }

  /// Whose id, one of now or of before, or code or name of a country in any language was typed.
  private func entitiesOfKey() throws -> [Int64] {
    let owners = try database.cachedStatement(
      sql: """
        SELECT id FROM entity WHERE public_id = ?1
        UNION SELECT entity FROM alias WHERE public_id = ?1
        """)
    let countries = try database.cachedStatement(
      sql: "SELECT entity FROM node WHERE type = 'country' AND name = ? AND entity IS NOT NULL")
    let codes = typed.countryKeys.union([typed.key]).sorted()
    return try Int64.fetchAll(owners, arguments: [typed.key])
      + codes.flatMap { try Int64.fetchAll(countries, arguments: [$0]) }
  }

  /// Those to whom people gave names, which may be those of no node.
  private func entitiesWithGivenNames() throws -> [Int64] {
    try Int64.fetchAll(database.cachedStatement(sql: "SELECT id FROM entity WHERE named <> 0"))
  }

  private mutating func entities(by way: Way) throws -> [Int64] {
    let words = zip(typed.name.words, typed.name.spellings).unique { $0.0 }
      .sorted { $0.0.utf8.count > $1.0.utf8.count }.prefix(Self.mostWords)
    guard !words.isEmpty else { return [] }
    var nodes: [String] = []
    var arguments = StatementArguments()
    for (word, spelling) in words {
      let condition = condition(for: word, spelt: spelling, by: way)
      nodes.append(condition.sql)
      arguments += condition.arguments
    }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT entity FROM node
        WHERE id IN (\(nodes.joined(separator: " INTERSECT "))) AND entity IS NOT NULL
        """, arguments: arguments)
  }

  /// The longest words of a name tell enough of it.
  private static let mostWords = 8

  /// SQL for the nodes of whose names a typed word fits a word, or more.
  private mutating func condition(
    for word: String, spelt spelling: String, by way: Way
  ) -> (sql: String, arguments: StatementArguments) {
    func nodes(of words: String, where condition: String) -> String {
      "SELECT n.node FROM \(words) CROSS JOIN node_word n ON n.word = w.word WHERE \(condition)"
    }
    switch way {
    case .words: return (nodes(of: Self.nameWords, where: "w.name = ?"), [word])
    case .beginnings:
      return (nodes(of: Self.nameWords, where: "w.name >= ? AND w.name < ?"), [word, word + Self.last])
    case .sounds:
      let keys = sounds.keys(of: spelling)
      let ranges = keys.map { _ in "w.sounds >= ? AND w.sounds < ?" }.joined(separator: " OR ")
      return (
        nodes(of: "name_sound w", where: ranges), StatementArguments(keys.flatMap { [$0, $0 + Self.last] })
      )
    }
  }

  private static let nameWords = "(SELECT id AS word, word AS name FROM name_word) w"

  /// Comes after all letters.
  private static let last = "\u{10FFFF}"
}
