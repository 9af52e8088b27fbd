internal import KorpuLanguage
internal import KorpuModel

extension BodyNameWords {
  /// Words by which the names of one body or gathering are found among those of an archive: most of its names share
  /// one, and few of others do. Never all pairs are compared, only those that share a key.
  ///
  /// A key is two concepts, one at least telling of what the body deals with or where; a name by its consonants with a
  /// concept or with another name, or alone where it is long or nothing else is said; or an abbreviation.
  ///
  /// - Complexity: O(parts²).
  package var blockingKeys: [String] { BodyNameKeys(of: self).keys.unique().sorted() }
}

/// Makes the keys of a name.
private struct BodyNameKeys {
  private let name: BodyNameWords
  /// What each part may mean.
  private let meanings: [[Concept]]
  /// The names of its own that it holds.
  private let cores: [Core]

  private struct Core {
    let part: Int
    let skeleton: NameSkeleton
  }

  init(of name: BodyNameWords) {
    self.name = name
    meanings = name.parts.map(\.simpleMeanings)
    cores = name.parts.indices.flatMap { part in
      name.nameWords(of: part).flatMap(\.skeletons).map { Core(part: part, skeleton: $0) }
    }
  }

  var keys: [String] { cores.flatMap(keys(of:)) + conceptKeys + abbreviationKeys }

  /// Short names are those of many bodies: they tell which only with another word.
  private func keys(of core: Core) -> [String] {
    let text = "name " + core.skeleton.text
    let others = meanings.indices.filter { $0 != core.part }
    let concepts = others.flatMap { meanings[$0] }.map { "\(text) \(Concepts.builtIn.name(of: $0))" }
    let names = cores.filter { $0.part != core.part }.map { other in
      "name " + Self.pair(core.skeleton.text, other.skeleton.text, "-")
    }
    return concepts + names + (others.count < Self.many || core.skeleton.letters.count >= Self.long ? [text] : [])
  }

  private static let many = 2
  private static let long = 4

  /// The concepts of two parts, in order.
  private var conceptKeys: [String] {
    let telling = meanings.indices.filter { name.parts[$0].isTelling }
    let others = meanings.indices.filter { !name.parts[$0].isTelling && !meanings[$0].isEmpty }
    var keys = keys(ofPairsIn: telling)
    for part in telling where !isOfTown || name.parts[part].kind == .concept(.place) {
      keys += others.flatMap { Self.keys(meanings[part], meanings[$0]) }
    }
    keys += telling.flatMap { Self.keys(meanings[$0], impliedCountry) }
    if keys.isEmpty, !name.parts.contains(where: \.isOwnName) { keys = self.keys(ofPairsIn: others) }
    guard keys.isEmpty, name.parts.allSatisfy({ !$0.meanings.isEmpty }) else { return keys }
    return name.parts.flatMap { $0.meanings.map(Concepts.builtIn.name) }
  }

  /// Bodies of one kind in two towns are two; gatherings are held now here, now there.
  private var isOfTown: Bool {
    name.parts.contains { !$0.isNamesake && ($0.isCity || $0.kind == .concept(.place)) }
      && !name.parts.contains { $0.kind == .concept(.gathering) }
  }

  private var impliedCountry: [Concept] {
    name.parts.contains(where: \.isCountry) ? [] : [name.language.country].compactMap(\.self).map { Concept($0) }
  }

  private func keys(ofPairsIn parts: [Int]) -> [String] {
    parts.indices.flatMap { place in
      parts[(place + 1)...].flatMap { Self.keys(meanings[parts[place]], meanings[$0]) }
    }
  }

  private static func keys(_ one: [Concept], _ other: [Concept]) -> [String] {
    one.flatMap { first in other.map { pair(Concepts.builtIn.name(of: first), Concepts.builtIn.name(of: $0), " ") } }
  }

  /// Two words in order.
  private static func pair(_ one: String, _ other: String, _ joint: String) -> String {
    one <= other ? one + joint + other : other + joint + one
  }

  private var abbreviationKeys: [String] {
    let written = name.parts.filter { $0.kind == .abbreviation }.map { $0.initials.compactMap(\.unicodeScalars.first) }
    return (written + [name.initials]).map { "abbreviation " + String(scalars: $0) }
  }
}

extension BodyNameWords {
  /// The words of a name, and of what may be one in another language: a town, or what stands in quotation marks.
  fileprivate func nameWords(of place: Int) -> [NameWord] {
    let part = parts[place]
    guard part.words.isEmpty else { return part.words }
    guard part.isQuoted || part.kind == .concept(.place) else { return [] }
    return text(of: part).split { " -".contains($0) }.compactMap { NameWord($0, in: language) }
  }

  /// The first letters of all words but the name of whom it is named after.
  fileprivate var initials: [Unicode.Scalar] {
    let spoken = parts.filter { !$0.isNamesake }.map(\.phrase).unique().sorted()
    return spoken.flatMap { texts[$0].unicodeScalars.split { $0 == " " || $0 == "-" }.compactMap(\.first) }
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

  /// Whether it is the body's own, not that of whom it is named after.
  fileprivate var isOwnName: Bool { kind == .name && !isNamesake }

  /// What it may mean, what that is composed of, and the country for its people: «Türk» is one or the other.
  fileprivate var simpleMeanings: [Concept] {
    (meanings + compositions.flatMap(\.self) + near.filter(\.isCountry)).unique()
  }
}
