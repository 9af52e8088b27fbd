/// Values by the endings of words that they belong to: all endings of a word are found in one walk from its last byte
/// backwards, however many endings there are.
struct SuffixIndex<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    /// The byte before, and its node.
    var before: [(byte: UInt8, node: Int32)] = []
    /// Numbers of the entries whose ending begins here.
    var entries: [Int32] = []
  }

  private var nodes = [Node()]
  private var values: [Value] = []

  var isEmpty: Bool { values.isEmpty }

  /// Adds a value to those of an ending.
  mutating func add(_ value: Value, endingIn ending: some BidirectionalCollection<UInt8>) {
    var node = 0
    for byte in ending.reversed() { node = child(of: node, by: byte) ?? addChild(to: node, by: byte) }
    nodes[node].entries.append(Int32(values.count))
    values.append(value)
  }

  /// The values of all endings that a word has with something before them, in the order in which they were added.
  ///
  /// - Complexity: O(longest ending + values found · log values found).
  func values(endingIn word: [UInt8]) -> [Value] {
    var found: [Int32] = []
    var node = 0
    var index = word.count - 1
    while index > 0, let next = child(of: node, by: word[index]) {
      node = next
      found += nodes[node].entries
      index -= 1
    }
    guard found.count > 1 else { return found.map { values[Int($0)] } }
    return found.sorted().map { values[Int($0)] }
  }

  /// Whether a word has an ending with at least so many bytes before it.
  func hasEnding(of word: some BidirectionalCollection<UInt8>, after least: Int) -> Bool {
    var node = 0
    var rest = word.count
    for byte in word.reversed() {
      guard rest > least, let next = child(of: node, by: byte) else { return false }
      node = next
      rest -= 1
      if !nodes[node].entries.isEmpty { return true }
    }
    return false
  }

  private func child(of node: Int, by byte: UInt8) -> Int? {
    for child in nodes[node].before where child.byte == byte { return Int(child.node) }
    return nil
  }

  private mutating func addChild(to node: Int, by byte: UInt8) -> Int {
    nodes.append(Node())
    nodes[node].before.append((byte, Int32(nodes.count - 1)))
    return nodes.count - 1
  }
}
