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

  /// - Complexity: O(*n* log *n*) in the entities of all articles, which all processors read.
  init(of articles: ArticleSet) {
    let members = articles.members
    let readings = NameReadings()
    let parts = FixedChunks.map(
      members.count, grain: 64, worker: {}, part: { _, places in Part(of: members[places], readings) })
    var gathered: [NodeKey: Gathered] = [:]
    var starts: [Int] = []
    var count = 0
    for part in parts {
      for (key, node) in part.gathered { gathered[key, default: Gathered(name: node.name)].add(node, after: count) }
      starts += part.starts.map { count + $0 }
      count += part.count
    }
    // Numbers are sorted, for an entry counts a dozen references whenever it is moved.
    let entries = Array(gathered)
    let order = entries.indices.sorted { entries[$0].key < entries[$1].key }
    nodes = order.map { place in
      NameNode(key: entries[place].key, profile: entries[place].value.profile, name: entries[place].value.name)
    }
    forms = order.map { entries[$0].value.forms }
    appearances = order.map { entries[$0].value.appearances }
    self.starts = starts
    self.count = count
  }

  /// The nodes of some of the articles, with their entities numbered from zero.
  private struct Part: Sendable {
    private(set) var gathered: [NodeKey: Gathered] = [:]
    private(set) var starts: [Int] = []
    private(set) var count = 0

    init(of members: ArraySlice<ArticleSet.Member>, _ readings: NameReadings) {
      for member in members {
        starts.append(count)
        for entity in ArticleNodes(of: member.facts, mark: member.facts.digest ?? member.id, readings).members {
          gathered[entity.key, default: Gathered(name: entity.name)].add(entity, appearance: count)
          count += 1
        }
      }
    }
  }

  private struct Gathered: Sendable {
    var profile = NodeProfile()
    var name: NodeName
    var forms: [String: Int] = [:]
    var appearances: [Int] = []

    mutating func add(_ member: ArticleNodes.Member, appearance: Int) {
      profile.add(member.profile)
      forms[member.form, default: 0] += 1
      show(member.name)
      appearances.append(appearance)
    }

    /// - Parameter count: The number of the other's first entity.
    mutating func add(_ other: Gathered, after count: Int) {
      profile.add(other.profile)
      forms.merge(other.forms, uniquingKeysWith: +)
      show(other.name)
      appearances += other.appearances.map { count + $0 }
    }

    /// Some articles show that the name begins with the country, and others do not.
    private mutating func show(_ shown: NodeName) {
      if name.withoutCountry ?? "" < shown.withoutCountry ?? "" { name = shown }
    }
  }
}
