import TestSupport
import Testing

/// `korpu search`.
@Suite struct SearchCommandTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    _ = try Tool.korpu("add", "n.korpu", "-", in: workspace, input: Sample.article)
  }

  private func search(_ arguments: String...) throws -> Tool.Run {
    try Tool.shell("\"$KORPU\" search n.korpu \(arguments.joined(separator: " "))", in: workspace)
  }

  @Test func `a sentence is shown below its article`() throws {
    #expect(
      try search("KEÇİRİLİB", "qht").output == """
        2025-11-24 · Bakıda Xəzər Körpüsü forumu keçirilib [stdin]
          Bakıda Xəzər Ölkələri QHT-lərinin Körpü Forumu keçirilib.

        """)
  }

  @Test func `what somebody says is found with the speaker`() throws {
    let run = try search("əməkdaşlıq", "--statements", "--json")
    #expect(run.output.contains(#""speaker":"Anar Quliyev""#))
    #expect(run.output.contains(#""words":["əməkdaşlıq"]"#))
    #expect(try search("sədri", "--statements").output == "No sentence holds these words.\n")
  }

  @Test func `a name is found in another script`() throws {
    #expect(try search("Кулиев", "--across-scripts").outputLines.count == 2)
    #expect(try search("Кулиев").outputLines.count == 1)
  }

  @Test(arguments: ["'\"körpü'", "'*'", "'a*b'", "'?'", "''"]) func `a query without sense is refused`(
    query: String
  ) throws {
    let run = try search(query)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("korpu: query: "))
    #expect(!run.errors.contains("fts5"))
  }

  @Test(arguments: ["--since gestern", "--language xx", "--country Kasachstan", "--limit 0"])
  func `a filter without sense is refused`(filter: String) throws {
    #expect(try search("a", filter).status == 64)
  }
}
