import Foundation
import TestSupport
import Testing

@Suite struct WhoTests {
  /// Two speakers at a forum, and two people who met.
  private static let article = """
    Bakıda Körpü Forumu keçirilib
    24 noyabr 2025, 14:16
    Bakıda Xəzər Ölkələri QHT-lərinin Körpü Forumu keçirilib.
    Forumda Azərbaycanın "Yeni Səs" İctimai Birliyinin sədri Anar Quliyev deyib ki, əməkdaşlıq genişlənəcək.
    "Gələcək" İctimai Birliyinin sədri Leyla Nəsirova bildirib ki, yeni layihələr başlanacaq.

    """

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.article, to: "a.txt")
    return workspace
  }

  @Test func `everyone is told with whom they shared the floor, where, when and in which words`() throws {
    let run = try Tool.korpu("who", "a.txt", in: try workspace())
    #expect(
      run.output == """
        Anar Quliyev — sədr, "Yeni Səs" İctimai Birliyi
          shared the floor with Leyla Nəsirova
            Xəzər Ölkələri QHT-lərinin Körpü Forumu · Bakı · published 2025-11-24 · [a]
            reported: «əməkdaşlıq genişlənəcək»

        Leyla Nəsirova — sədr, "Gələcək" İctimai Birliyi
          shared the floor with Anar Quliyev
            Xəzər Ölkələri QHT-lərinin Körpü Forumu · Bakı · published 2025-11-24 · [a]
            reported: «yeni layihələr başlanacaq»

        """)
    #expect(run.status == 0)
  }

  @Test func `of one person both sides' words are told`() throws {
    let run = try Tool.korpu("who", "a.txt", "quliyev", in: try workspace())
    #expect(run.output.contains("Anar Quliyev, reported: «əməkdaşlıq genişlənəcək»"))
    #expect(run.output.contains("Leyla Nəsirova, reported: «yeni layihələr başlanacaq»"))
  }

  @Test func `of two persons what is between them is told`() throws {
    let run = try Tool.korpu("who", "a.txt", "leyla", "anar", in: try workspace())
    #expect(
      run.output.hasPrefix("Leyla Nəsirova — sədr, \"Gələcək\" İctimai Birliyi\n  shared the floor with Anar Quliyev\n")
    )
  }

  @Test func `in JSON each occasion is a line`() throws {
    let run = try Tool.korpu("who", "a.txt", "quliyev", "--json", in: try workspace())
    let line = try #require(run.outputLines.first)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["kind"] as? String == "sharedFloor")
    #expect((object["person"] as? [String: String])?["name"] == "Anar Quliyev")
    #expect((object["partners"] as? [[String: String]])?.map { $0["name"] } == ["Leyla Nəsirova"])
    #expect((object["evidence"] as? [Any])?.count == 2)
  }

  @Test func `a name that nobody has is an error`() throws {
    let run = try Tool.korpu("who", "a.txt", "Rüstəm", in: try workspace())
    #expect(run.errors.hasPrefix("korpu: 'Rüstəm': no person of that name is in the inputs"))
    #expect(run.status == 65)
    #expect(run.output == "")
  }

  @Test func `of a name that a body or a country bears it is said what to ask instead`() throws {
    let workspace = try workspace()
    let body = try Tool.korpu("who", "a.txt", "yeni səs", in: workspace)
    #expect(body.errors.contains("no person is called so, but \"Yeni Səs\" İctimai Birliyi, a body."))
    #expect(body.errors.contains("'korpu ties'") && body.errors.contains("'korpu report'"))
    #expect(body.status == 65 && body.output == "")
    let country = try Tool.korpu("who", "a.txt", "AZ", in: workspace)
    #expect(country.errors.contains(", a country. Ask 'korpu said' what its people said, 'korpu ties' what links it"))
    let person = try Tool.korpu("forum", "a.txt", "quliyev", in: workspace)
    #expect(person.errors.contains("no gathering is called so, but Anar Quliyev, a person. Ask 'korpu who'"))
  }

  @Test func `of an ambiguous name the candidates are listed`() throws {
    let workspace = try workspace()
    try workspace.write(Self.article.replacing("Leyla Nəsirova", with: "Leyla Quliyeva"), to: "a.txt")
    let run = try Tool.korpu("who", "a.txt", "quli", in: workspace)
    let candidates = "Anar Quliyev (person-anar-quliyev), Leyla Quliyeva (person-leyla-quliyeva)"
    #expect(run.errors == "korpu: 'quli': may be \(candidates). Type more of the name, or an id.\n")
    #expect(run.status == 65)
  }

  /// Facts of an article in which two people met, one line.
  private func meeting(_ id: String, _ one: String, _ other: String, published: String = "") -> String {
    """
    {"id": "\(id)", "language": "az", "published": "\(published)", "entities": [{"id": "p", "type": "person", \
    "name": "\(one)"}, {"id": "q", "type": "person", "name": "\(other)"}], "relations": [{"type": "met", "from": "p", \
    "to": "q"}]}\n
    """
  }

  @Test func `namesakes are listed with the ids by which to ask for them`() throws {
    let workspace = try Workspace()
    try workspace.write(
      meeting("a", "Quliyev", "Leyla Nəsirova") + meeting("b", "Quliyev", "Samir Orucov"), to: "f.jsonl")
    let run = try Tool.korpu("who", "f.jsonl", "quliyev", in: workspace)
    let ids = run.errors.matches(of: /\((person-[a-z0-9-]+)\)/).map { String($0.output.1) }
    #expect(ids.count == 2)
    #expect(run.errors.hasSuffix("Type more of the name, or an id.\n"))
    let answers = try ids.map { try Tool.korpu("who", "f.jsonl", $0, in: workspace).output }
    #expect(Set(answers) == ["Quliyev\n  met Leyla Nəsirova\n    [a]\n", "Quliyev\n  met Samir Orucov\n    [b]\n"])
  }

  @Test func `two names of one person are an error`() throws {
    let run = try Tool.korpu("who", "a.txt", "anar", "quliyev", in: try workspace())
    #expect(run.errors == "korpu: 'anar' and 'quliyev': both mean Anar Quliyev. Give the names of two people.\n")
    #expect(run.status == 65)
  }

  @Test func `an input after a name is no name`() throws {
    let run = try Tool.korpu("who", "a.txt", "anar", "a.txt", in: try workspace())
    #expect(run.errors.hasPrefix("Error: 'a.txt' is an input, but stands after a name."))
    #expect(run.status == 64)
  }

  @Test func `an occasion has the dates of all articles that tell of it`() throws {
    let workspace = try Workspace()
    let speakers = [("a", "2025-01-02", "Leyla Nəsirova"), ("b", "2025-01-01", "Samir Orucov")]
    let lines = speakers.map { id, date, name in
      """
      {"id": "\(id)", "language": "az", "published": "\(date)", "entities": [{"id": "p", "type": "person", \
      "name": "Anar Quliyev"}, {"id": "q", "type": "person", "name": "\(name)"}, {"id": "f", "type": "forum", \
      "name": "Körpü Forumu"}], "relations": [{"type": "spokeAt", "from": "p", "to": "f"}, {"type": "spokeAt", \
      "from": "q", "to": "f"}]}\n
      """
    }
    try workspace.write(lines.joined(), to: "f.jsonl")
    #expect(
      try Tool.korpu("who", "f.jsonl", "anar", in: workspace).output == """
        Anar Quliyev
          shared the floor with Leyla Nəsirova, Samir Orucov
            Körpü Forumu · published 2025-01-01, 2025-01-02 · [a] [b]

        """)
  }

  @Test func `names in facts by others cannot steer the terminal`() throws {
    let workspace = try Workspace()
    try workspace.write(meeting("a", #"Anar\u001b[2J\nQuliyev"#, "Leyla Nəsirova"), to: "f.jsonl")
    let run = try Tool.korpu("who", "f.jsonl", "leyla", in: workspace)
    #expect(run.output == "Leyla Nəsirova\n  met Anar\u{FFFD}[2J\u{FFFD}Quliyev\n    [a]\n")
  }

  /// Facts in which one met three others, as five articles tell of one of them; and an archive of these.
  private func hub() throws -> Workspace {
    let partners = ["Olcay Temirlan", "Olcay Temirlan", "Olcay Temirlan", "Olcay Temirlan", "Olcay Temirlan"]
    let facts = (partners + ["Ayça Tunalı", "Kərim Uluqlu"]).enumerated().map { number, partner in
      meeting("a\(number)", "Səlimə Sadıqlı", partner, published: "2025-01-0\(number + 1)")
    }
    let workspace = try Workspace()
    try workspace.write(facts.joined(), to: "f.jsonl")
    #expect(try Tool.korpu("add", "f.korpu", "f.jsonl", in: workspace).status == 0)
    return workspace
  }

  @Test(arguments: ["f.jsonl", "f.korpu"]) func `on a page of what many articles tell some are shown`(_ input: String)
    throws
  {
    let workspace = try hub()
    let page = try Tool.korpu("who", input, "səlimə", "--limit", "2", in: workspace)
    #expect(
      page.output == """
        Səlimə Sadıqlı
          met Olcay Temirlan
            published 2025-01-01, 2025-01-02, 2025-01-03, 2025-01-04, 2025-01-05 · [a0] [a1] [a2]
            2 more articles tell of it; --evidence shows all.
          met Ayça Tunalı
            published 2025-01-06 · [a5]

        1 to 2 of 3; --page 2 shows the next, --all shows all.

        """)
    let next = try Tool.korpu("who", input, "səlimə", "--limit", "2", "--page", "2", in: workspace)
    #expect(next.output.hasPrefix("Səlimə Sadıqlı\n  met Kərim Uluqlu\n") && next.output.contains("3 to 3 of 3."))
    let between = try Tool.korpu("who", input, "səlimə", "olcay", "--limit", "2", in: workspace)
    #expect(between.output.hasSuffix(" · [a0] [a1] [a2]\n    2 more articles tell of it; --evidence shows all.\n"))
  }

  @Test func `of whom many articles tell, meetings fill a page without a look at the rest`() throws {
    let partners = ["Olcay Temirlan", "Ayça Tunalı", "Kərim Uluqlu", "Olcay Temirlan"]
    let facts = (0..<504).map { number in
      meeting("a\(1000 + number)", "Səlimə Sadıqlı", partners[number % 4], published: "2025-01-01")
    }
    let workspace = try Workspace()
    try workspace.write(facts.joined(), to: "f.jsonl")
    #expect(try Tool.korpu("add", "f.korpu", "f.jsonl", in: workspace).status == 0)
    let first = try Tool.korpu("who", "f.korpu", "səlimə", "--limit", "1", in: workspace)
    #expect(first.output.contains("  met Olcay Temirlan\n"))
    let note = "\n1 to 1; --page 2 shows the next, --all shows all.\n"
    #expect(first.output.hasSuffix(note), "\(first.output)\(first.errors)")
    let last = try Tool.korpu("who", "f.korpu", "səlimə", "--limit", "1", "--page", "3", in: workspace)
    #expect(last.output.contains("  met Kərim Uluqlu\n") && last.output.hasSuffix("\n3 to 3 of 3.\n"))
    for page in 1...3 {
      let options = ["--json", "--limit", "1", "--page", "\(page)"]
      let rows = try ["f.korpu", "f.jsonl"].map { input in
        try Tool.korpu(["who", input, "səlimə"] + options, in: workspace).output
      }
      #expect(!rows[0].isEmpty && rows[0] == rows[1], "\(page)")
    }
  }

  @Test(arguments: ["f.jsonl", "f.korpu"]) func `rows are whole without pages, for programs, and with the evidence`(
    _ input: String
  ) throws {
    let workspace = try hub()
    let limit = ["--limit", "1"]
    for options in [["--all"], limit + ["--evidence"], limit + ["--json"], limit + ["--csv"]] {
      let run = try Tool.korpu(["who", input, "səlimə"] + options, in: workspace)
      #expect(run.status == 0 && (0..<5).allSatisfy { run.output.contains("a\($0)") }, "\(options): \(run.output)")
      #expect(!run.output.contains("more articles"))
    }
    let page = try Tool.korpu("who", input, "səlimə", "--csv", "--limit", "1", "--page", "3", in: workspace)
    #expect(page.output.split(separator: "\r\n").count == 2 && page.output.contains("Kərim Uluqlu"))
  }

  @Test(arguments: ["f.jsonl", "f.korpu"]) func `of long lists on a page the beginning is shown`(_ input: String) throws
  {
    let workspace = try Workspace()
    let speakers = [
      "Aydan", "Banu", "Ceren", "Dəniz", "Elçin", "Fərid", "Günel", "Həsən", "Kamran", "Lalə", "Murad", "Nigar",
      "Orxan", "Pərvin",
    ].map { "\($0) Sadıqlı" }
    let entities = speakers.map { #"{"id": "\#($0)", "type": "person", "name": "\#($0)"}"# }
    let relations = speakers.map { #"{"type": "spokeAt", "from": "\#($0)", "to": "f"}"# }
    let forum = #"{"id": "f", "type": "forum", "name": "Körpü Forumu"}"#
    let lists = [(entities + [forum]).joined(separator: ", "), relations.joined(separator: ", ")]
    try workspace.write(
      #"{"id": "a", "language": "az", "entities": [\#(lists[0])], "relations": [\#(lists[1])]}"# + "\n", to: "f.jsonl")
    #expect(try Tool.korpu("add", "f.korpu", "f.jsonl", in: workspace).status == 0)
    let page = try Tool.korpu("who", input, speakers[0], "--limit", "1", in: workspace)
    #expect(page.outputLines.dropFirst().first?.hasSuffix(", 3 more") == true, "\(page.output)\(page.errors)")
    let whole = try Tool.korpu("who", input, speakers[0], "--all", in: workspace)
    #expect(speakers.allSatisfy { whole.output.contains($0) })
  }

  @Test func `a sentence of which two parts tell of a meeting is shown once`() throws {
    let workspace = try Workspace()
    let facts = #"""
      {"id": "a", "language": "az", "sentences": [{"start": 0, "end": 50, "text": "Səlimə Sadıqlı Kərim Uluqlu ilə görüşdü."}], \#
      "entities": [{"id": "p", "type": "person", "name": "Səlimə Sadıqlı"}, \#
      {"id": "q", "type": "person", "name": "Kərim Uluqlu"}], \#
      "relations": [{"type": "met", "from": "p", "to": "q", "evidence": [\#
      {"sentence": 0, "start": 0, "end": 10, "confidence": 0.9}, \#
      {"sentence": 0, "start": 0, "end": 50, "confidence": 0.9}]}]}
      """#
    try workspace.write(facts, to: "f.jsonl")
    let run = try Tool.korpu("who", "f.jsonl", "səlimə", in: workspace)
    #expect(run.outputLines.count { $0.hasPrefix("    evidence: ") } == 1, "\(run.output)\(run.errors)")
  }

  @Test func `three names are too many`() throws {
    let run = try Tool.korpu("who", "a.txt", "x", "y", "z", in: try workspace())
    #expect(run.status == 64)
    #expect(run.errors.contains("3 names are too many"))
  }

  @Test func `a missing file is not taken for a name`() throws {
    let run = try Tool.korpu("who", "missing.txt", in: try workspace())
    #expect(run.errors == "korpu: missing.txt: there is no such file or folder. Check the path.\n")
    #expect(run.status == 66)
  }

  @Test func `where nobody spoke with anybody it says so`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.facts, to: "facts.jsonl")
    #expect(
      try Tool.korpu("who", "facts.jsonl", in: workspace).output == "Nobody is said to have spoken with anybody.\n")
    #expect(
      try Tool.korpu("who", "facts.jsonl", "anar", in: workspace).output
        == "Anar Quliyev\n  No conversation is told of.\n")
  }
}
