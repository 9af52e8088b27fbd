/// Something that an article states about who bears a name, in a form that is the same in every language.
package struct NodeFeature: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A position that one person holds at a time, at a body or a country.
    case post = 1
    /// A body that a person belongs to.
    case body
    /// A gathering at which it was.
    case forum
    /// A person named in the same article, or holding a position in the body.
    case person
    /// Where a gathering is held.
    case place
    /// The year of a gathering: that in its name, else that in which it is told of.
    case year
    /// Another node of the same article that might be taken for it: see ``SameArticleComparison``. The last of all kinds.
    case namesake

    /// Whether it counts for shortened names too: see ``NodeComparison``.
    package var tellsShortNames: Bool { self == .post || self == .body }
  }

  package let kind: Kind
  /// A hash of what is stated: features are compared for being equal and never shown.
  package let value: UInt32

  package init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = FNV1a.shortHash(of: value.utf8)
  }

  package init(kind: Kind, value: UInt32) {
    self.kind = kind
    self.value = value
  }
}
