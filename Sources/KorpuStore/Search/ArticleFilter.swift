internal import GRDB
internal import KorpuLanguage
internal import KorpuModel

/// The conditions of a filter that compare names, which SQL cannot do in our languages.
struct ArticleFilter {
  private let publisher: SearchTerms?
  private let person: SearchTerms?
  private let publishers: GRDB.Statement
  private let people: GRDB.Statement
  private var known: [Int: Bool] = [:]
  private var keys = SoundKeys()

  init(_ filter: SearchFilter, acrossScripts: Bool, of database: Database) throws {
    publisher = filter.publisher.map { SearchTerms(of: $0.ofBeginnings, acrossScripts: acrossScripts) }
    person = filter.person.map { SearchTerms(of: $0.ofBeginnings, acrossScripts: acrossScripts) }
    publishers = try database.cachedStatement(
      sql: "SELECT language, publisher FROM article WHERE id = ? AND publisher IS NOT NULL")
    people = try database.cachedStatement(
      sql: """
        SELECT a.language, e.name FROM appearance e JOIN article a ON a.id = e.article
        WHERE e.article = ? AND e.kind = \(WordCodes.code(of: .person))
        """)
  }

  /// Whether an article is one to search.
  mutating func admits(_ article: Int) throws -> Bool {
    if let known = known[article] { return known }
    let admits = try names(publishers, of: article, hold: publisher) && names(people, of: article, hold: person)
    known[article] = admits
    return admits
  }

  private mutating func names(_ names: GRDB.Statement, of article: Int, hold terms: SearchTerms?) throws -> Bool {
    guard let terms else { return true }
    let rows = try Row.fetchCursor(names, arguments: [article])
    while let row = try rows.next().map(StoredRow.init) {
      if terms.places(in: try row.text(1), of: try row.word(0, as: Language.self), keys: &keys) != nil { return true }
    }
    return false
  }
}

extension SearchQuery {
  /// The query with each of its words taken for the beginning of one.
  fileprivate var ofBeginnings: SearchQuery {
    SearchQuery(terms: terms.map { Term(text: $0.text, isPrefix: true) })
  }
}
