import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct NewnessTests {
  private static let network = Networks.forum()

  /// The forum without one of its speakers, a week before.
  private static let earlier = Network(
    articles: network.articles, actors: network.actors.filter { $0.id != "person-samir" },
    ties: network.ties.filter { $0.from != "person-samir" }, utterances: [])

  private func dot(since earlier: Network) -> String {
    let diagram = Diagram(of: Self.network).marked(newSince: Diagram(of: earlier))
    return DiagramDOT(diagram, layout: .placed(Placements.row)).text
  }

  @Test func `what is new is marked, in the picture and for other tools`() throws {
    let lines = dot(since: Self.earlier).split(separator: "\n")
    let samir = try #require(lines.first { $0.contains("\"person-samir\" [") })
    #expect(samir.contains("new=true") && samir.contains(" new\"") && samir.contains(">+</font> Samir Orucov<"))
    let aygul = try #require(lines.first { $0.contains("\"person-aygul\" [") })
    #expect(!aygul.contains("new"))
    let line = try #require(lines.first { $0.contains("\"person-samir\" -> \"forum-korpu\"") })
    #expect(line.contains("color=\"#D55E00:#D55E00\"") && line.contains("class=\"spokeAt new\""))
  }

  @Test func `the legend explains the mark where there is one`() {
    #expect(dot(since: Self.earlier).contains(">new</font>"))
    #expect(!dot(since: Self.network).contains(">new</font>"))
  }
}
