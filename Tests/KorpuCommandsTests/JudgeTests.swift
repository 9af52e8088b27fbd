import Foundation
import TestSupport
import Testing

/// `korpu judge`, as people use it.
@Suite struct JudgeTests {
  /// An archive of three articles about invented people.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    let people = [("a", "Aysel Həsənli"), ("b", "Günay Orucova"), ("c", "Bahar Nəsirli")]
    let lines = people.map { id, name in
      """
      {"id": "\(id)", "language": "az", "entities": [{"id": "p", "type": "person", "name": "\(name)"}, \
      {"id": "o", "type": "organization", "kind": "other", "name": "Bulaq"}]}\n
      """
    }
    try workspace.write(lines.joined(), to: "facts.jsonl")
    let run = try Tool.korpu("add", "news.korpu", "facts.jsonl", in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    return workspace
  }

  private func judge(_ arguments: String..., in workspace: Workspace) throws -> Tool.Run {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try Tool.shell("\"$KORPU\" judge news.korpu \(words) --date 2025-11-24 --because səbəb", in: workspace)
  }

  @Test func `names are typed as people type them`() throws {
    let workspace = try workspace()
    let same = try judge("same", "aysel", "GUNAY", in: workspace)
    #expect(same.output == "1: same person:Aysel Həsənli person:Günay Orucova (səbəb)\n")
    #expect(same.status == 0)
    #expect(
      try judge("kind", "bulaq", "ngo", in: workspace).output == "2: kind organization:Bulaq ngo (səbəb)\n")
    #expect(
      try judge("name", "person:Bahar Nəsirli", "Bahar Nəsirova", in: workspace).output
        == "3: name person:Bahar Nəsirli Bahar Nəsirova (səbəb)\n")
    #expect(try judge("hide", "Bahar Nesirova", in: workspace).output == "4: hide person:Bahar Nəsirli (səbəb)\n")
    #expect(try judge("undo", "4", in: workspace).output == "5: undo 4 (səbəb)\n")
    let list = try Tool.korpu("judge", "list", "news.korpu", in: workspace)
    let end = list.output.split(separator: "\n").suffix(2).map(String.init)
    let expected = [
      "4: hide person:Bahar Nəsirli (səbəb) · 2025-11-24 · taken back by 5", "5: undo 4 (səbəb) · 2025-11-24",
    ]
    #expect(end == expected)
  }

  @Test func `a contradiction is told with its chain`() throws {
    let workspace = try workspace()
    _ = try judge("same", "aysel", "günay", in: workspace)
    _ = try judge("same", "günay orucova", "bahar", in: workspace)
    let run = try judge("different", "aysel həsənli", "bahar nəsirli", in: workspace)
    #expect(
      run.errors == """
        korpu: different person:Aysel Həsənli person:Bahar Nəsirli: it contradicts what is in force: 1: same \
        person:Aysel Həsənli person:Günay Orucova (səbəb) · 2: same person:Günay Orucova person:Bahar Nəsirli \
        (səbəb) · 3: different person:Aysel Həsənli person:Bahar Nəsirli. Take an entry back, for one: korpu judge \
        news.korpu undo NUMBER --because REASON

        """)
    #expect(run.status == 65)
    #expect(run.output == "")
  }

  @Test func `who is not meant by anyone, or by too many, is asked for again`() throws {
    let workspace = try workspace()
    let nobody = try judge("hide", "Elxan", in: workspace)
    #expect(nobody.errors.hasPrefix("korpu: 'Elxan': nobody and nothing of that name is in the archive."))
    #expect(nobody.status == 65)
    try workspace.write(
      #"{"id": "d", "language": "az", "entities": [{"id": "p", "type": "person", "name": "Aysel Qasımova"}]}"#,
      to: "more.json")
    _ = try Tool.korpu("add", "news.korpu", "more.json", in: workspace)
    let several = try judge("hide", "aysel", in: workspace)
    #expect(several.errors.contains("may be Aysel Həsənli (person-aysel-"))
    #expect(several.errors.hasSuffix("Type more of the name, or an id.\n"))
    let ids = several.errors.matches(of: /\((person-[a-z0-9-]+)\)/).map { String($0.output.1) }
    #expect(ids.count == 2)
    #expect(try judge("hide", ids[0], in: workspace).output == "1: hide person:Aysel Həsənli (səbəb)\n")
  }

  @Test func `arguments that make no sense are refused`() throws {
    let workspace = try workspace()
    #expect(try Tool.korpu("judge", "same", "news.korpu", "aysel", "bahar", in: workspace).status == 64)
    #expect(
      try Tool.korpu("judge", "undo", "news.korpu", "1", "--because", "x", "--date", "2025-11", in: workspace).status
        == 64)
    #expect(try judge("kind", "aysel", "ngo", in: workspace).status == 65)
    #expect(try judge("same", "aysel", "bulaq", in: workspace).status == 65)
    #expect(try judge("undo", "7", in: workspace).errors.contains("there is no entry 7 before it"))
    #expect(try Tool.korpu("judge", "list", "none.korpu", in: workspace).status == 66)
    #expect(try Tool.korpu("judge", "news.korpu", "list", in: workspace).output == "")
  }

  @Test func `today is the day where none is given`() throws {
    let workspace = try workspace()
    _ = try Tool.korpu("judge", "hide", "news.korpu", "aysel", "--because", "x", "--author", "Günel", in: workspace)
    let line = try Tool.korpu("judge", "list", "news.korpu", in: workspace).output
    #expect(line.contains(/· 2[0-9]{3}-[0-9]{2}-[0-9]{2}, Günel\n/))
  }
}
