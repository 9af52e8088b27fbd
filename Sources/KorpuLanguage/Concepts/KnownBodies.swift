package import KorpuModel

/// The well-known bodies of the table, and which of them a name says in full.
package struct KnownBodies: Sendable {
  package static let builtIn = KnownBodies(Table(ofConcepts: "known-bodies"), concepts: .builtIn)

  private let bodies: [String: KnownBody]
  /// Those that are one in the world, by the first of their concepts.
  private let unique: [Concept: [KnownBody]]
  /// How each language abbreviates those that are one in the world.
  private let abbreviations: [Language: [String: [String]]]

  init(_ table: Table?, concepts: Concepts) {
    var bodies: [String: KnownBody] = [:]
    for row in table?.rows.dropFirst() ?? [] where row.count > 1 {
      bodies[row[0]] = KnownBody(row[0], body: row[1].isEmpty ? nil : row[1], concepts: concepts)
    }
    self.bodies = bodies
    abbreviations = Self.abbreviations(in: table?.rows ?? [])
    unique = Dictionary(grouping: bodies.values.filter { $0.body != nil && !$0.concepts.isEmpty }) { $0.concepts[0] }
  }

  /// What a row of the table says.
  func body(of row: String) -> KnownBody? { bodies[row] }

  /// How a language abbreviates a body that is one in the world; nothing where the table does not say it.
  package func abbreviations(of body: String, in language: Language) -> [String] {
    abbreviations[language]?[body] ?? []
  }

  private static func abbreviations(in rows: [[String]]) -> [Language: [String: [String]]] {
    guard let header = rows.first else { return [:] }
    var found: [Language: [String: [String]]] = [:]
    for row in rows.dropFirst() where row.count > 1 && !row[1].isEmpty {
      for (name, forms) in zip(header, row).dropFirst(2) where !forms.isEmpty {
        guard let language = Language(rawValue: name) else { continue }
        found[language, default: [:]][row[1], default: []] += forms.split(separator: "|").map {
          String($0.prefix { $0 != "*" })
        }
      }
    }
    return found
  }

  /// The bodies that stand in full among the parts of a name, their words side by side; and the one that takes all parts.
  /// «United Nations Development Programme» is one body, and the United Nations are none beside it.
  ///
  /// - Complexity: O(parts² · bodies that share a concept with one).
  func bodies(in parts: [NamePart]) -> (named: Set<String>, whole: String?) {
    var found: [(body: String, places: Set<Int>)] = []
    for meaning in parts.flatMap(\.meanings) {
      for known in unique[meaning] ?? [] {
        if let body = known.body, let places = known.places(in: parts) { found.append((body, places)) }
      }
    }
    let named = found.filter { one in !found.contains { one.places.isStrictSubset(of: $0.places) } }
    let whole = Set(named.filter { $0.places.count == parts.count }.map(\.body))
    return (Set(named.map(\.body)), whole.count == 1 ? whole.first : nil)
  }
}

extension KnownBody {
  /// The places of the parts that say it, side by side; `nil` where it is not said in full. What a phrase says besides, such as
  /// that the United Nations are an organization, belongs to it.
  fileprivate func places(in parts: [NamePart]) -> Set<Int>? {
    var places: Set<Int> = []
    func take(where fits: (NamePart) -> Bool) -> Bool {
      guard let place = parts.indices.first(where: { !places.contains($0) && fits(parts[$0]) }) else { return false }
      places.insert(place)
      return true
    }
    guard concepts.allSatisfy({ concept in take { $0.meanings.contains(concept) } }),
      names.allSatisfy({ name in take { $0.words.contains(where: name.soundsLike) } })
    else { return nil }
    let phrases = Set(places.map { parts[$0].phrase })
    places.formUnion(parts.indices.filter { phrases.contains(parts[$0].phrase) })
    guard let first = places.min(), let last = places.max(), last - first < places.count else { return nil }
    return places
  }
}

extension NameWord {
  /// Whether both have their consonants in common, as someone reads them.
  fileprivate func soundsLike(_ other: NameWord) -> Bool {
    skeletons.contains { other.skeletons.contains($0) }
  }
}
