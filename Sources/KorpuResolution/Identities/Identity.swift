internal import KorpuModel

/// Who an actor of the network is, before it gets a printable id.
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
  /// What no other identity has, for names of one slug, such as «Şəki» and «Seki».
  let key: String
}
