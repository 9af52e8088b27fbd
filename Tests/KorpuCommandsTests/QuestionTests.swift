import Foundation
import TestSupport
import Testing

/// What the questions answer, as a user asks them.
@Suite struct QuestionTests {
  /// A year before: another chair of one of the bodies.
  private static let earlier = """
    "Yeni Səs" yeni layihəyə başlayır
    12 mart 2024, 10:00
    Azərbaycanın "Yeni Səs" İctimai Birliyinin sədri Rüstəm Bəylərov bildirib ki, layihə üç il davam edəcək.

    """

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(News.forum, to: "news/forum.txt")
    try workspace.write(Self.earlier, to: "news/earlier.txt")
    return workspace
  }

  private func lines(_ arguments: String...) throws -> [Substring] {
    let workspace = try workspace()
    let run = try Tool.korpu(arguments, in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    return run.outputLines
  }

  private func objects(_ arguments: [String]) throws -> [[String: Any]] {
    let workspace = try workspace()
    let run = try Tool.korpu(arguments + ["--json"], in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    return try run.outputLines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func rows(_ arguments: String...) throws -> [[String: Any]] { try objects(arguments) }

  /// The rows of one of several tables.
  private func rows(of table: String, _ arguments: String...) throws -> [[String: Any]] {
    let objects = try objects(arguments)
    #expect(objects.count == 1)
    return try #require(objects.first?[table] as? [[String: Any]])
  }

  private func name(_ value: Any?) -> String? { (value as? [String: String])?["name"] }

  @Test func `what a person said, with its date and sentence`() throws {
    let found = try rows("said", "news", "quliyev")
    #expect(found.map { $0["words"] as? String } == ["əməkdaşlıq genişlənəcək"])
    #expect(found[0]["published"] as? String == "2025-11-24")
    #expect(found[0]["how"] as? String == "reported")
    let evidence = try #require((found[0]["evidence"] as? [[String: String]])?.first)
    #expect(evidence["sentence"]?.contains("Anar Quliyev deyib ki") == true)
  }

  @Test func `what the people of a body said, with their posts`() throws {
    let found = try rows("said", "news", "yeni səs")
    #expect(found.map { name($0["speaker"]) } == ["Rüstəm Bəylərov", "Anar Quliyev"])
    #expect(found.allSatisfy { ($0["post"] as? String)?.hasPrefix("sədr at") == true })
  }

  @Test func `statements are found by words and by what they name`() throws {
    #expect(try rows("said", "news", "--words", "layihə").count == 2)
    #expect(try rows("said", "news", "--words", "layihə", "--since", "2025").count == 1)
    #expect(try rows("said", "news", "quliyev", "--about", "KZ").isEmpty)
  }

  @Test func `a path leads through the gathering at which both spoke`() throws {
    let found = try rows("path", "news", "quliyev", "nəsirova")
    #expect(found.map { name($0["from"]) } == ["Anar Quliyev", "Xəzər Ölkələri QHT-lərinin Körpü Forumu"])
    #expect(found.map { name($0["to"]) }.last == "Leyla Nəsirova")
    #expect(found.allSatisfy { $0["evidence"] != nil })
  }

  @Test func `no path leads through whom to avoid, which is said`() throws {
    let found = try lines("path", "news", "quliyev", "nəsirova", "--avoid", "körpü")
    #expect(found.last == "  No path leads there: Leyla Nəsirova reaches 1 other, Anar Quliyev more.")
  }

  @Test func `two countries are linked by the gathering of their people`() throws {
    let links = try rows(of: "links", "ties", "news", "AZ", "KZ")
    #expect(links.contains { $0["kind"] as? String == "sharedForum" })
    let counts = try rows(of: "counts", "ties", "news", "AZ", "KZ")
    #expect(counts.contains { $0["period"] as? String == "2025-11" })
  }

  @Test func `of a gathering its speakers are told with post and country`() throws {
    let text = try lines("forum", "news", "körpü", "--markdown").joined(separator: "\n")
    #expect(text.contains("| spoke | Anar Quliyev | sədr at \"Yeni Səs\" İctimai Birliyi | AZ |"))
    #expect(text.contains("## What was said there"))
    #expect(try lines("forum", "news").contains { $0.contains("Körpü Forumu") })
  }

  @Test func `events come in the order of their articles`() throws {
    let found = try rows("timeline", "news")
    let dates = found.compactMap { $0["published"] as? String }
    #expect(dates == dates.sorted() && dates.first == "2024-03-12")
    #expect(try rows("timeline", "news", "--events", "gathering").count == 1)
    #expect(try rows("timeline", "news", "bəylərov", "--events", "statement").count == 1)
  }

  @Test func `a post is told alone where its body stands in another column`() throws {
    let posts = try rows("timeline", "news", "--events", "role").compactMap { $0["what"] as? [String] }.joined()
    #expect(!posts.isEmpty && !posts.contains { $0.hasSuffix(" at") }, "\(Array(posts))")
  }

  /// Facts of an article in which each of some pairs met, all told by its first sentence or each by one of its own.
  private func meetings(_ pairs: [(String, String)], inOneSentence isOne: Bool) -> String {
    let names = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    let people = names.map { #"{"id":"\#($0)","type":"person","name":"\#($0)"}"# }
    let sentences = pairs.indices.map { #"{"start":\#($0 * 10),"end":\#($0 * 10 + 9),"text":"Sentence\#($0)"}"# }
    let ties = pairs.enumerated().map { index, pair in
      let number = isOne ? 0 : index
      let evidence = #"{"sentence":\#(number),"start":\#(number * 10),"end":\#(number * 10 + 9)}"#
      return #"{"type":"met","from":"\#(pair.0)","to":"\#(pair.1)","evidence":[\#(evidence)]}"#
    }
    return #"{"id":"a","language":"az","published":"2025-03-01","sentences":[\#(sentences.joined(separator: ","))],"#
      + #""entities":[\#(people.joined(separator: ","))],"relations":[\#(ties.joined(separator: ","))]}"# + "\n"
  }

  @Test func `a meeting of two delegations is one row, with the sides apart`() throws {
    let pairs = [("Aydan", "Ceren"), ("Aydan", "Dana"), ("Bolat", "Ceren"), ("Bolat", "Dana")]
    let workspace = try Workspace()
    try workspace.write(meetings(pairs, inOneSentence: true), to: "one.jsonl")
    try workspace.write(meetings(pairs, inOneSentence: false), to: "several.jsonl")
    try workspace.write(meetings(Array(pairs.dropLast()), inOneSentence: true), to: "part.jsonl")
    func rows(_ input: String, _ options: String...) throws -> [Substring] {
      let run = try Tool.korpu(["timeline", input] + options, in: workspace)
      #expect(run.status == 0, "\(run.errors)")
      return run.output.split(whereSeparator: \.isNewline).filter { $0.contains("meeting") }
    }
    #expect(try rows("one.jsonl", "--csv") == ["2025-03-01,meeting,Aydan; Bolat – Ceren; Dana,met,,1"])
    #expect(try rows("one.jsonl", "dana", "--csv") == ["2025-03-01,meeting,Aydan; Bolat – Dana,met,,1"])
    #expect(try rows("one.jsonl", "--json").first?.contains(#""name":"Bolat"}],[{"id""#) == true)
    // What several sentences tell, and pairs of which one is missing, stay as they are told.
    #expect(try rows("several.jsonl", "--csv").count == 4)
    #expect(try rows("part.jsonl", "--csv").count == 3)
  }

  @Test func `a post that changed hands is told`() throws {
    let handovers = try rows(of: "handovers", "changes", "news", "--from", "2025")
    let handover = try #require(handovers.first)
    #expect(name(handover["before"]) == "Rüstəm Bəylərov" && name(handover["after"]) == "Anar Quliyev")
    let found = try rows(of: "new", "changes", "news", "--from", "2025")
    #expect(found.contains { name($0["name"]) == "Leyla Nəsirova" })
    #expect(!found.contains { name($0["name"]) == "Rüstəm Bəylərov" })
  }

  @Test func `two chairs in articles of one day contradict one another`() throws {
    let workspace = try workspace()
    let second = Self.earlier.replacing("12 mart 2024, 10:00", with: "24 noyabr 2025, 10:00")
    try workspace.write(second, to: "news/earlier.txt")
    let run = try Tool.korpu("check", "news", in: workspace)
    #expect(run.output.contains("Two holders of one post at a time") && run.output.contains("Rüstəm Bəylərov"))
    #expect(run.status == 0)
    #expect(try lines("check", "news") == ["No contradictions are found in 2 articles."])
  }

  @Test func `everything is counted`() throws {
    let totals = try rows(of: "totals", "stats", "news")
    #expect(totals.contains { $0["what"] as? String == "articles" && $0["number"] as? Int == 2 })
    let actors = try rows(of: "actors", "stats", "news")
    #expect(actors.contains { $0["what"] as? String == "person" && $0["number"] as? Int == 3 })
  }

  @Test(arguments: [
    (["stats"], ["actors", "countries", "languages", "months", "publishers", "ties", "totals"]),
    (["ties", "AZ", "KZ"], ["counts", "links"]), (["ties", "quliyev", "bəylərov"], ["counts", "links"]),
    (["changes", "--from", "2025"], ["handovers", "moves", "new", "new-ties"]),
    (["changes", "--from", "2025", "--gone"], ["gone", "gone-ties", "handovers", "moves", "new", "new-ties"]),
    (["forum", "körpü"], ["gatherings", "participants", "statements"]), (["bridges"], ["actors", "ties"]),
    (["communities", "--members"], ["communities", "members"]), (["check"], ["countries", "places", "posts"]),
  ]) func `in JSON several tables are one object by their names, whatever is found`(
    _ question: [String], _ tables: [String]
  ) throws {
    let objects = try objects([question[0], "news"] + question.dropFirst())
    #expect(objects.map { $0.keys.sorted() } == [tables])
  }

  @Test(arguments: [
    ["who"], ["who", "quliyev"], ["said"], ["path", "quliyev", "nəsirova"], ["ties", "AZ", "KZ"], ["forum"],
    ["forum", "körpü"], ["timeline"], ["changes", "--from", "2025", "--gone"], ["rank"], ["rank", "--by", "brokerage"],
    ["communities", "--members"], ["bridges"], ["stats"],
  ]) func `no two columns of a table are called alike`(_ question: [String]) throws {
    let workspace = try workspace()
    let arguments = [question[0], "news"] + question.dropFirst() + ["--csv", "--evidence"]
    let run = try Tool.korpu(arguments, in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    // A table's names follow an empty line.
    let heads = run.output.split(separator: "\r\n\n").compactMap { $0.split(separator: "\r\n").first }
    #expect(!heads.isEmpty)
    for head in heads {
      let names = head.split(separator: ",")
      #expect(Set(names).count == names.count, "\(head)")
      #expect(names.suffix(2) == ["sources", "evidence"])
    }
  }

  @Test func `a dossier is one page, or Markdown with a picture beside it`() throws {
    let workspace = try workspace()
    #expect(try Tool.korpu("report", "news", "quliyev", "-o", "a.html", in: workspace).status == 0)
    let page = try workspace.read("a.html")
    #expect(page.contains("<h1>Anar Quliyev</h1>") && page.contains("<svg") && !page.contains("<script"))
    #expect(page.contains("əməkdaşlıq genişlənəcək") && page.contains("<li id=\"source-1\">2025-11-24"))
    #expect(try Tool.korpu("report", "news", "körpü", "-o", "b.md", in: workspace).status == 0)
    let text = try workspace.read("b.md")
    #expect(text.hasPrefix("# Xəzər Ölkələri QHT-lərinin Körpü Forumu\n") && text.contains("(<b-network.svg>)"))
    #expect(try workspace.read("b-network.svg").contains("</svg>"))
  }

  @Test func `in a dossier in Markdown each row has the sentences that back it as footnotes`() throws {
    let workspace = try workspace()
    #expect(try Tool.korpu("report", "news", "quliyev", "-o", "a.md", in: workspace).status == 0)
    let text = try workspace.read("a.md")
    let sentence = "Forumda Azərbaycanın \"Yeni Səs\" İctimai Birliyinin sədri Anar Quliyev deyib ki"
    #expect(text.contains("| sədr | chair | 2025-11-24 | 1 [^1] |\n\n[^1]: \\[1\\] «\(sentence)"))
    // What backs several rows is one footnote, to which each refers.
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("[^") && $0.contains(sentence) }.count == 1)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("[^1]") }.count > 2)
    #expect(!text.contains("<details>"))
  }

  @Test(arguments: [
    (["said", "news", "--json", "--csv"], 64, "--json, --csv and --markdown exclude one another"),
    (["path", "news", "quliyev"], 64, "A name is missing. Give the two ends of the path."),
    (["path", "news", "a", "b", "c"], 64, "3 names are too many."),
    (
      ["ties", "news", "AZ", "nobody"], 65, "'nobody': no actor of that name is in the inputs, nor is there such a file"
    ),
    (["said", "news", "--page", "0"], 64, "pages are counted from 1"),
    (["timeline", "news", "--events", "party"], 64, "'party' is no kind of event."),
    (["changes", "news", "--from", "soon"], 64, "'soon' is no date."),
    (["changes", "news", "--from", "2025-06", "--to", "2025-01"], 64, "--from 2025-06 is after --to 2025-01"),
    (["said", "news", "--since", "2025-02", "--until", "2024"], 64, "--since 2025-02 is after --until 2024"),
    (["rank", "news", "--hops", "2"], 64, "Give --around a name."),
    (["rank", "news", "--between", "KZ", "ZZ"], 64, "'ZZ' is the code of no country."),
    (["rank", "news", "--limit", "2", "--page", "99"], 65, "--page 99: the answer has "),
    (["stats", "news", "--csv", "--page", "3"], 65, "--page 3: the answer has one page. Leave it out."),
    (["who", "news", "--page", "3"], 65, "--page 3: the answer has one page."),
    (["path", "news", "quliyev", "nəsirova", "--avoid", "anar"], 65, "--avoid: Anar Quliyev is an end of the path."),
    (
      ["path", "news", "quliyev", "nəsirova", "--via", "körpü", "--avoid", "körpü"], 65,
      "Körpü Forumu is to be passed, too: --via"
    ),
    (["ties", "news", "anar", "quliyev"], 65, "'anar' and 'quliyev': both mean Anar Quliyev."),
    (["drow", "news"], 64, "'drow' is no command. Did you mean 'draw'?"), (["news"], 64, "'news' is no command."),
    (["rank", "news", "--arround", "anar"], 64, "Did you mean '--around'?"),
    (["report", "news", "quliyev", "-o", "a.doc"], 73, "its ending says no format of a report"),
  ]) func `what cannot be answered is said, with what to do`(
    _ arguments: [String], _ status: Int32, _ message: String
  ) throws {
    let run = try Tool.korpu(arguments, in: try workspace())
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }
}
