import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// To whom nodes belong is counted as articles state it, in whatever order these come. The seed is the argument.
@Suite struct BelongingTests {
  private static let seeds: [UInt64] = (1...6).map { $0 }

  /// The rows of both tables, whatever numbers nodes and articles have.
  private func rows(of archive: Archive) throws -> [[String]] {
    func node(_ letter: String) -> String {
      ["type", "name", "language", "countries", "distinction"].map { "\(letter).\($0)" }.joined(
        separator: " || '/' || ")
    }
    return try archive.read { database in
      try [
        """
        SELECT \(node("n")) || b.type || \(node("o")) || b.role || b.title || b.articles || a.name || hex(a.digest)
        FROM node_belonging b JOIN node n ON n.id = b.node JOIN node o ON o.id = b.other LEFT JOIN article a ON a.id = b.first
        """,
        """
        SELECT \(node("n")) || a.name || hex(a.digest)
        FROM node_repetition r JOIN node n ON n.id = r.node JOIN article a ON a.id = r.article
        """,
      ].map { try String.fetchAll(database, sql: "\($0) ORDER BY 1") }
    }
  }

  @Test(arguments: seeds) func `neither order nor batches show, nor finding anew who is who`(seed: UInt64) throws {
    let articles = RandomArticle.articles(14, seed: seed)
    let workspace = try Workspace()
    var random = SeededGenerator(seed: seed)
    var found: [[[String]]] = []
    for attempt in 0..<3 {
      let archive = try Archive.writingOrCreating(workspace.path("\(attempt).korpu"))
      let shuffled = articles.shuffled(using: &random)
      let size = 1 + random.below(5)
      for start in stride(from: 0, to: shuffled.count, by: size) {
        _ = try archive.add(try shuffled[start...].prefix(size).map { try NewArticle(facts: $0) })
      }
      found.append(try rows(of: archive))
      try archive.resolve(by: ExtractionVersion(rules: 7, tables: "t"))
      found.append(try rows(of: archive))
      #expect(try archive.condition().damages.isEmpty)
    }
    #expect(!found[0][0].isEmpty && Set(found).count == 1)
  }

  /// An article in which two names belong to one body.
  private func article(_ id: String, _ titles: [(name: String, title: String)]) -> ArticleFacts {
    let people = titles.enumerated().map { number, person in
      Entity(id: "p\(number)", type: .person, name: person.name, mentions: [])
    }
    let body = Entity(id: "o", type: .organization(.ngo), name: "Dağ Kəndləri Təşkilatı", mentions: [])
    return ArticleFacts(
      id: id, digest: id, language: .azerbaijani, entities: people + [body],
      relations: titles.enumerated().map { number, person in
        Relation(type: .holdsRole, from: "p\(number)", to: "o", role: .chair, title: person.title, evidence: [])
      }, statements: [])
  }

  @Test func `an article that calls one person by two names counts once, as soon as they are judged to be one`() throws
  {
    let (one, other) = ("Anar Quliyev", "Bahar Nəsirli")
    let judged = try JudgedArchive([
      article("a", [(one, "sədr"), (other, "sədr")]), article("b", [(one, "sədr"), (other, "sədr")]),
      article("c", [(one, "rəhbər")]), article("d", [(other, "rəhbər")]), article("e", [(one, "rəhbər")]),
    ])
    let archive = judged.archive
    func tie() throws -> Tie? {
      let id = try #require(try archive.actors(named: one).first?.id)
      let excerpt = try archive.excerpt(.statements(of: id))
      let ties = try archive.network().ties.filter { $0.from == id }
      #expect(excerpt.ties.map(\.title) == ties.map(\.title))
      return excerpt.ties.first
    }
    #expect(try tie()?.citations.map(\.article) == ["a"])
    try judged.judge(.same(.person(one), .person(other)))
    // Two articles say «sədr», and three «rəhbər».
    #expect(try tie()?.title == "rəhbər")
    #expect(try archive.condition().damages.isEmpty)
    try judged.judge(.undo(1))
    #expect(try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM node_repetition") } == 0)
    #expect(try archive.condition().damages.isEmpty)
  }
}
