package import KorpuModel

/// A node's name, read: that takes longer than all else that is done with it, so it is done once.
package struct NodeName: Sendable {
  /// The normalised name of a body without the country that begins it, if any does.
  package let withoutCountry: String?
  let names: NodeNames
  let words: NodeWords

  /// - Parameters:
  ///   - name: The normalised name.
  ///   - type: The word for the type of what bears it.
  ///   - withoutCountry: The normalised name without the country that begins it, if any does.
  /// - Complexity: O(length of the name).
  package init(_ name: String, ofType type: String, in language: Language, withoutCountry: String?) {
    self.withoutCountry = withoutCountry
    names = NodeNames(
      NormalizedName([name[...]]), withoutCountry: withoutCountry.map { NormalizedName([$0[...]]) }, type: type,
      language: language)
    words = NodeWords(name, ofType: type, in: language)
  }
}
