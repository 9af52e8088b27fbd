internal import KorpuLanguage
internal import KorpuModel

/// A node with what is needed to compare it: the least thing that resolution joins with others.
package struct NameNode: Sendable {
  package let key: NodeKey
  package private(set) var profile: NodeProfile
  package let nameWithoutCountry: String?
  let names: NodeNames
  let words: NodeWords

  /// - Parameter nameWithoutCountry: The normalised name of a body without the country that begins it, if any does.
  package init(key: NodeKey, profile: NodeProfile, nameWithoutCountry: String?) {
    self.key = key
    self.profile = profile
    self.nameWithoutCountry = nameWithoutCountry
    names = NodeNames(
      NormalizedName([key.name[...]]), withoutCountry: nameWithoutCountry.map { NormalizedName([$0[...]]) },
      type: key.type, language: key.language)
    words = NodeWords(key)
  }

  /// Adds what another article states.
  package mutating func add(_ profile: NodeProfile) { self.profile.add(profile) }
}
