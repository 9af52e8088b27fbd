import TestSupport
import Testing

/// The log as a table: `korpu judge export` and `korpu judge import`.
@Suite struct JudgementTableCommandTests {
  private static let facts = ["Aysel Həsənli", "Günay Orucova"].map { name in
    #"{"id": "\#(name)", "language": "az", "entities": [{"id": "p", "type": "person", "name": "\#(name)"}]}"# + "\n"
  }.joined()

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.facts, to: "facts.jsonl")
    _ = try Tool.korpu("add", "one.korpu", "facts.jsonl", in: workspace)
    return workspace
  }

  @Test func `judgements survive a new archive and a refresh`() throws {
    let workspace = try workspace()
    _ = try Tool.shell(
      "\"$KORPU\" judge one.korpu same aysel günay --because səbəb --date 2025-11-24 --author Günel", in: workspace)
    let export = try Tool.korpu("judge", "export", "one.korpu", "-o", "log.tsv", in: workspace)
    #expect(export.status == 0 && export.output == "")
    #expect(
      try workspace.read("log.tsv") == """
        number\tdate\tauthor\tverb\ta\tb\tvalue\treason
        1\t2025-11-24\tGünel\tsame\tperson:Aysel Həsənli\tperson:Günay Orucova\t\tsəbəb

        """)
    try workspace.write("", to: "empty.jsonl")
    _ = try Tool.korpu("add", "two.korpu", "empty.jsonl", in: workspace)
    let first = try Tool.korpu("judge", "import", "two.korpu", "log.tsv", in: workspace)
    #expect(first.output == "added 1, already there 0\n")
    _ = try Tool.korpu("add", "two.korpu", "facts.jsonl", in: workspace)
    _ = try Tool.korpu("add", "two.korpu", "--refresh", in: workspace)
    #expect(
      try Tool.korpu("judge", "import", "two.korpu", "log.tsv", in: workspace).output == "added 0, already there 1\n")
    for output in [[], ["-o", "-"]] {
      let exported = try Tool.korpu(["judge", "export", "two.korpu"] + output, in: workspace)
      #expect(try exported.output == workspace.read("log.tsv"))
    }
    // Whoever is one now is meant by either name.
    let hidden = try Tool.korpu(
      "judge", "different", "two.korpu", "aysel", "günay", "--because", "x", in: workspace)
    #expect(hidden.errors.contains("1: same person:Aysel Həsənli person:Günay Orucova (səbəb)"))
  }

  @Test func `it is told that an archive's judgements are not added with its articles`() throws {
    let workspace = try workspace()
    _ = try Tool.korpu("judge", "hide", "one.korpu", "aysel", "--because", "səbəb", in: workspace)
    let added = try Tool.korpu("add", "two.korpu", "one.korpu", in: workspace)
    let line = "korpu: one.korpu: 1 judgement of it is not taken over. Take them over if they hold there too: "
    #expect(added.errors == line + "korpu judge one.korpu export | korpu judge two.korpu import -\n")
    #expect(added.status == 0)
    let shell = "\"$KORPU\" judge one.korpu export | \"$KORPU\" judge two.korpu import -"
    #expect(try Tool.shell(shell, in: workspace).output == "added 1, already there 0\n")
    #expect(try Tool.korpu("add", "two.korpu", "one.korpu", in: workspace).errors == "")
  }

  @Test func `it is told whom nobody in the archive is called like`() throws {
    let workspace = try workspace()
    let table = """
      verb\ta\tb\tvalue\treason
      hide\tperson:Aysell Həsənli\t\t\tsəbəb
      same\tperson:Aysel Həsənli\tperson:Günay Orucova\t\tsəbəb
      """
    try workspace.write(table, to: "log.tsv")
    let run = try Tool.korpu("judge", "import", "one.korpu", "log.tsv", in: workspace)
    #expect(run.output == "added 2, already there 0\n")
    #expect(
      run.errors == """
        korpu: log.tsv: nobody and nothing in the archive is person:Aysell Həsənli. Correct what is misspelt; the rest \
        waits for articles that name it.

        """)
    #expect(run.status == 0)
    #expect(try Tool.korpu("judge", "import", "one.korpu", "log.tsv", in: workspace).errors == "")
    try workspace.write("", to: "empty.jsonl")
    _ = try Tool.korpu("add", "new.korpu", "empty.jsonl", in: workspace)
    #expect(try Tool.korpu("judge", "import", "new.korpu", "log.tsv", in: workspace).errors == "")
  }

  @Test func `each mistake in a table is told with its line, and nothing is added`() throws {
    let workspace = try workspace()
    try workspace.write(
      """
      verb\ta\tb\tvalue\treason
      hide\tperson:Aysel Həsənli\t\t\tsəbəb
      hide\tAysel\t\t\tsəbəb
      merge\tperson:Aysel Həsənli\t\t\tsəbəb
      """, to: "log.tsv")
    let run = try Tool.korpu("judge", "import", "one.korpu", "log.tsv", in: workspace)
    #expect(run.status == 65)
    let beginnings = run.errorLines.map { String($0.prefix(31)) }
    #expect(beginnings == ["korpu: log.tsv:3: 'Aysel' is no", "korpu: log.tsv:4: 'merge' is no"])
    #expect(try Tool.korpu("judge", "list", "one.korpu", in: workspace).output == "")
    #expect(try Tool.korpu("judge", "import", "one.korpu", "none.tsv", in: workspace).status == 66)
  }
}
