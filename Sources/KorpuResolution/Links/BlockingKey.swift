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

  /// Whether it tells what a body or gathering is and what it deals with, and not what it is called: two that both are
  /// called something besides are not compared for it.
  package let isOfMeanings: Bool

  package init(value: UInt64, isOfShortNames: Bool, isOfMeanings: Bool = false) {
    self.value = value
    self.isOfShortNames = isOfShortNames
    self.isOfMeanings = isOfMeanings
  }

  fileprivate init(_ kind: String, _ key: String, isOfShortNames: Bool = false) {
    self.init(value: FNV1a.hash(of: kind, key), isOfShortNames: isOfShortNames)
  }

  fileprivate init(meaning: String, ofType type: String) {
    self.init(
      value: FNV1a.hash(of: "meanings of \(type)", meaning), isOfShortNames: false, isOfMeanings: true)
  }

  /// Each once, in ascending order.
  static func sorted(_ keys: [BlockingKey]) -> [BlockingKey] {
    let sorted = keys.sorted { $0.value < $1.value }
    var each: [BlockingKey] = []
    each.reserveCapacity(sorted.count)
    for key in sorted where key != each.last { each.append(key) }
    return each
  }
}

extension NameNode {
  /// The keys of a node, each once, in ascending order.
  ///
  /// - Complexity: O(length of the name + features), and O(features) from the second time on.
  package var blockingKeys: [BlockingKey] {
    if isDescription { return [] }
    let keys = keysOfPosts + keysOfAbbreviations
    return keys.isEmpty ? name.blockingKeys : BlockingKey.sorted(name.blockingKeys + keys)
  }

  /// The surname with each post.
  private var keysOfPosts: [BlockingKey] {
    let posts = profile.features.features(.post)
    if posts.isEmpty { return [] }
    let surnames: [NameWord] =
      switch words {
      case .person(let name): name.surnames(in: key.language)
      case .surname(let surname): [surname]
      case .body, .forum, .place, .literal: []
      }
    return surnames.flatMap { surname in
      posts.map { BlockingKey("post", "\(surname.skeleton) \($0.value)") }
    }
  }

  /// Whether it is a gathering that no other article speaks of by these words.
  private var isDescription: Bool {
    if case .article = key.distinction { key.type == "forum" } else { false }
  }

  private var keysOfAbbreviations: [BlockingKey] {
    guard key.type == "organization" else { return [] }
    return profile.abbreviations.keys.map { BlockingKey("abbreviation", $0) }
  }
}

extension NodeName {
  /// The keys of all nodes of this name, each once, in ascending order, whatever articles state of them.
  func makeBlockingKeys() -> [BlockingKey] {
    let keys = zip(keys.all, keys.areOfMeanings).map { key, isOfMeanings in
      isOfMeanings ? BlockingKey(meaning: key, ofType: type) : BlockingKey(type, key)
    }
    switch words {
    case .person(let name):
      return BlockingKey.sorted(
        keys + name.initialKeys.map { BlockingKey("initial", $0, isOfShortNames: true) }
          + name.surnames(in: language).map(Self.keyOfSurname))
    case .surname(let surname): return [Self.keyOfSurname(surname)]
    case .literal where type == "person" || type == "country": return keys
    case .body, .forum, .place, .literal: break
    }
    let whole = (names.whole + names.stems).map { BlockingKey(type, $0.text) }
    let abbreviation = type == "organization" ? [BlockingKey("abbreviation", name)] : []
    return BlockingKey.sorted(keys + whole + abbreviation)
  }

  private static func keyOfSurname(_ surname: NameWord) -> BlockingKey {
    BlockingKey("surname", surname.consonants, isOfShortNames: true)
  }
}
