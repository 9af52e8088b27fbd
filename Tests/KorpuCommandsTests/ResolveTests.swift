import TestSupport
import Testing

@Suite struct ResolveTests {
  private static let header = "type\tname_a\tlang_a\tname_b\tlang_b"
  private static let same = "person\tTural Əliyev\taz\tТурал Алиев\tru"
  private static let different = "person\tTural Əliyev\taz\tТогрул Алиев\tru"

  private func resolve(_ table: String, _ options: String...) throws -> Tool.Run {
    let workspace = try Workspace()
    try workspace.write(table, to: "pairs.tsv")
    return try Tool.shell("\"$KORPU\" resolve --pairs pairs.tsv \(options.joined(separator: " "))", in: workspace)
  }

  private func decisions(_ run: Tool.Run) -> [Substring?] { run.outputLines.map { $0.split(separator: "\t").last } }

  @Test func `each row comes back with a score and a decision`() throws {
    let run = try resolve("\(Self.header)\n\(Self.same)\n\(Self.different)\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.outputLines[0] == "\(Self.header)\tscore\tdecision")
    #expect(run.outputLines[1].hasPrefix("\(Self.same)\t0.9"))
    #expect(run.outputLines[2].hasPrefix("\(Self.different)\t0.0"))
    #expect(decisions(run) == ["decision", "same", "different"])
  }

  @Test func `the standard input is read`() throws {
    let run = try Tool.korpu(
      "resolve", "--pairs", "-", in: try Workspace(), input: "\(Self.header)\n\(Self.same)\n")
    #expect(decisions(run) == ["decision", "same"])
  }

  @Test func `columns may stand in any order, with others between them`() throws {
    let run = try resolve("lang_b\tname_b\tnote\tlang_a\tname_a\ttype\nru\tТурал Алиев\t?\taz\tTural Əliyev\tperson\n")
    #expect(decisions(run) == ["decision", "same"])
  }

  @Test(arguments: [
    "person\tQanat Ámirov\tkk-Latn\tҚанат Әміров\tkk-Cyrl", "person\tШуҳрат Ғаниев\tuz-Cyrl\tShuhrat G‘aniyev\tuz-Latn",
    "country\tQazaxıstan\taz\tКазахстан\tru", "place\tŞamaxı\taz\tШамахы\tru",
    "person\tTural Əliyev\tAZ\tТурал Алиев\tRU",
  ]) func `tags with scripts and all types are understood`(_ row: String) throws {
    #expect(decisions(try resolve("\(Self.header)\n\(row)\n")) == ["decision", "same"])
  }

  @Test func `a mark before the text and line ends of other systems do no harm`() throws {
    let run = try resolve("\u{FEFF}\(Self.header)\r\n\(Self.same)\r\n\r\n")
    #expect(run.output == (try resolve("\(Self.header)\n\(Self.same)\n")).output)
  }

  @Test func `a table without rows stays one`() throws {
    let run = try resolve("# a comment\n\(Self.header)\n")
    #expect(run.output == "\(Self.header)\tscore\tdecision\n")
    #expect(run.status == 0)
  }

  @Test func `explained, each comparison is a line below the pair`() throws {
    let run = try resolve("\(Self.header)\n\(Self.same)\n", "--explain")
    #expect(run.outputLines.dropFirst(2).allSatisfy { $0.hasPrefix("    ") })
    #expect(run.output.contains("words: "))
  }

  @Test func `the table is written to a file`() throws {
    let workspace = try Workspace()
    try workspace.write("\(Self.header)\n\(Self.same)\n", to: "pairs.tsv")
    let run = try Tool.korpu("resolve", "--pairs", "pairs.tsv", "-o", "scored.tsv", in: workspace)
    #expect(run.output == "")
    #expect(try workspace.read("scored.tsv").hasPrefix("\(Self.header)\tscore\tdecision\n\(Self.same)\t"))
  }

  @Test func `what is no pair is told with its line, and the others go on`() throws {
    let rows = ["animal\tA\taz\tB\taz", "person\tA\txx\tB\taz", "person\tA\tkk-Arab\tB\taz", "person\tA", Self.same]
    let run = try resolve(([Self.header] + rows).joined(separator: "\n") + "\n")
    #expect(decisions(run) == ["decision", "same"])
    let languages = "Give one of az tr kk ky uz tk ru en hu, or one with a script: kk-Latn."
    let types = "Give one of person organization forum country place."
    let told: [Substring] = [
      "korpu: pairs.tsv:2: 'animal' is no type whose names are compared. \(types)",
      "korpu: pairs.tsv:3: 'xx' is no language that korpu reads. \(languages)",
      "korpu: pairs.tsv:4: 'kk-Arab' is no language that korpu reads. \(languages)",
      "korpu: pairs.tsv:5: it has 2 columns, not 5. Put one tab between two columns.",
    ]
    #expect(run.errorLines == told)
    #expect(run.status == 65)
  }

  @Test(arguments: [("", "it is empty"), ("name\tother\n", "the first line does not name the columns")])
  func `what is no table of pairs is refused`(_ text: String, _ problem: String) throws {
    let run = try resolve(text)
    #expect(run.output == "")
    #expect(run.errors.contains(problem))
    #expect(run.status == 65)
  }

  @Test func `a file that is missing is refused`() throws {
    let run = try Tool.korpu("resolve", "--pairs", "none.tsv", in: try Workspace())
    #expect(run.errors.hasPrefix("korpu: none.tsv: "))
    #expect(run.status == 66)
  }
}
