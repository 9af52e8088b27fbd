internal import KorpuModel

/// Which gathering is part of which, and where each was held.
struct ForumHierarchy: Sendable {
  private var wholes: [Actor.ID: Set<Actor.ID>] = [:]
  private var parts: [Actor.ID: Set<Actor.ID>] = [:]
  private var places: [Actor.ID: Set<Actor.ID>] = [:]

  mutating func add(_ tie: Tie) {
    switch tie.type {
    case .partOf:
      wholes[tie.from, default: []].insert(tie.to)
      parts[tie.to, default: []].insert(tie.from)
    case .heldIn: places[tie.from, default: []].insert(tie.to)
    default: break
    }
  }

  /// All that a gathering is part of, at any remove.
  ///
  /// - Complexity: O(the result and its ties).
  func wholes(of forum: Actor.ID) -> Set<Actor.ID> { Self.reached(from: forum, along: wholes) }

  /// All that is part of a gathering, at any remove.
  ///
  /// - Complexity: O(the result and its ties).
  func parts(of forum: Actor.ID) -> Set<Actor.ID> { Self.reached(from: forum, along: parts) }

  private static func reached(from forum: Actor.ID, along steps: [Actor.ID: Set<Actor.ID>]) -> Set<Actor.ID> {
    var found: Set<Actor.ID> = []
    var open = Array(steps[forum] ?? [])
    while let next = open.popLast() {
      if found.insert(next).inserted { open += steps[next] ?? [] }
    }
    return found
  }

  /// The places of a gathering, else those of the nearest gathering around it that has any.
  func places(of forum: Actor.ID) -> Set<Actor.ID> {
    var seen: Set<Actor.ID> = []
    var level: Set<Actor.ID> = [forum]
    while !level.isEmpty {
      let found = level.reduce(into: Set<Actor.ID>()) { $0.formUnion(places[$1] ?? []) }
      if !found.isEmpty { return found }
      seen.formUnion(level)
      level = level.reduce(into: Set<Actor.ID>()) { $0.formUnion(wholes[$1] ?? []) }.subtracting(seen)
    }
    return []
  }
}
