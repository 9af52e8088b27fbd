import KorpuAnalysis
import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct AssumedHomeTests {
  private static let stranger = Actor(
    id: "person-tural", type: .person, name: "Tural Bəylərov", citations: [Citation(article: "home")])

  /// The forum, and one of whom an article from Kazakhstan tells no country.
  private static func diagram(homes: [String: CountryCode]) -> Diagram {
    let forum = Networks.forum()
    let network = Network(
      articles: forum.articles + [ArticleReference(id: "home", language: .kazakh)], actors: forum.actors + [stranger],
      ties: forum.ties + [
        Tie(type: .tookPartIn, from: stranger.id, to: "forum-korpu", citations: [Citation(article: "home")])
      ], utterances: [])
    return Diagram(of: SelectedNetwork(of: network, by: NetworkSelection()).assuming(homes: homes))
  }

  private static func dot(homes: [String: CountryCode]) -> String {
    DiagramDOT(diagram(homes: homes), layout: .placed(Placements.row)).text
  }

  @Test func `whose country is assumed has a dashed frame, and says so to other tools`() throws {
    let dot = Self.dot(homes: ["home": try #require(CountryCode("KZ"))])
    let line = try #require(dot.split(separator: "\n").first { $0.contains("\"person-tural\" [") })
    #expect(line.contains("country=\"KZ\"") && line.contains("country_assumed=true"))
    #expect(line.contains("style=\"rounded,filled,dashed\"") && line.contains("assumed\""))
    #expect(dot.contains("country assumed"))
  }

  @Test func `the line under the title says of how many the country is assumed`() throws {
    let homes = ["home": try #require(CountryCode("KZ"))]
    #expect(Self.diagram(homes: homes).scope.contains(" · country assumed: the publisher's (1) · "))
    #expect(!Self.diagram(homes: [:]).scope.contains("assumed"))
  }

  @Test func `where nothing is assumed nobody is marked`() {
    let dot = Self.dot(homes: [:])
    #expect(!dot.contains("assumed"))
  }
}
