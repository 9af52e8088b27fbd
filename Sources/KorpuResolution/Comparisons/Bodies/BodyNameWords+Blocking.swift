internal import KorpuLanguage

extension BodyNameWords {
  /// Words by which the names of one body or gathering are found among those of an archive: most of its names share
  /// one, and few of others do. Never all pairs are compared, only those that share a key.
  ///
  /// A key is two concepts, one at least telling of what the body deals with or where; a name by its consonants; or an
  /// abbreviation.
  ///
  /// - Complexity: O(parts²).
  package var blockingKeys: [String] {
    var keys = Set(conceptKeys)
    for part in parts where part.meanings.isEmpty {
      keys.formUnion(part.words.map { "name " + $0.skeleton })
      if part.kind == .abbreviation { keys.insert("abbreviation " + part.initials.compactMap(\.first)) }
    }
    keys.insert("abbreviation " + initials)
    return keys.sorted()
  }

  /// The first letters of all words but the name of whom it is named after.
  private var initials: [Character] {
    let spoken = Set(parts.filter { !$0.isNamesake }.map(\.phrase)).sorted()
    return spoken.flatMap { texts[$0].split { " -".contains($0) }.compactMap(\.first) }
  }

  /// The concepts of two parts, in order.
  private var conceptKeys: [String] {
    let telling = parts.filter(\.isTelling).map(\.simpleMeanings)
    let others = parts.filter { !$0.meanings.isEmpty && !$0.isTelling }.map(\.simpleMeanings)
    let implied = parts.contains(where: \.isCountry) ? [] : [language.country].compactMap(\.self).map { [Concept($0)] }
    let pairs = telling.pairs + telling.flatMap { part in (others + implied).map { (part, $0) } }
    let keys = (pairs.isEmpty ? others.pairs : pairs).flatMap { Self.keys($0, $1) }
    guard keys.isEmpty, parts.allSatisfy({ !$0.meanings.isEmpty }) else { return keys }
    return parts.flatMap { $0.meanings.map(Concepts.builtIn.name) }
  }

  private static func keys(_ one: [Concept], _ other: [Concept]) -> [String] {
    one.flatMap { first in
      other.map { [first, $0].map(Concepts.builtIn.name).sorted().joined(separator: " ") }
    }
  }
}

extension NamePart {
  /// Whether few bodies have it.
  fileprivate var isTelling: Bool {
    switch kind {
    case .concept(.field), .concept(.country), .concept(.institution): true
    default: false
    }
  }

  /// What it may mean, and what that is composed of.
  fileprivate var simpleMeanings: [Concept] {
    Set(meanings + meanings.flatMap(Concepts.builtIn.parts)).sorted()
  }
}

extension [[Concept]] {
  /// Each two of them.
  fileprivate var pairs: [([Concept], [Concept])] {
    indices.flatMap { place in self[(place + 1)...].map { (self[place], $0) } }
  }
}
