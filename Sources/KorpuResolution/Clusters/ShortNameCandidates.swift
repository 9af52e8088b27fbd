internal import KorpuModel

/// Whom the shortened names of a set of nodes may stand for, all at hand.
struct ShortNameCandidates {
  private let nodes: [NameNode]
  /// The nodes of each key, but for those of shortened names where that is all that they share.
  private var members: [BlockingKey: [Int]] = [:]
  /// The shortened names that share a surname.
  private var shortened: [BlockingKey: [NameNode]] = [:]

  /// - Parameter keys: Those of each node.
  /// - Complexity: O(keys of all nodes), if there are shortened names.
  init(_ nodes: [NameNode], with keys: [[BlockingKey]]) {
    self.nodes = nodes
    let shortNames = nodes.indices.filter { nodes[$0].isShortName }
    if shortNames.isEmpty { return }
    var blocks = Dictionary(shortNames.flatMap { keys[$0] }.map { ($0, [Int]()) }) { first, _ in first }
    for (place, keys) in keys.enumerated() { for key in keys { blocks[key]?.append(place) } }
    for (key, places) in blocks {
      let named = places.filter { !nodes[$0].isBareSurname }
      guard key.isOfShortNames else {
        members[key] = named
        continue
      }
      let full = named.filter { !nodes[$0].isShortName }
      guard Set(full.map { nodes[$0].personMark }).count <= ShortNameResolution.mostNamesakes else { continue }
      members[key] = full
      shortened[key] = named.filter { nodes[$0].isShortName }.map { nodes[$0].withoutCircumstances }.unique(by: \.key)
    }
  }

  /// - Parameter bearers: For each node which person it is of.
  func candidates(for place: Int, bearers: [Int]) -> [ShortNameResolution.Candidate] {
    let keys = nodes[place].blockingKeys
    let near = Set(keys.flatMap { members[$0] ?? [] }).subtracting([place]).sorted()
    let names = keys.flatMap { shortened[$0] ?? [] }.unique(by: \.key)
    return near.map { .init(node: nodes[$0], bearer: nodes[$0].isShortName ? nil : bearers[$0]) }
      + names.map { .init(node: $0, bearer: nil) }
  }
}
