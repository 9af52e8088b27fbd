import KorpuModel
import KorpuResolution
import KorpuStore
import TestSupport
import Testing

/// Who is who in an archive, tried on random articles. The seed is the argument of the test.
@Suite struct ArchiveResolutionTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  /// The network of an archive to which the articles came in batches.
  private func network(_ batches: [[ArticleFacts]], in workspace: Workspace, _ name: String) throws -> Network {
    let archive = try Archive.writingOrCreating(workspace.path("\(name).korpu"))
    for batch in batches { _ = try archive.add(try batch.map { try NewArticle(facts: $0) }) }
    return try archive.network()
  }

  @Test(arguments: seeds) func `an archive resolves as all articles together do`(seed: UInt64) throws {
    let articles = RandomArticle.articles(14, seed: seed)
    let network = try network([articles], in: Workspace(), "one")
    #expect(NetworkIdentities(network) == NetworkIdentities(Network(merging: articles)))
  }

  @Test func `one surname in two articles of one name is two people, also where the articles have no digest`() throws {
    let articles = ["Bakı", "Astana"].map { place in
      ArticleFacts(
        id: "news", language: .azerbaijani,
        entities: [
          Entity(id: "p", type: .person, name: "Əliyev", mentions: []),
          Entity(id: "l", type: .place, name: place, mentions: []),
        ], relations: [], statements: [])
    }
    let network = try network([articles], in: Workspace(), "one")
    #expect(network.articles.count == 2)
    #expect(network.actors.count { $0.type == .person } == 2)
  }

  @Test(arguments: seeds) func `what an article stated before it was replaced does not show`(seed: UInt64) throws {
    func digest(_ number: Int) -> String { String(repeating: "0", count: 60) + String(1_000 + number) }
    let (before, after) = (RandomArticle.articles(14, seed: seed), RandomArticle.articles(14, seed: seed + 100))
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    for (number, article) in before.enumerated() {
      _ = try archive.add([NewArticle(facts: article.identified(by: digest(number)))])
    }
    let replaced = after.enumerated().map { $1.identified(by: digest($0)) }
    // An account with its text takes the place of one without.
    for article in replaced { #expect(try archive.add([NewArticle(facts: article, text: "Mətn")]) == [.replaced]) }
    let network = NetworkIdentities(try archive.network())
    #expect(network == NetworkIdentities(Network(merging: replaced)))
    #expect(try archive.condition().damages.isEmpty)
  }

  @Test(arguments: seeds) func `what an article stated before it was taken out does not show`(seed: UInt64) throws {
    let articles = RandomArticle.articles(14, seed: seed)
    let (gone, left) = (articles.prefix(5), Array(articles.dropFirst(5)))
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    for article in articles { _ = try archive.add([NewArticle(facts: article)]) }
    let numbers = try gone.compactMap { try archive.number(of: $0) }
    #expect(try archive.remove(numbers) == 5)
    #expect(try archive.remove(numbers) == 0)
    let network = NetworkIdentities(try archive.network())
    #expect(network == NetworkIdentities(Network(merging: left)))
    #expect(try archive.condition().damages.isEmpty)
  }

  @Test(arguments: seeds) func `neither order nor batches show`(seed: UInt64) throws {
    let articles = RandomArticle.articles(14, seed: seed)
    let workspace = try Workspace()
    let first = NetworkIdentities(try network([articles], in: workspace, "one"))
    var random = SeededGenerator(seed: seed)
    for attempt in 0..<3 {
      let shuffled = articles.shuffled(using: &random)
      let size = 1 + random.below(5)
      let batches = stride(from: 0, to: shuffled.count, by: size).map { Array(shuffled[$0...].prefix(size)) }
      let other = NetworkIdentities(try network(batches, in: workspace, "\(attempt)"))
      #expect(other == first, "attempt \(attempt): \(other.differences(from: first))")
    }
  }
}

/// What a network says, whatever the ids of its actors.
private struct NetworkIdentities: Equatable {
  let actors: Set<Actor>
  let ties: Set<Tie>

  /// The actors that only one of both has, for people to read.
  func differences(from other: NetworkIdentities) -> [String] {
    actors.symmetricDifference(other.actors).map { actor in
      "\(actors.contains(actor) ? "+" : "-") \(actor.name) \(actor.otherNames) in \(actor.citations.map(\.article))"
    }.sorted()
  }

  init(_ network: Network) {
    let ids = Dictionary(uniqueKeysWithValues: network.actors.map { ($0.id, "\($0.type) \($0.name) \($0.citations)") })
    actors = Set(
      network.actors.map {
        Actor(id: ids[$0.id] ?? "", type: $0.type, name: $0.name, otherNames: $0.otherNames, citations: $0.citations)
      })
    ties = Set(
      network.ties.map { tie in
        let ends = [ids[tie.from] ?? "", ids[tie.to] ?? ""]
        let (from, to) = tie.type.isSymmetric ? (ends.min() ?? "", ends.max() ?? "") : (ends[0], ends[1])
        return Tie(type: tie.type, from: from, to: to, role: tie.role, title: tie.title, citations: tie.citations)
      })
  }
}
