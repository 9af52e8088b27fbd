import Foundation
import TestSupport
import Testing

/// Questions to an archive: its judgements count, and what is read of it is enough.
@Suite struct ArchiveQuestionTests {
  private static let visit = """
    Встреча в Баку
    25 ноября 2025
    Председатель общественного объединения «Новый голос» Руслан Исмагулов встретился в Баку с Марией Ивановой.

    """

  private static func archive() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(News.forum, to: "news/forum.txt")
    try workspace.write(visit, to: "news/visit.txt")
    #expect(try Tool.korpu("add", "n.korpu", "news", in: workspace).status == 0)
    return workspace
  }

  /// An archive that is only read, with the facts of the same articles beside it.
  private static let whole = Result {
    let workspace = try archive()
    try workspace.write(Tool.korpu("extract", "news", in: workspace).output, to: "facts.jsonl")
    return workspace
  }

  @Test func `an archive says that tables do not change what its articles were understood to state`() throws {
    let workspace = try Self.whole.get()
    let run = try Tool.korpu("who", "n.korpu", "quliyev", "--read-as", "tr", in: workspace)
    #expect(run.status == 0)
    #expect(run.output == (try Tool.korpu("who", "n.korpu", "quliyev", in: workspace)).output)
    #expect(run.errors.hasPrefix("korpu: n.korpu: its articles stay as they were understood when they were added. "))
    let wrong = try Tool.korpu("who", "n.korpu", "quliyev", "--tables", "no-such-folder", in: workspace)
    #expect(wrong.status != 0 && wrong.output == "")
  }

  @Test(arguments: [
    ["who", "quliyev"], ["who", "quliyev", "nəsirova"], ["said", "nəsirova"], ["said", "yeni səs"],
    ["path", "quliyev", "nəsirova"], ["forum", "körpü"], ["forum"], ["ties", "AZ", "KZ"], ["timeline"], ["rank"],
    ["communities", "--members"], ["bridges"], ["stats"],
  ]) func `what is read of an archive answers as all its articles do`(_ question: [String]) throws {
    let workspace = try Self.whole.get()
    func answer(_ input: String, _ options: String...) throws -> Tool.Run {
      try Tool.korpu([question[0], input] + question.dropFirst() + options, in: workspace)
    }
    let found = try answer("n.korpu")
    #expect(found.status == 0 && found.errors == "", "\(found.errors)")
    #expect(found.output == (try answer("news")).output)
    // With a selection the whole network is read.
    #expect(found.output == (try answer("n.korpu", "--since", "2020")).output)
    for format in ["--json", "--evidence", "--csv"] {
      #expect(try answer("n.korpu", format).output == (try answer("facts.jsonl", format)).output)
      for number in ["1", "2"] {
        let page = try answer("n.korpu", format, "--limit", "1", "--page", number)
        let expected = try answer("facts.jsonl", format, "--limit", "1", "--page", number)
        #expect(page.output == expected.output && page.errors == expected.errors, "\(format) \(number)")
      }
    }
  }

  @Test func `without a path it is told who stands apart, of an archive as of all its articles`() throws {
    let workspace = try Workspace()
    let meetings = [
      ("Səlimə Sadıqlı", "Kərim Uluqlu"), ("Kərim Uluqlu", "Olcay Temirlan"), ("Nurbek Asanlı", "Ayça Tunalı"),
    ]
    let lines = meetings.enumerated().map { number, people in
      """
      {"id": "a\(number)", "language": "az", "entities": [{"id": "p", "type": "person", "name": "\(people.0)"}, \
      {"id": "q", "type": "person", "name": "\(people.1)"}], "relations": [{"type": "met", "from": "p", "to": "q"}]}\n
      """
    }
    try workspace.write(lines.joined(), to: "f.jsonl")
    #expect(try Tool.korpu("add", "f.korpu", "f.jsonl", in: workspace).status == 0)
    for input in ["f.korpu", "f.jsonl"] {
      let run = try Tool.korpu("path", input, "səlimə", "nurbek", in: workspace)
      #expect(run.outputLines.last == "  No path leads there: Nurbek Asanlı reaches 1 other, Səlimə Sadıqlı more.")
    }
  }

  @Test func `who is hidden in an archive is in no answer and no picture`() throws {
    let workspace = try Self.archive()
    #expect(try Tool.korpu("who", "n.korpu", in: workspace).output.contains("Leyla Nəsirova"))
    let judged = try Tool.korpu("judge", "n.korpu", "hide", "nəsirova", "--because", "a slip", in: workspace)
    #expect(judged.status == 0, "\(judged.errors)")
    for question in [["who"], ["who", "quliyev"], ["said"], ["forum", "körpü"], ["rank"], ["timeline"]] {
      let found = try Tool.korpu([question[0], "n.korpu"] + question.dropFirst(), in: workspace)
      #expect(found.status == 0 && !found.output.contains("Nəsirova"), "\(question): \(found.output)")
    }
    #expect(try Tool.korpu("draw", "n.korpu", "-o", "n.dot", in: workspace).status == 0)
    #expect(try !workspace.read("n.dot").contains("\"Leyla Nəsirova\""))
  }

  @Test func `a name that was decided is the one that is told`() throws {
    let workspace = try Self.archive()
    let judged = try Tool.korpu(
      "judge", "n.korpu", "name", "quliyev", "Anar Əli oğlu Quliyev", "--because", "as he signs", in: workspace)
    #expect(judged.status == 0, "\(judged.errors)")
    #expect(try Tool.korpu("who", "n.korpu", in: workspace).output.contains("Anar Əli oğlu Quliyev"))
    #expect(try Tool.korpu("path", "n.korpu", "quliyev", "nəsirova", in: workspace).output.contains("Əli oğlu"))
  }

  @Test func `beside other inputs its judgements do not count, which is said`() throws {
    let workspace = try Self.archive()
    #expect(try Tool.korpu("who", "n.korpu", "news", in: workspace).errors == "")
    _ = try Tool.korpu("judge", "n.korpu", "hide", "nəsirova", "--because", "a slip", in: workspace)
    let run = try Tool.korpu("who", "n.korpu", "news", in: workspace)
    #expect(run.errors.contains("its judgements do not count beside other inputs") && run.status == 0)
    #expect(run.output.contains("Leyla Nəsirova"))
  }

  @Test(arguments: ["n.korpu", "news"]) func `a name is found in whatever script it is typed`(_ input: String) throws {
    let found = try Tool.korpu("who", input, "ismaqulov", in: try Self.archive())
    #expect(found.output.hasPrefix("Руслан Исмагулов"), "\(found.output)\(found.errors)")
  }

  @Test func `the condition of an archive is told in each format`() throws {
    let workspace = try Self.archive()
    #expect(try Tool.korpu("check", "n.korpu", in: workspace).output.hasPrefix("n.korpu: whole · 2 articles"))
    let table = try Tool.korpu("check", "n.korpu", "--archive-only", "--csv", in: workspace)
    #expect(table.output.hasPrefix("archive,condition,articles") && table.output.contains("n.korpu,whole,2,"))
  }
}
