internal import KorpuLanguage
internal import KorpuModel

/// A key that nodes of one bearer probably share, so that only nodes with a key in common are ever compared
/// (blocking, as in Christen, Data Matching, 2012).
package struct BlockingKey: Hashable, Sendable {
  /// A hash of the key.
  package let value: UInt64
  /// Whether it is no more than a surname, with or without an initial, which hundreds may bear: full names are not
  /// compared for it, and where too many people have it shortened ones are not either. See ``ShortNameResolution``.
  package let isOfShortNames: Bool

  package init(value: UInt64, isOfShortNames: Bool) {
    self.value = value
    self.isOfShortNames = isOfShortNames
  }

  fileprivate init(_ kind: String, _ key: String, isOfShortNames: Bool = false) {
    self.init(value: FNV1a.hash(of: "\(kind)\u{1F}\(key)".utf8), isOfShortNames: isOfShortNames)
  }
}

extension NameNode {
  /// The keys of a node, each once, in ascending order.
  ///
  /// - Complexity: O(length of the name + features).
  package var blockingKeys: [BlockingKey] {
    Set(keysOfWords + keysOfNames + keysOfAbbreviations).sorted { $0.value < $1.value }
  }

  private var keysOfWords: [BlockingKey] {
    if isDescription { return [] }
    let keys = name.keys.map { BlockingKey(key.type, $0) }
    return switch words {
    case .person(let name):
      keys + name.initialKeys.map { BlockingKey("initial", $0, isOfShortNames: true) }
        + name.surnames(in: key.language).flatMap(keysOfSurname)
    case .surname(let surname): keysOfSurname(surname)
    case .body, .forum, .place, .literal: keys
    }
  }

  /// The surname alone, and with each post.
  private func keysOfSurname(_ surname: NameWord) -> [BlockingKey] {
    let skeleton = surname.skeleton
    return [BlockingKey("surname", surname.consonants, isOfShortNames: true)]
      + profile.features.features(.post).map { BlockingKey("post", "\(skeleton) \($0.value)") }
  }

  private var keysOfNames: [BlockingKey] {
    guard !isDescription, key.type != "person", key.type != "country" else { return [] }
    return (names.whole + names.stems).map { BlockingKey(key.type, $0.text) }
  }

  /// Whether it is a gathering that no other article speaks of by these words.
  private var isDescription: Bool {
    if case .article = key.distinction { key.type == "forum" } else { false }
  }

  private var keysOfAbbreviations: [BlockingKey] {
    guard key.type == "organization" else { return [] }
    return ([key.name] + profile.abbreviations.keys).map { BlockingKey("abbreviation", $0) }
  }
}
