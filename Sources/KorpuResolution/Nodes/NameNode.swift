internal import KorpuModel

/// A node with what is needed to compare it: the least thing that resolution joins with others.
package struct NameNode: Sendable {
  package let key: NodeKey
  package private(set) var profile: NodeProfile
  package let name: NodeName
  /// How other nodes of an article know it.
  let asNamesake: NodeFeature

  var names: NodeNames { name.names }
  var words: NodeWords { name.words }

  package init(key: NodeKey, profile: NodeProfile, name: NodeName) {
    self.key = key
    self.profile = profile
    self.name = name
    asNamesake = NodeFeature(.namesake, key.text)
  }

  /// Reads the name.
  ///
  /// - Parameter nameWithoutCountry: The normalised name of a body without the country that begins it, if any does.
  package init(key: NodeKey, profile: NodeProfile, nameWithoutCountry: String?) {
    self.init(
      key: key, profile: profile,
      name: NodeName(key.name, ofType: key.type, in: key.language, withoutCountry: nameWithoutCountry))
  }

  /// Adds what another article states.
  package mutating func add(_ profile: NodeProfile) { self.profile.add(profile) }
}
