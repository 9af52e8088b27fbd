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
      for (key, node) in part.gathered {
        // What no part before has shown is taken as it is: adding it to nothing would build its sets anew.
        if let known = gathered.index(forKey: key) {
          gathered.values[known].add(node, after: count)
        } else {
          gathered[key] = node.shifted(by: count)
        }
      }
      starts += part.starts.map { count + $0 }
      count += part.count
    }
    // Keys are sorted alone, by number: an entry counts a dozen references whenever it is moved or looked at.
    let (keys, entries) = (Array(gathered.keys), Array(gathered.values))
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    nodes = order.map { NameNode(key: keys[$0], profile: entries[$0].profile, name: entries[$0].name) }
    forms = order.map { entries[$0].forms }
    appearances = order.map { entries[$0].appearances }
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
          if let known = gathered.index(forKey: entity.key) {
            gathered.values[known].add(entity, appearance: count)
          } else {
            gathered[entity.key] = Gathered(entity, appearance: count)
          }
          count += 1
        }
      }
    }
  }

  private struct Gathered: Sendable {
    private(set) var profile: NodeProfile
    private(set) var name: NodeName
    private(set) var forms: [String: Int]
    private(set) var appearances: [Int]

    init(_ member: ArticleNodes.Member, appearance: Int) {
      profile = member.profile
      name = member.name
      forms = [member.form: 1]
      appearances = [appearance]
    }

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

    /// The same, behind a number of entities of articles before.
    func shifted(by count: Int) -> Gathered {
      var shifted = self
      for place in shifted.appearances.indices { shifted.appearances[place] += count }
      return shifted
    }

    /// Some articles show that the name begins with the country, and others do not.
    private mutating func show(_ shown: NodeName) {
      if name.withoutCountry ?? "" < shown.withoutCountry ?? "" { name = shown }
    }
  }
}
