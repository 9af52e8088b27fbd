internal import KorpuModel

/// All shortest chains between two entities, as a graph without circles: whoever comes next leads to the end.
struct ShortestChains {
  private let start: Int64
  private let end: Int64
  private var next: [Int64: Set<Int64>]

  /// - Parameters:
  ///   - meeting: the entities in the middle.
  ///   - before: for each entity on this side of these those from which it was reached.
  ///   - after: the same from the end; these come next.
  init(
    from start: Int64, to end: Int64, through meeting: Set<Int64>, before: [Int64: Set<Int64>],
    after: [Int64: Set<Int64>]
  ) {
    self.start = start
    self.end = end
    next = [:]
    var level = meeting
    while !level.isEmpty {
      var nearer: Set<Int64> = []
      for entity in level {
        for parent in before[entity] ?? [] {
          next[parent, default: []].insert(entity)
          nearer.insert(parent)
        }
      }
      level = nearer
    }
    level = meeting
    while !level.isEmpty {
      for entity in level { next[entity, default: []].formUnion(after[entity] ?? []) }
      level = level.reduce(into: []) { $0.formUnion(after[$1] ?? []) }
    }
  }

  /// The first of the chains by their ids.
  ///
  /// - Complexity: O(limit · length) look-ups, and the order of those who come next.
  func paths(limit: Int, named ids: EntityIDs) throws -> [[Actor.ID]] {
    var paths: [[Actor.ID]] = []
    var open = [(entity: start, path: [try id(of: start, ids)])]
    while paths.count < limit, let (entity, path) = open.popLast() {
      if entity == end {
        paths.append(path)
        continue
      }
      let followers = try (next[entity] ?? []).map { (entity: $0, id: try id(of: $0, ids)) }
      // The first one is taken next.
      open += followers.sorted { $0.id > $1.id }.map { ($0.entity, path + [$0.id]) }
    }
    return paths
  }

  private func id(of entity: Int64, _ ids: EntityIDs) throws -> Actor.ID {
    guard let id = try ids.id(of: entity) else { throw Damage(what: "an entity of an article is nobody") }
    return id
  }
}
