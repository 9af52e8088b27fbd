internal import GRDB
internal import KorpuLanguage
internal import KorpuModel

/// The conditions of a filter that compare names, which SQL cannot do in our languages.
struct ArticleFilter {
  private let publisher: FoldedName?
  /// The rows of those whom the filter's person may be.
  private let people: Set<Int64>?
  private let acrossScripts: Bool
  private let publishers: GRDB.Statement
  private let named: GRDB.Statement
  private var known: [Int: Bool] = [:]
  private var sounds = NameSounds()

  init(_ filter: SearchFilter, acrossScripts: Bool, of database: Database) throws {
    publisher = filter.publisher.map { FoldedName($0.text) }
    people = try filter.person.map { try Self.people(called: $0.text, acrossScripts: acrossScripts, database) }
    self.acrossScripts = acrossScripts
    publishers = try database.cachedStatement(sql: "SELECT publisher FROM article WHERE id = ?")
    named = try database.cachedStatement(
      sql: """
        SELECT n.entity FROM appearance_node p JOIN node n ON n.id = p.node
        WHERE p.article = ? AND n.entity IS NOT NULL
        """)
  }

  /// Whether an article is one to search.
  mutating func admits(_ article: Int) throws -> Bool {
    if let known = known[article] { return known }
    let admits = try isPublisherRight(of: article) && namesPerson(article)
    known[article] = admits
    return admits
  }

  private mutating func isPublisherRight(of article: Int) throws -> Bool {
    guard let publisher else { return true }
    guard let name = try String.fetchOne(publishers, arguments: [article]).map({ FoldedName($0) }) else { return false }
    if name.quality(of: publisher) != nil { return true }
    return acrossScripts && sounds.quality(of: publisher, for: name) != nil
  }

  private func namesPerson(_ article: Int) throws -> Bool {
    guard let people else { return true }
    return try Int64.fetchAll(named, arguments: [article]).contains { people.contains($0) }
  }

  /// Whom a typed name may mean, by any of their names, those that people gave them too, or by an id. As in questions,
  /// sounds count where no letters fit.
  private static func people(
    called typed: String, acrossScripts: Bool, _ database: Database
  ) throws -> Set<Int64> {
    var lookup = NameLookup(typed, among: [.person], withHidden: true, of: database)
    var matches = try lookup.matches(by: acrossScripts ? [.beginnings, .sounds] : [.beginnings])
    if matches.isEmpty { matches = try lookup.matches(by: [.sounds]) }
    let ids = EntityIDs(database)
    return Set(try matches.compactMap { try ids.row(of: $0.actor.id) })
  }
}

extension SearchQuery {
  /// Its words as they were typed.
  fileprivate var text: String { terms.map(\.text).joined(separator: " ") }
}
