internal import Foundation
internal import KorpuResolution

/// A node whose name may be that of another, and what their comparison comes to.
struct Neighbour: Hashable, Sendable {
  let node: Int64
  let names: NodeNameComparison
  var bits: Double
}

extension [Neighbour] {
  /// Bytes of a neighbour: eight of its node, and of whether the names are one in the lowest bit; eight of what the names
  /// come to, and eight of what all comparisons do. The lowest of each number come first.
  private static let width = 24

  /// Reads ``data`` back.
  ///
  /// - Throws: ``Damage`` for bytes that are no neighbours, or not in order.
  /// - Complexity: O(neighbours).
  init(data: Data) throws(Damage) {
    let bytes = data.bytes
    guard bytes.byteCount.isMultiple(of: Self.width) else { throw Damage(what: "neighbours of a node cannot be read") }
    self = []
    reserveCapacity(bytes.byteCount / Self.width)
    var last: Int64?
    for start in stride(from: 0, to: bytes.byteCount, by: Self.width) {
      let first = Self.number(bytes, start)
      let node = Int64(bitPattern: first) >> 1
      if let last, last >= node { throw Damage(what: "neighbours of a node are out of order") }
      last = node
      let names = NodeNameComparison(
        bits: Double(bitPattern: Self.number(bytes, start + 8)), isOneName: !first.isMultiple(of: 2))
      append(Neighbour(node: node, names: names, bits: Double(bitPattern: Self.number(bytes, start + 16))))
    }
  }

  /// The same in bytes.
  var data: Data {
    var numbers: [UInt64] = []
    numbers.reserveCapacity(3 * count)
    for neighbour in self {
      numbers.append((UInt64(bitPattern: neighbour.node) << 1 | (neighbour.names.isOneName ? 1 : 0)).littleEndian)
      numbers.append(neighbour.names.bits.bitPattern.littleEndian)
      numbers.append(neighbour.bits.bitPattern.littleEndian)
    }
    return unsafe numbers.withUnsafeBytes { unsafe Data($0) }
  }

  /// Where a node stands, or would.
  ///
  /// - Complexity: O(log neighbours).
  func place(of node: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func number(_ bytes: RawSpan, _ start: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
  }
}
