internal import KorpuModel

/// Who an entity of an article is in the whole network, before it gets a printable id.
struct Identity: Hashable, Sendable {
  /// What tells it from another of the same type and name.
  enum Distinction: Hashable, Sendable {
    /// Its countries, sorted: each state has its «Ministry of Culture».
    case countries([CountryCode])
    /// The year of an edition of a yearly gathering.
    case year(Int)
    /// The article that names it, where the name says no more than that.
    case article(String)
  }

  /// The word for the entity's type.
  let type: String
  /// The normalised name; for a country its code in small letters.
  let name: NormalizedName
  /// `nil` for most.
  let distinction: Distinction?

  init(type: String, name: NormalizedName, distinction: Distinction? = nil) {
    self.type = type
    self.name = name
    self.distinction = distinction
  }
}
