internal import KorpuModel

/// The nodes of a set of articles, and which of them each entity belongs to. Entities are numbered by article and then as
/// listed.
struct NodeIndex {
  /// In the order of their keys.
  let nodes: [NameNode]
  /// For each node the names as printed, with the number of articles that print each.
  let forms: [[String: Int]]
  /// For each node the numbers of its appearances, ascending.
  let appearances: [[Int]]
  /// For each article the number of its first entity.
  let starts: [Int]
  /// How many entities there are.
  let count: Int

  /// - Complexity: O(*n* log *n*) in the entities of all articles.
  init(of articles: ArticleSet) {
    var gathered: [NodeKey: Gathered] = [:]
    var starts: [Int] = []
    var count = 0
    var readings = NameReadings()
    for member in articles.members {
      starts.append(count)
      for entity in ArticleNodes(of: member.facts, mark: member.facts.digest ?? member.id, &readings).members {
        gathered[entity.key, default: Gathered(name: entity.name)].add(entity, appearance: count)
        count += 1
      }
    }
    let sorted = gathered.sorted { $0.key < $1.key }
    nodes = sorted.map { entry in
      NameNode(key: entry.key, profile: entry.value.profile, name: entry.value.name)
    }
    forms = sorted.map(\.value.forms)
    appearances = sorted.map(\.value.appearances)
    self.starts = starts
    self.count = count
  }

  private struct Gathered {
    var profile = NodeProfile()
    var name: NodeName
    var forms: [String: Int] = [:]
    var appearances: [Int] = []

    mutating func add(_ member: ArticleNodes.Member, appearance: Int) {
      profile.add(member.profile)
      forms[member.form, default: 0] += 1
      // Some articles show that the name begins with the country, and others do not.
      if name.withoutCountry ?? "" < member.name.withoutCountry ?? "" { name = member.name }
      appearances.append(appearance)
    }
  }
}
