import Foundation
import KorpuExport
import KorpuRendering
import TestSupport
import Testing

/// Our DOT as others read it: Graphviz's own `dot`, and pygraphviz.
@Suite struct DOTOracleTests {
  @Test(arguments: Traps.texts + [Traps.long]) func `dot takes any text`(_ text: String) throws {
    let run = try Program.run("dot", "-Tcanon", input: Data(DiagramRenderer.dot(of: Diagrams.pair(text)).utf8))
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(arguments: Traps.texts) func `pygraphviz reads what was written`(_ text: String) throws {
    let graph = try read(DiagramRenderer.dot(of: Diagrams.pair(text)))
    let seen = Self.readable(text)
    #expect(graph.nodes["person-a"]?["name"] == seen)
    #expect(graph.nodes["person-a"]?["type"] == "person")
    #expect(graph.nodes["forum-b"]?["type"] == "forum")
    let edge = try #require(graph.edges.first { $0["type"] == "spokeAt" })
    #expect(edge["from"] == "person-a")
    #expect(edge["to"] == "forum-b")
    #expect(edge["evidence"] == (seen.isEmpty ? "" : seen + " ") + "[a]")
  }

  @Test func `every node and edge that is no layout has an id of its own and a type`() throws {
    let graph = try read(DiagramRenderer.dot(of: Diagrams.countries(["AZ", "KZ", "TR", "UZ"])))
    let actors = graph.nodes.filter { $0.value["type"] != "layout" }
    #expect(actors.count == 13)
    #expect(actors.allSatisfy { $0.value["id"] == $0.key })
    #expect(graph.nodes.allSatisfy { $0.value["id"]?.isEmpty == false })
    let ties = graph.edges.filter { $0["type"] != "layout" }
    #expect(ties.count == 16)
    #expect(Set(ties.compactMap { $0["id"] }).count == 16)
  }

  /// What a reader sees of a text: DOT has no place for control codes, and leaves escapes as they are written.
  private static func readable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{FEFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.replacing(/&(#?[A-Za-z0-9]+;)/) { "&amp;\($0.output.1)" }
  }

  private struct Graph: Decodable {
    let nodes: [String: [String: String]]
    let edges: [[String: String]]
  }

  private func read(_ dot: String) throws -> Graph {
    let script = """
      import json, sys, pygraphviz
      g = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode("utf-8"))
      attributes = lambda o: {k: v for k, v in o.attr.items() if v is not None}
      print(json.dumps({
        "nodes": {n: attributes(n) for n in g.nodes()},
        "edges": [dict(attributes(e), **{"from": e[0], "to": e[1]}) for e in g.edges()]}))
      """
    try #require(
      FileManager.default.isExecutableFile(atPath: Repository.python.path),
      "pygraphviz is missing; Tests/run installs it")
    let run = try Program.run(Repository.python, ["-c", script], input: Data(dot.utf8))
    #expect(run.errors == "")
    return try JSONDecoder().decode(Graph.self, from: run.output)
  }
}
