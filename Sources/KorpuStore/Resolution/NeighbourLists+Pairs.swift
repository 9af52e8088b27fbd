internal import Foundation
internal import GRDB
internal import KorpuResolution

extension NeighbourLists {
  /// All pairs of nodes for which more speaks than this, by their rows.
  ///
  /// - Complexity: O(neighbours of all nodes).
  func pairs(above bits: Double) throws -> [NodeLink] {
    var pairs: [NodeLink] = []
    try forEachList { node, list in
      for neighbour in list where neighbour.node > node && neighbour.bits > bits {
        pairs.append(NodeLink(Int(node), Int(neighbour.node), bits: neighbour.bits))
      }
    }
    return pairs
  }

  /// What is wrong with the lists; `nil` where nothing is: each pair stands in the lists of both its nodes.
  ///
  /// - Complexity: O(neighbours of all nodes).
  var damage: String? {
    do {
      // What stands in two lists is nothing in the end.
      var sum: UInt64 = 0
      try forEachList { node, list in
        for neighbour in list {
          let ends = (min(node, neighbour.node), max(node, neighbour.node))
          sum ^= Self.mixed([
            UInt64(bitPattern: ends.0), UInt64(bitPattern: ends.1), neighbour.bits.bitPattern,
            neighbour.names.bits.bitPattern, neighbour.names.isOneName ? 1 : 0,
          ])
        }
      }
      return sum == 0 ? nil : "nodes are neighbours of others that are not theirs"
    } catch let damage as Damage {
      return damage.what
    } catch {
      return "neighbours of nodes cannot be read"
    }
  }

  /// A hash, the same in every run: the finalizer of SplitMix64 (Steele, Lea and Flood, 2014) over one number after
  /// the other.
  private static func mixed(_ numbers: [UInt64]) -> UInt64 {
    numbers.reduce(0) { sum, number in
      var mixed = (sum ^ number) &+ 0x9e37_79b9_7f4a_7c15
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  private func forEachList(_ body: (Int64, [Neighbour]) -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT node, neighbours FROM neighbourhood ORDER BY node")
    while let row = try rows.next() {
      let stored = StoredRow(row)
      body(Int64(try stored.integer(0)), try [Neighbour](data: stored.data(1)))
    }
  }
}
