import KorpuModel
import KorpuStore
import TestSupport
import Testing

/// What comes into an archive, whatever the order and the number of runs. The seeds are the arguments of the tests.
@Suite struct AddingTests {
  private static let version = ExtractionVersion(rules: 1, tables: "a")

  private func archive(of parts: [[NewArticle]], in workspace: Workspace, _ name: String) throws -> Archive {
    let archive = try Archive.writingOrCreating(workspace.path("\(name).korpu"))
    for part in parts { _ = try archive.add(part) }
    return archive
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func `neither order nor runs show`(seed: UInt64) throws {
    let workspace = try Workspace()
    let batch = try NewsBatch(articles: 12, seed: seed)
    let first = try ArchiveContent(of: archive(of: [batch.accounts], in: workspace, "first"))
    #expect(first.count == 12)
    for order in 1...3 as ClosedRange<UInt64> {
      let parts = batch.shuffledParts(seed: order)
      let other = try ArchiveContent(of: archive(of: parts + parts, in: workspace, "other-\(order)"))
      #expect(other == first, "order \(order)")
    }
  }

  @Test func `an article added twice is one`() throws {
    let workspace = try Workspace()
    let archive = try archive(of: [], in: workspace, "a")
    var random = RandomFacts(seed: 1)
    let article = try NewArticle(facts: random.next(), text: "Mətn", extraction: Self.version)
    #expect(try archive.add([article, article]) == [.added, .alreadyThere])
    #expect(try archive.add([article]) == [.alreadyThere])
    #expect(try archive.count == 1)
  }

  @Test func `an article that is there need not be extracted`() throws {
    let workspace = try Workspace()
    let archive = try archive(of: [], in: workspace, "a")
    let digest = String(repeating: "a1", count: 32)
    func article(_ name: String, _ text: String) -> Article {
      Article(name: name, digest: digest, text: text, language: .azerbaijani, paragraphs: [])
    }
    #expect(try !archive.holds(article("b", "Mətn")))
    var random = RandomFacts(seed: 2)
    let facts = random.next().identified(by: digest).called("b")
    _ = try archive.add([NewArticle(facts: facts, text: "Mətn", extraction: Self.version)])
    #expect(try archive.holds(article("b", "Mətn")))
    #expect(try archive.holds(article("c", "Mətn\n")), "under another name and with other white space")
    #expect(try !archive.holds(article("a", "Mətn")), "of several names the first is kept")
  }

  @Test func `a corrected article takes the place of what it was where that is wanted, and no other does`() throws {
    let words = (1...20).map { "söz\($0)" }
    func article(_ words: [String], _ digit: Character, named name: String = "a") throws -> NewArticle {
      let text = words.joined(separator: " ")
      let facts = ArticleFacts(
        id: name, digest: String(repeating: digit, count: 64), language: .azerbaijani, entities: [], relations: [],
        statements: [], sentences: [Sentence(span: TextSpan(start: 0, end: text.utf8.count), text: text)])
      return try NewArticle(facts: facts, text: text)
    }
    let workspace = try Workspace()
    let archive = try archive(of: [[article(words, "1")]], in: workspace, "a")
    let corrected = try article(words.map { $0 == "söz7" ? "sözlər" : $0 }, "2")
    let others = try [
      article(words + ["yenə", "bir", "neçə", "söz"], "3"), article(words.dropLast() + ["x"], "4", named: "b"),
    ]
    let replacement = Replacement(earlierVersions: true)
    #expect(try archive.add(others, replacing: replacement) == [.added, .added])
    #expect(try archive.add([corrected], replacing: replacement) == [.corrected])
    #expect(try archive.add([corrected], replacing: replacement) == [.alreadyThere])
    #expect(try archive.count == 3)
    #expect(try archive.search(for: SearchQuery(["söz7"])).map(\.article.id) == ["a", "b"])
    #expect(try archive.condition().damages.isEmpty)
    #expect(try archive.add([article(words, "1")]) == [.added])
  }

  @Test func `what another version extracted is extracted again, and nothing else`() throws {
    let workspace = try Workspace()
    let archive = try archive(of: [], in: workspace, "a")
    var random = RandomFacts(seed: 3)
    let (old, new) = (random.next().identified(by: nil), random.next())
    let digest = String(repeating: "0b", count: 32)
    let before = old.identified(by: digest).called("a")
    _ = try archive.add([
      NewArticle(facts: before, text: "Mətn", extraction: Self.version), NewArticle(facts: random.next()),
    ])
    #expect(try archive.articles(notExtractedBy: Self.version) == [])
    let later = ExtractionVersion(rules: 2, tables: "a")
    let outdated = try archive.articles(notExtractedBy: later)
    #expect(outdated.count == 1)
    #expect(try outdated.first.flatMap { try archive.keptText(of: $0) }?.text == "Mətn")
    let after = try NewArticle(facts: new.identified(by: digest).called("a"), text: "Mətn", extraction: later)
    #expect(try archive.refresh([after]) == [.replaced])
    #expect(try archive.refresh([after]) == [.alreadyThere])
    #expect(try outdated.first.flatMap { try archive.article($0) }?.facts == after.facts)
    #expect(try archive.articles(notExtractedBy: later) == [])
    #expect(try archive.count == 2)
  }

  @Test func `facts that do not fit together are refused`() throws {
    func facts(_ relation: Relation? = nil, name: String = "Anar Quliyev") -> ArticleFacts {
      ArticleFacts(
        id: "a", language: .azerbaijani, entities: [Entity(id: "p1", type: .person, name: name, mentions: [])],
        relations: relation.map { [$0] } ?? [], statements: [])
    }
    #expect(throws: UnfitFacts.self) { try NewArticle(facts: facts(Relation(type: .met, from: "p1", to: "p2"))) }
    #expect(throws: UnfitFacts.self) { try NewArticle(facts: facts(name: "Anar\u{0}Quliyev")) }
    #expect(throws: Never.self) { try NewArticle(facts: facts()) }
  }
}
