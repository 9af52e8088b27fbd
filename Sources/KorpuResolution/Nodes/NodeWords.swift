internal import KorpuLanguage
internal import KorpuModel

/// A node's name in the form in which it is compared, by what bears it.
enum NodeWords: Sendable {
  /// Given name and surname, or an initial and a surname.
  case person(PersonNameWords)
  /// One word that may be the surname of many.
  case surname(NameWord)
  case body(BodyNameWords)
  case forum(BodyNameWords)
  case place([NameWord])
  /// Only equal names are one.
  case literal

  init(_ name: String, ofType type: String, in language: Language) {
    switch type {
    case "person":
      switch PersonName(NormalizedName([name[...]])).form {
      case .full, .initialled: self = .person(PersonNameWords(name, in: language))
      case .surnameOnly: self = NameWord(name[...], in: language).map { .surname($0) } ?? .literal
      }
    case "organization": self = .body(BodyNameWords(name, in: language))
    case "forum": self = .forum(BodyNameWords(name, in: language))
    case "place": self = .place(name.split(separator: " ").compactMap { NameWord($0, in: language) })
    default: self = .literal
    }
  }

  /// Keys by which it is probably the same as another, in any language; empty where only equal names are one.
  var keys: NameKeys {
    switch self {
    case .person(let name): NameKeys(name.blockingKeys)
    case .body(let name), .forum(let name): NameKeys(of: name)
    case .place(let words): NameKeys([words.map(\.skeleton).joined(separator: " ")])
    case .surname, .literal: NameKeys([])
    }
  }
}
