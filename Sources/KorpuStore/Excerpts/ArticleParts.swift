internal import GRDB
internal import KorpuModel

/// The parts of articles that were selected, within a transaction.
struct ArticleParts {
  /// An article with a part of its facts.
  struct Article {
    let row: Int64
    /// The article's id in the network.
    let id: String
    let facts: ArticleFacts
    /// The places in the article of the entities that these facts have.
    let numbers: [Int]
  }

  private let database: Database
  private let relations: [Int64: [(FactKey, ExcerptRows.Relation)]]
  private let statements: [Int64: [(FactKey, ExcerptRows.Statement)]]
  private let relationEvidence: [FactKey: [Evidence]]
  private let statementEvidence: [FactKey: [Evidence]]
  private let about: [FactKey: [Int]]
  /// The places in each article of the entities of which it is told where they are named.
  private let named: [Int64: [Int]]
  private let mentions: [FactKey: [Evidence]]
  private let sentences: ExcerptSentences

  /// - Parameter withPlaces: whether it is read what all relations rest on, and where entities are named.
  init(of selection: ExcerptSelection, withPlaces: Bool, _ database: Database) throws {
    self.database = database
    let rows = ExcerptRows(database)
    relations = Dictionary(grouping: try rows.relations(selection.relations), by: \.0.article)
    statements = Dictionary(grouping: try rows.statements(selection.statements), by: \.0.article)
    relationEvidence = try rows.evidence(ofRelations: withPlaces ? selection.relations : selection.placed)
    statementEvidence = try rows.evidence(ofStatements: selection.statements)
    about = try rows.about(selection.statements)
    named = Dictionary(grouping: selection.appearances, by: \.article).mapValues { $0.map(\.number) }
    mentions = withPlaces ? try rows.evidence(ofMentions: selection.appearances) : [:]
    func places(_ evidence: [FactKey: [Evidence]]) -> [(article: Int64, evidence: Evidence)] {
      evidence.flatMap { key, evidence in evidence.map { (key.article, $0) } }
    }
    sentences = try ExcerptSentences(
      of: places(relationEvidence) + places(mentions), statements: places(statementEvidence), database)
  }

  /// All entities that these parts name.
  var entityKeys: Set<FactKey> {
    Set(rows.flatMap { article in numbers(ofArticle: article).map { FactKey(article: article, number: $0) } })
  }

  /// The articles of which there are parts.
  private var rows: Set<Int64> { Set(relations.keys).union(statements.keys).union(named.keys) }

  /// The articles with their parts.
  ///
  /// - Throws: ``Damage`` where an article is gone.
  func articles() throws -> [Article] {
    let rows = rows.sorted()
    let lasts = sentences.lasts
    var ids = ArticleIDs(database)
    let select = try database.cachedStatement(
      sql: """
        SELECT a.id, a.name, a.language, a.title, a.published, a.publisher, a.url,
          EXISTS (SELECT 1 FROM shared_name s WHERE s.name = a.name)
        FROM json_each(?) k CROSS JOIN article a ON a.id = k.value
        """)
    let cursor = try Row.fetchCursor(select, arguments: [rows.queryList])
    var articles: [Article] = []
    while let row = try cursor.next().map(StoredRow.init) {
      let (article, name) = (Int64(try row.integer(0)), try row.text(1))
      let numbers = numbers(ofArticle: article)
      articles.append(
        Article(
          row: article, id: try row.integer(7) == 0 ? name : ids.id(of: article, named: name),
          facts: try facts(ofArticle: article, row, named: numbers, lastSentence: lasts[article]), numbers: numbers))
    }
    return articles
  }

  private func facts(
    ofArticle article: Int64, _ row: StoredRow, named numbers: [Int], lastSentence: Int?
  ) throws -> ArticleFacts {
    ArticleFacts(
      id: try row.text(1), url: try row.textIfPresent(6), title: try row.textIfPresent(3),
      language: try row.word(2, as: Language.self), published: try row.dateIfPresent(4),
      publisher: try row.textIfPresent(5),
      // Who they are is told by their places.
      entities: numbers.map { number in
        let places = mentions[FactKey(article: article, number: number)] ?? []
        return Entity(
          id: Self.id(of: number), type: .person, name: "", mentions: places.map { Mention(surface: "", evidence: $0) })
      },
      relations: (relations[article] ?? []).map { key, relation in
        Relation(
          type: relation.type, from: Self.id(of: relation.source), to: Self.id(of: relation.target),
          role: relation.role, title: relation.title, evidence: relationEvidence[key] ?? [])
      },
      statements: (statements[article] ?? []).map { key, statement in
        KorpuModel.Statement(
          speaker: Self.id(of: statement.speaker), opens: statement.opens, closes: statement.closes,
          isDirect: statement.isDirect, about: (about[key] ?? []).map(Self.id), evidence: statementEvidence[key] ?? [])
      },
      sentences: lastSentence.map { sentences.sentences(ofArticle: article, upTo: $0) } ?? [])
  }

  /// The places of the entities that the parts of an article name, ascending.
  private func numbers(ofArticle article: Int64) -> [Int] {
    var numbers = Set(named[article] ?? [])
    for (_, relation) in relations[article] ?? [] { numbers.formUnion([relation.source, relation.target]) }
    for (key, statement) in statements[article] ?? [] {
      numbers.insert(statement.speaker)
      numbers.formUnion(about[key] ?? [])
    }
    return numbers.sorted()
  }

  private static func id(of number: Int) -> Entity.ID { String(number) }
}
