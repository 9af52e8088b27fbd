package import KorpuModel

/// What makes a node one: all that appears under one name, in one language, tied to the same countries.
///
/// Nothing but the article decides which node an entity of it belongs to, so that articles can come in any order.
package struct NodeKey: Sendable {
  /// The word for the entity's type.
  package let type: String
  /// The normalised name; for a country its code in small letters.
  package let name: String
  package let language: Language
  /// The countries that the article ties it to, sorted.
  package let countries: [CountryCode]
  /// `nil` where the name and the countries are enough.
  package let distinction: NodeDistinction?

  package init(
    type: String, name: String, language: Language, countries: [CountryCode] = [], distinction: NodeDistinction? = nil
  ) {
    self.type = type
    self.name = name
    self.language = language
    self.countries = countries
    self.distinction = distinction
  }
}

/// What tells a node from another of the same name.
package enum NodeDistinction: Hashable, Sendable {
  /// The article that names it, where the name says too little: «Əliyev», «yekun tədbir».
  case article(String)
  /// A post that one person holds at a time, for a shortened name: the president Tokayev of all articles.
  case post(String)
  /// The year in which a gathering is told of whose name has no number.
  case year(Int)

  /// A letter and the value, for order and for storing.
  package var text: String {
    switch self {
    case .article(let id): "a\(id)"
    case .post(let post): "p\(post)"
    case .year(let year): "y\(year)"
    }
  }

  /// Reads ``text`` back.
  package init?(text: some StringProtocol) {
    switch text.first {
    case "a": self = .article(String(text.dropFirst()))
    case "p": self = .post(String(text.dropFirst()))
    case "y":
      guard let year = Int(text.dropFirst()) else { return nil }
      self = .year(year)
    default: return nil
    }
  }
}

extension NodeKey: Hashable {
  package static func == (left: NodeKey, right: NodeKey) -> Bool {
    NormalizedName(normalized: left.name) == NormalizedName(normalized: right.name) && left.language == right.language
      && left.type == right.type && left.countries == right.countries && left.distinction == right.distinction
  }

  /// By what tells most keys apart: the rest need only be equal.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(NormalizedName(normalized: name))
    hasher.combine(language)
    hasher.combine(countries.first)
    hasher.combine(distinction)
  }
}

extension NodeKey: Comparable {
  /// An order that depends on nothing but the keys.
  package static func < (left: NodeKey, right: NodeKey) -> Bool {
    let order = NormalizedName(normalized: left.name).order(to: NormalizedName(normalized: right.name))
    if order != 0 { return order < 0 }
    if left.type != right.type { return left.type < right.type }
    if left.language != right.language { return left.language.rawValue < right.language.rawValue }
    if left.countries != right.countries { return left.countries.lexicographicallyPrecedes(right.countries) }
    return left.distinction?.text ?? "" < right.distinction?.text ?? ""
  }

  /// All parts in one line, for hashes that are the same on every machine.
  package var text: String {
    [type, name, language.rawValue, countries.map(\.code).joined(separator: " "), distinction?.text ?? ""]
      .joined(separator: "\u{1F}")
  }
}
