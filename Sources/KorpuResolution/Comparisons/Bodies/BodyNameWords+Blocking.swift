internal import KorpuLanguage
internal import KorpuModel

extension BodyNameWords {
  /// Words by which the names of one body or gathering are found among those of an archive: most of its names share
  /// one, and few of others do. Never all pairs are compared, only those that share a key.
  ///
  /// A key is two concepts, one at least telling of what the body deals with or where; a name by its consonants with a
  /// concept or with another name, or alone where it is long, if no town's, or hardly anything else is said; or an
  /// abbreviation. That of a gathering has its number in the series, if the name tells it.
  ///
  /// - Complexity: O(parts²).
  package var blockingKeys: [String] { NameKeys(of: self).all }
}

extension BodyNameWords {
  /// The words of a name, and of what may be one in another language: a town, or what stands in quotation marks.
  func nameWords(of place: Int) -> [NameWord] {
    let part = parts[place]
    guard part.words.isEmpty else { return part.words }
    guard part.isQuoted || part.kind == .concept(.place) else { return [] }
    return text(of: part).split { " -".contains($0) }.compactMap { NameWord($0, in: language) }
  }

  /// The first letters of all words but the name of whom it is named after.
  var initials: [Unicode.Scalar] {
    let spoken = parts.filter { !$0.isNamesake }.map(\.phrase).unique().sorted()
    return spoken.flatMap { texts[$0].unicodeScalars.split { $0 == " " || $0 == "-" }.compactMap(\.first) }
  }
}

extension NamePart {
  /// Whether few bodies have it.
  var isTelling: Bool {
    switch kind {
    case .concept(.field), .concept(.country), .concept(.place), .concept(.institution): true
    default: false
    }
  }

  var isTown: Bool { isCity || kind == .concept(.place) }

  /// Whether it is the body's own, not that of whom it is named after.
  var isOwnName: Bool { kind == .name && !isNamesake }

  /// What it may mean, what that is composed of, and the country for its people: «Türk» is one or the other.
  var simpleMeanings: [Concept] {
    (meanings + compositions.flatMap(\.self) + near.filter(\.isCountry)).unique()
  }
}
