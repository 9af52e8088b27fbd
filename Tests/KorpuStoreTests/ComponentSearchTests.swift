import GRDB
import KorpuResolution
import TestSupport
import Testing

@testable import KorpuStore

/// Components are what links hold together. The seed is the argument.
@Suite struct ComponentSearchTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  @Test(arguments: seeds) func `all that is linked is found, from wherever one starts`(seed: UInt64) throws {
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    _ = try archive.add(RandomArticle.articles(14, seed: seed).map { try NewArticle(facts: $0) })
    try archive.read { database in
      let lists = NeighbourLists(database)
      let nodes = try Int64.fetchAll(database, sql: "SELECT id FROM node")
      for node in nodes {
        var search = ComponentSearch(lists)
        try search.read(from: [node])
        let found = search.components(joining: [])
        #expect(found.map { $0.nodes.sorted() } == [try linked(with: node, lists)])
      }
    }
  }

  @Test(arguments: seeds) func `judgements join what no link does`(seed: UInt64) throws {
    let workspace = try Workspace()
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    _ = try archive.add(RandomArticle.articles(14, seed: seed).map { try NewArticle(facts: $0) })
    try archive.read { database in
      let ends = try Int64.fetchAll(database, sql: "SELECT min(id) FROM node UNION ALL SELECT max(id) FROM node")
      var search = ComponentSearch(NeighbourLists(database))
      try search.read(from: ends)
      let found = search.components(joining: [ends])
      #expect(found.count == 1 && Set(ends).isSubset(of: found[0].nodes))
      let places = found[0].nodes.indices
      #expect(found[0].pairs.allSatisfy { places.contains($0.one) && places.contains($0.other) })
    }
  }

  /// The same step by step.
  private func linked(with node: Int64, _ lists: NeighbourLists) throws -> [Int64] {
    var (found, waiting): (Set<Int64>, [Int64]) = ([node], [node])
    while let next = waiting.popLast() {
      for other in try lists.neighbours(of: next) where other.bits > 0 && found.insert(other.node).inserted {
        waiting.append(other.node)
      }
    }
    return found.sorted()
  }
}
