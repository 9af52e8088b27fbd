internal import KorpuLanguage
internal import KorpuModel

/// A node with what is needed to compare it: the least thing that resolution joins with others.
package struct NameNode: Sendable {
  /// Behind one reference, for millions of pairs of nodes are handed on, and a copy of all parts would count each of them.
  private var content: Content

  private final class Content: Sendable {
    let key: NodeKey
    let profile: NodeProfile
    let name: NodeName

    init(_ key: NodeKey, _ profile: NodeProfile, _ name: NodeName) {
      self.key = key
      self.profile = profile
      self.name = name
    }
  }

  package var key: NodeKey { content.key }
  package var profile: NodeProfile { content.profile }
  package var name: NodeName { content.name }
  var names: NodeNames { name.names }
  var words: NodeWords { name.words }

  package init(key: NodeKey, profile: NodeProfile, name: NodeName) {
    content = Content(key, profile, name)
  }

  /// How other nodes of an article know it.
  var asNamesake: NodeFeature { NodeFeature(.namesake, key.text) }

  /// Adds what other articles state, or takes it away.
  ///
  /// - Complexity: O(profile), for the node gets a profile of its own.
  @discardableResult
  package mutating func add(_ profile: NodeProfile, sign: Int = 1) -> NodeChange {
    var sum = content.profile
    let change = sum.add(profile, sign: sign)
    content = Content(key, sum, name)
    return change
  }

  /// Adds what other articles state of the same node. Some of them show that the name begins with the country, and others
  /// do not.
  mutating func add(_ other: NameNode) {
    var sum = content.profile
    sum.add(other.profile)
    let isFuller = (name.withoutCountry ?? "") < (other.name.withoutCountry ?? "")
    content = Content(key, sum, isFuller ? other.name : name)
  }

  /// Whether the name is a surname with or without initials, which many may share.
  package var isShortName: Bool { name.rank != .full }

  /// Whether the name is one word, without so much as an initial.
  package var isBareSurname: Bool { name.rank == .bareSurname }

  /// Whether its body or gathering is called something besides what its name means: see ``BlockingKey/isOfMeanings``.
  package var hasOwnName: Bool { name.keys.hasOwnName }

  /// The name and the countries alone, whatever else articles state of whoever bears it.
  package var withoutCircumstances: NameNode {
    let key = NodeKey(type: key.type, name: key.name, language: key.language, countries: key.countries)
    return NameNode(key: key, profile: NodeProfile(), name: name)
  }

  /// A hash of the consonants of a person's first and last name, whichever stands first: where it differs the names are
  /// two people's as a rule, in whatever languages they are written. `nil` for what is no full name of a person.
  package var personMark: UInt32? {
    guard case .person(let name) = words, !isShortName, let first = name.names.first, let last = name.names.last else {
      return nil
    }
    return FNV1a.shortHash(of: [first, last].map(\.skeleton).sorted().joined(separator: " ").utf8)
  }
}
