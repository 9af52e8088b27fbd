/// Nodes by what is read in their names: what a comparison of the words of two names comes to once holds for all nodes of the
/// one group and of the other. Texts in several languages print most names alike.
struct NameGroups {
  /// The places of the nodes of each group, ascending; shortened names are in none.
  let members: [[Int]]

  /// - Complexity: O(nodes), and that of reading their names.
  init(of nodes: [NameNode]) {
    var numbers: [ObjectIdentifier: Int] = [:]
    var members: [[Int]] = []
    for (place, node) in nodes.enumerated() where !node.isShortName {
      let reading = ObjectIdentifier(node.name.reading)
      if let number = numbers[reading] {
        members[number].append(place)
      } else {
        numbers[reading] = members.count
        members.append([place])
      }
    }
    self.members = members
  }
}
