/// The well-known bodies of the table, and which of them a name says in full.
struct KnownBodies: Sendable {
  static let builtIn = KnownBodies(Table(ofConcepts: "known-bodies"), concepts: .builtIn)

  private let bodies: [String: KnownBody]
  /// Those that are one in the world, by the first of their concepts.
  private let unique: [Concept: [KnownBody]]

  init(_ table: Table?, concepts: Concepts) {
    var bodies: [String: KnownBody] = [:]
    for row in table?.rows.dropFirst() ?? [] where row.count > 1 {
      bodies[row[0]] = KnownBody(row[0], body: row[1].isEmpty ? nil : row[1], concepts: concepts)
    }
    self.bodies = bodies
    unique = Dictionary(grouping: bodies.values.filter { $0.body != nil && !$0.concepts.isEmpty }) { $0.concepts[0] }
  }

  /// What a row of the table says.
  func body(of row: String) -> KnownBody? { bodies[row] }

  /// The bodies that stand in full among the parts of a name, their words side by side.
  ///
  /// - Complexity: O(parts² · bodies that share a concept with one).
  func bodies(in parts: [NamePart]) -> Set<String> {
    var found: Set<String> = []
    for meaning in parts.flatMap(\.meanings) {
      for body in unique[meaning] ?? [] where body.stands(in: parts) { found.formUnion(body.body.map { [$0] } ?? []) }
    }
    return found
  }
}

extension KnownBody {
  fileprivate func stands(in parts: [NamePart]) -> Bool {
    var places: [Int] = []
    func take(where fits: (NamePart) -> Bool) -> Bool {
      guard let place = parts.indices.first(where: { !places.contains($0) && fits(parts[$0]) }) else { return false }
      places.append(place)
      return true
    }
    guard concepts.allSatisfy({ concept in take { $0.meanings.contains(concept) } }),
      names.allSatisfy({ name in take { $0.words.contains(where: name.soundsLike) } }),
      let first = places.min(), let last = places.max()
    else { return false }
    return last - first < places.count
  }
}

extension NameWord {
  /// Whether both have their consonants in common, as someone reads them.
  fileprivate func soundsLike(_ other: NameWord) -> Bool {
    skeletons.contains { other.skeletons.contains($0) }
  }
}
