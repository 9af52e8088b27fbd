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
    for part in parts {
      keys.formUnion(nameWords(of: part).map { "name " + $0.skeleton })
      if part.kind == .abbreviation { keys.insert("abbreviation " + part.initials.compactMap(\.first)) }
    }
    keys.insert("abbreviation " + initials)
    return keys.sorted()
  }

  /// The words of a name, and of what may be one in another language: a town, or what stands in quotation marks.
  private func nameWords(of part: NamePart) -> [NameWord] {
    guard part.words.isEmpty else { return part.words }
    guard part.isQuoted || part.kind == .concept(.place) else { return [] }
    return text(of: part).split { " -".contains($0) }.compactMap { NameWord($0, in: language) }
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
    case .concept(.field), .concept(.country), .concept(.place), .concept(.institution): true
    default: false
    }
  }

  /// What it may mean, what that is composed of, and the country for its people: «Türk» is one or the other.
  fileprivate var simpleMeanings: [Concept] {
    Set(meanings + compositions.flatMap(\.self) + near.filter(\.isCountry)).sorted()
  }
}

extension [[Concept]] {
  /// Each two of them.
  fileprivate var pairs: [([Concept], [Concept])] {
    indices.flatMap { place in self[(place + 1)...].map { (self[place], $0) } }
  }
}
