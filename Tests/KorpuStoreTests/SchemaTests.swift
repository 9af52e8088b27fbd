import Foundation
import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// The page about the schema is a promise to users of other tools.
@Suite struct SchemaTests {
  private let page: String
  private let schema: [String: [String]]

  init() throws {
    let file = Repository.root.appending(path: "Sources/KorpuStore/KorpuStore.docc/Schema.md")
    page = try String(contentsOf: file, encoding: .utf8)
    schema = try ArchiveSchema.pristine().read { database in
      let names = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')
          AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'sentence_index_*'
          """)
      return try Dictionary(
        uniqueKeysWithValues: names.map { name in
          (
            name,
            try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name]).sorted()
          )
        })
    }
  }

  /// The columns that the page tells of, by the names of tables and views.
  private var described: [String: [String]] {
    var tables: [String: [String]] = [:]
    var table = ""
    for line in page.split(separator: "\n") {
      if line.hasPrefix("### ") {
        table = String(line.dropFirst(4))
        tables[table] = []
      } else if line.hasPrefix("| `") {
        let cell = line.dropFirst(2).prefix { $0 != "|" }
        tables[table]? += cell.matches(of: /`([a-z_]+)`/).map { String($0.1) }
      }
    }
    return tables.mapValues { $0.sorted() }
  }

  @Test func `every table and column is described, and no other`() {
    #expect(described.keys.sorted() == schema.keys.sorted())
    for (table, columns) in schema { #expect(described[table] == columns, "\(table)") }
  }

  @Test func `the questions of the page can be asked`() throws {
    let archive = try ArchiveSchema.pristine()
    let questions = page.matches(of: /sqlite3 .*?news\.korpu "(.+?)"/).map { String($0.1) }
    #expect(questions.count > 3)
    for question in questions {
      #expect(throws: Never.self, "\(question)") { try archive.read { _ = try Row.fetchAll($0, sql: question) } }
    }
  }

  @Test func `all words of closed lists have numbers`() throws {
    #expect(Set(WordCodes.relationTypes.words) == Set(RelationType.allCases))
    #expect(Set(WordCodes.roles.words) == Set(Role.allCases))
    #expect(Set(WordCodes.organizationKinds) == Set(OrganizationKind.allCases))
    #expect(Set(WordCodes.forumKinds) == Set(ForumKind.allCases))
  }

  @Test func `the views spell out what articles state`() throws {
    let text = "Prezident Anar Quliyev danışdı."
    let evidence = Evidence(span: TextSpan(start: 10, end: 22), sentence: 0, confidence: 0.9)
    let facts = ArticleFacts(
      id: "a", language: .azerbaijani,
      entities: [
        Entity(
          id: "p1", type: .person, name: "Anar Quliyev",
          mentions: [Mention(surface: "Anar Quliyev", evidence: evidence)])
      ], relations: [], statements: [],
      sentences: [Sentence(span: TextSpan(start: 0, end: text.utf8.count), text: text)])
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    _ = try archive.add([NewArticle(facts: facts, text: text)])
    let row = try archive.read { try Row.fetchOne($0, sql: "SELECT mention, confidence, sentence FROM mentions") }
    #expect(row == ["mention": "Anar Quliyev", "confidence": 0.9, "sentence": text])
  }
}
