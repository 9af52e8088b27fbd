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

  init(_ key: NodeKey) {
    switch key.type {
    case "person":
      let name = PersonName(NormalizedName([key.name[...]]))
      switch name.form {
      case .full, .initialled: self = .person(PersonNameWords(key.name, in: key.language))
      case .surnameOnly: self = NameWord(key.name[...], in: key.language).map { .surname($0) } ?? .literal
      }
    case "organization": self = .body(BodyNameWords(key.name, in: key.language))
    case "forum": self = .forum(BodyNameWords(key.name, in: key.language))
    case "place": self = .place(key.name.split(separator: " ").compactMap { NameWord($0, in: key.language) })
    default: self = .literal
    }
  }
}
