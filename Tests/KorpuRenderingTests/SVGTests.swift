import Foundation
import KorpuExport
import KorpuModel
import KorpuRendering
import TestSupport
import Testing

@Suite struct SVGTests {
  private func svg(of diagram: Diagram) throws -> String {
    String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg), as: UTF8.self)
  }

  /// What an XPath finds, by libxml2.
  private func query(_ path: String, in svg: String) throws -> String {
    let run = try Program.run("xmllint", "--nonet", "--xpath", path, "-", input: Data(svg.utf8))
    #expect(run.status == 0, "\(path): \(run.errors)")
    return run.text.trimmingCharacters(in: .newlines)
  }

  @Test(arguments: Traps.texts + [Traps.long]) func `any text gives well-formed XML`(_ text: String) throws {
    let picture = try svg(of: Diagrams.pair(text, url: "https://xeber.az/?a=1&b=\(2)&amp;c"))
    let run = try Program.run("xmllint", "--noout", "--nonet", "--huge", "-", input: Data(picture.utf8))
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: ["R&D", "&amp;", "<b>bold</b>", "شورای همکاری", "Oʻzbekiston gʻoyasi", "a \\N \\\\ b", "e\u{301}"])
  func `a tooltip says the sentence as it is`(_ text: String) throws {
    let picture = try svg(of: Diagrams.pair(text))
    let tooltip = try query("string(//*[@id='person-a']/*[local-name()='title'])", in: picture)
    #expect(tooltip == "\(text) — \(text)\n\(text) [a]")
    let line = try query("string(//*[@id='spokeAt--person-a--forum-b']/*[local-name()='title'])", in: picture)
    #expect(line == "\(text) — \(text) — \(text)\n\(text) [a]")
  }

  @Test func `of many sentences a tooltip says the first and how many more there are`() throws {
    let evidence = (1...5).map { DiagramEvidence(article: "a\($0)", sentence: "s\($0)") }
    let diagram = Diagram(
      title: "", scope: "", source: "", groups: [],
      centre: [DiagramNode(id: "forum-b", type: .forum(.forum), name: "B", articles: 5, evidence: evidence)], edges: [])
    let tooltip = try query("string(//*[@id='forum-b']/*[local-name()='title'])", in: svg(of: diagram))
    #expect(tooltip == "B\ns1 [a1]\ns2 [a2]\ns3 [a3]\n… and 2 more")
  }

  @Test func `an address keeps its parameters, and no other tooltip hides the evidence`() throws {
    let picture = try svg(of: Diagrams.pair("x", url: "https://xeber.az/?a=1&b=2"))
    let link = try query("string(//*[@id='a_person-a']/*[local-name()='a']/@*[local-name()='href'])", in: picture)
    #expect(link == "https://xeber.az/?a=1&b=2")
    #expect(try query("count(//*[local-name()='a']/@*[local-name()='title'])", in: picture) == "0")
  }

  @Test func `it is a document of graphics with a title, a description and a language`() throws {
    let picture = try svg(of: Diagrams.countries(["AZ", "KZ"]))
    #expect(try query("string(/*/@role)", in: picture) == "graphics-document document")
    #expect(try query("string(/*/@lang)", in: picture) == "en")
    #expect(try query("string(/*/@aria-labelledby)", in: picture) == "korpu-title korpu-description")
    #expect(try query("string(//*[@id='korpu-title'])", in: picture) == "Forum")
    #expect(try query("string(//*[@id='korpu-description'])", in: picture).hasPrefix("A network diagram."))
  }

  @Test func `links can be reached by keyboard, and show that they are`() throws {
    let picture = try svg(of: Diagrams.pair("x", url: "https://xeber.az/"))
    let links = "//*[local-name()='a']"
    #expect(try query("count(\(links)[@*[local-name()='href'] and not(@tabindex)])", in: picture) == "3")
    #expect(try query("count(\(links)//*[local-name()='path' or local-name()='polygon'])", in: picture) != "0")
    #expect(try query("string(//*[local-name()='style'])", in: picture).hasPrefix(":is(a,g):focus-visible :is(path,"))
  }

  @Test func `what has no link can be reached by keyboard all the same, and nothing twice`() throws {
    let stops = "//*[local-name()='g' and @tabindex='0' and @role='graphics-symbol img']"
    let plain = try svg(of: Diagrams.pair("x"))
    #expect(try query("count(\(stops)[*[local-name()='title']])", in: plain) == "3")
    #expect(try query("count(//*[@tabindex])", in: plain) == "3")
    let linked = try svg(of: Diagrams.pair("x", url: "https://xeber.az/"))
    #expect(try query("count(//*[@tabindex])", in: linked) == "0")
  }

  @Test func `nodes, edges and boxes have ids of their own and classes`() throws {
    let picture = try svg(of: Diagrams.countries(["AZ", "KZ", "TR"]))
    #expect(try query("count(//*[@id='person-AZ-1' and @class='node person'])", in: picture) == "1")
    #expect(try query("count(//*[@id='spokeAt--person-AZ-1--forum-x' and @class='edge spokeAt'])", in: picture) == "1")
    #expect(try query("count(//*[@id='box-kz' and @class='cluster box kz'])", in: picture) == "1")
    let ids = picture.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }
}
