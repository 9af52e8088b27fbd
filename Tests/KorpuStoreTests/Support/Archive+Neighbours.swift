import GRDB
import KorpuResolution

@testable import KorpuStore

extension Archive {
  /// Both nodes of each pair whose names may be one's, whatever their numbers, with what speaks for their being one; and
  /// the keys of each node.
  func neighbourPairs() throws -> [String] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT id, type, name, language, countries, distinction FROM node")
      let keys = Dictionary(
        uniqueKeysWithValues: rows.map { row in
          (row[0] as Int64, (1...5).map { row[$0] as String }.joined(separator: "/"))
        })
      let lists = NeighbourLists(database)
      let pairs = try keys.flatMap { node, key in
        try lists.neighbours(of: node).map { other in
          "\(key) \(keys[other.node] ?? "nobody") \(other.names.bits) \(other.names.isOneName) \(other.bits)"
        }
      }
      let blocks = try Row.fetchAll(database, sql: "SELECT key, node FROM block")
        .map { "\($0[0] as Int64) \(keys[$0[1]] ?? "nobody")" }
      return (pairs + blocks).sorted()
    }
  }
}
