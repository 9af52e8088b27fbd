/// To which community each node of a level belongs, while communities are sought.
struct Labelling {
  let labels: [Int32]
  /// How many communities there are: each number below it has members.
  let count: Int

  /// - Precondition: The numbers are those below `count`, and each of them occurs.
  init(_ labels: [Int32], count: Int) {
    self.labels = labels
    self.count = count
  }

  /// Each node alone.
  init(singletons count: Int) {
    self.init([Int32](0..<Int32(count)), count: count)
  }

  /// All nodes together.
  init(together count: Int) {
    self.init([Int32](repeating: 0, count: count), count: 1)
  }

  /// Communities under any numbers below that of the nodes, numbered anew in the order of their first nodes.
  init(numbering numbers: borrowing FlatBuffer<Int32>) {
    let renamed = FlatBuffer<Int32>(repeating: -1, count: numbers.count)
    let labels = FlatBuffer<Int32>(repeating: 0, count: numbers.count)
    var next: Int32 = 0
    for node in 0..<numbers.count {
      let number = Int(numbers[node])
      if renamed[number] < 0 {
        renamed[number] = next
        next += 1
      }
      labels[node] = renamed[number]
    }
    self.init(labels.array(), count: Int(next))
  }

  /// The same communities seen from a finer level.
  ///
  /// - Parameter groups: To which node of this level each node of the finer level belongs.
  func expanded(by groups: [Int32]) -> Labelling { Labelling(groups.map { labels[Int($0)] }, count: count) }

  /// The same communities seen from a coarser level, none of whose nodes holds nodes of two communities.
  func contracted(by groups: Labelling) -> Labelling {
    let contracted = FlatBuffer<Int32>(repeating: 0, count: groups.count)
    for (node, group) in groups.labels.enumerated() { contracted[Int(group)] = labels[node] }
    return Labelling(contracted.array(), count: count)
  }

  /// Those together that are together in both.
  ///
  /// - Complexity: O(nodes).
  func overlaid(with other: Labelling) -> Labelling {
    var numbers: [UInt64: Int32] = [:]
    let overlaid = zip(labels, other.labels).map { one, other in
      let pair = UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
      let number = numbers[pair] ?? Int32(numbers.count)
      numbers[pair] = number
      return number
    }
    return Labelling(overlaid, count: numbers.count)
  }
}
