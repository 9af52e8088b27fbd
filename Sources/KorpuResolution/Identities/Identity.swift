internal import KorpuModel

/// Who an entity of an article is in the whole network, before it gets a printable id.
struct Identity: Hashable, Comparable, Sendable {
  /// The word for the entity's type.
  let type: String
  /// The normalised name; for a country its code in small letters.
  let name: NormalizedName
  /// What tells it from another of the same type and name: a country for a ministry, an article for a
  /// bare surname. Empty for most.
  let apart: String

  init(type: String, name: NormalizedName, apart: String = "") {
    self.type = type
    self.name = name
    self.apart = apart
  }

  static func < (left: Identity, right: Identity) -> Bool {
    (left.type, left.name, left.apart) < (right.type, right.name, right.apart)
  }
}

/// An entity of one article of the set.
struct EntityReference: Hashable, Sendable {
  /// The index of the article in the set.
  let article: Int
  let entity: Entity.ID
}

/// One entity of one article, with what the article says of it that helps to tell who it is.
struct Appearance: Sendable {
  let reference: EntityReference
  /// The article's name in the network.
  let articleID: String
  let entity: Entity
  let language: Language
  let name: NormalizedName
  /// The countries that the article ties it to.
  let countries: Set<CountryCode>
  /// The positions that the article gives it.
  let posts: Set<Post>
}

/// A position, comparable across articles.
struct Post: Hashable, Sendable {
  let role: Role
  let institution: NormalizedName
}
