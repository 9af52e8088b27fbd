internal import KorpuResolution

/// What some articles state of each node that appears in them, summed up.
struct NodeTally {
  struct Sum {
    /// As read where it says most.
    fileprivate(set) var name: NodeName
    fileprivate(set) var profile = NodeProfile()
    /// The names as printed, with the number of articles that print each.
    fileprivate(set) var forms: [String: Int] = [:]
    /// Of a country what it is called, with the number of articles that call it so.
    fileprivate(set) var countryNames: [PrintedCountryName: Int] = [:]
  }

  /// In the order in which the nodes first appear.
  private(set) var keys: [NodeKey] = []
  private var sums: [NodeKey: Sum] = [:]

  mutating func add(_ nodes: ArticleNodes) {
    for member in nodes.members {
      if sums[member.key] == nil { keys.append(member.key) }
      sums[member.key, default: Sum(name: member.name)].add(member)
    }
    for (key, names) in nodes.countryNames {
      for name in names { sums[key]?.countryNames[name, default: 0] += 1 }
    }
  }

  func sum(of key: NodeKey) -> Sum? { sums[key] }
}

extension NodeTally.Sum {
  fileprivate mutating func add(_ member: ArticleNodes.Member) {
    profile.add(member.profile)
    forms[member.form, default: 0] += 1
    if name.saysLess(than: member.name) { name = member.name }
  }
}

extension NodeName {
  /// Some articles show that the name begins with the country, and others do not.
  func saysLess(than other: NodeName) -> Bool { withoutCountry ?? "" < other.withoutCountry ?? "" }
}
