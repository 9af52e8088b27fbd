internal import KorpuLanguage

/// How strongly parts of names speak, in bits.
enum PartWeights {
  /// If both names have a part.
  static func agreement(_ kind: NamePart.Kind) -> Double {
    switch kind {
    case .concept(.type), .concept(.gathering): 1.6
    case .concept(.institution): 3.5
    case .concept(.body): 6
    case .concept(.scope): 1.6
    case .concept(.field): 2.5
    case .concept(.country): 2.3
    case .concept(.place): 3
    case .concept(.edition): 1.5
    case .concept(.legal): 0.6
    case .concept(.glue): 0
    case .name, .abbreviation: 4
    }
  }

  /// If only one of them has it.
  ///
  /// - Parameter isEponymous: Whether such bodies are called after people, of whose names some is often left out.
  static func omission(_ part: NamePart, isForum: Bool, isEponymous: Bool) -> Double {
    if part.isNamesake { return -0.2 }
    switch part.kind {
    case .concept(.type), .concept(.body): return isForum ? -1.2 : -1.4
    case .concept(.gathering): return -0.9
    case .concept(.institution): return -0.3
    case .concept(.scope): return -0.4
    case .concept(.field): return isForum ? -1.1 : -1.3
    case .concept(.country), .concept(.glue): return 0
    case .concept(.place): return isForum ? -1.2 : -5
    case .concept(.edition): return -2
    case .concept(.legal): return -0.1
    case .name where part.isCity: return isForum ? -1.2 : -5
    case .name: return isForum || isEponymous ? -1.2 : -3
    case .abbreviation: return -2
    }
  }

  /// If each has one that is not the other's, beyond the omissions.
  ///
  /// A word that no table knows may be the translation of another.
  static func conflict(_ one: NamePart, _ other: NamePart, areOfOneLanguage: Bool) -> Double {
    switch (one.kind, other.kind) {
    case (.concept(let kind), .concept(let otherKind)) where kind == otherKind:
      switch kind {
      case .type, .gathering, .field: -1.5
      case .place: -3
      case .edition: -2
      default: -0.7
      }
    case (.concept, .concept): -0.3
    case (.name, .name): conflictOfNames(areOfOneLanguage: areOfOneLanguage)
    default: -0.5
    }
  }

  /// If each has a name that is not the other's.
  static func conflictOfNames(areOfOneLanguage: Bool) -> Double { areOfOneLanguage ? -2.5 : -1.5 }
}
