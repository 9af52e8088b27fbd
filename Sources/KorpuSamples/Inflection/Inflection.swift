internal import KorpuModel

/// What is inflected.
enum Noun: Sendable {
  /// The name of a person; forms may depend on gender and on which part is the surname.
  case person(given: String?, surname: String, gender: Gender)
  /// A proper name without a possessor: a country, a city.
  case name(String)
  /// A proper name whose last word is possessed, as names of bodies are in Turkic languages.
  case body(String)
  /// A common noun phrase whose last word is possessed there.
  case phrase(String)

  var text: String {
    switch self {
    case .person(let given, let surname, _): given.map { $0 + " " + surname } ?? surname
    case .name(let text), .body(let text), .phrase(let text): text
    }
  }
}

/// How a language inflects what templates name.
protocol Inflection: Sendable {
  func form(_ noun: Noun, in form: GrammaticalCase) -> String
}

/// English, where prepositions do what cases do elsewhere: only the genitive differs.
struct EnglishInflection: Inflection {
  func form(_ noun: Noun, in form: GrammaticalCase) -> String {
    guard form == .genitive else { return noun.text }
    return noun.text + (noun.text.hasSuffix("s") ? "'" : "'s")
  }
}
