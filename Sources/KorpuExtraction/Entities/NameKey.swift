internal import KorpuLanguage
internal import KorpuModel

/// A name in the form in which two spellings of it are equal: small letters, no quotation marks, single spaces.
struct NameKey: Hashable {
  let words: [String]

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\"", "'", ",", ".", "“", "”", "«", "»", "„", "’", "\t", "\n", "\u{A0}": true
    default: false
    }
  }

  var text: String { words.joined(separator: " ") }

  init(_ name: String, in lexicon: Lexicon) {
    // «Qirg‘iziston»: where the mark is part of a letter it parts no words.
    let keepsMark = lexicon.language.hasApostropheLetters
    words = lexicon.folded(name).unicodeScalars.split { Self.separates($0) && !(keepsMark && $0 == "'") }
      // «Yerewan» is «Ýerewan».
      .map { lexicon.language.spelled(String($0)) }
  }
}

/// A surname, perhaps with an initial: «Əliyev», «T.Əliyev».
struct ShortName {
  private let initial: Character?
  let surname: String

  init(_ name: String, in lexicon: Lexicon) {
    let parts = NameKey(name, in: lexicon).words
    surname = lexicon.comparableSurname(among: parts) ?? ""
    initial = parts.count > 1 ? parts[0].first : nil
  }

  /// Whether a full name ends with the surname and, where there is an initial, begins with it.
  func fits(_ full: String, in lexicon: Lexicon) -> Bool {
    let words = NameKey(full, in: lexicon).words
    guard words.count > 1, lexicon.comparableSurname(among: words) == surname else { return false }
    // «Бекова Анна»: А. Бекова.
    let given = words[0] == surname ? words[1] : words[0]
    return initial.map { given.first == $0 } ?? true
  }
}

extension Lexicon {
  /// The surname as names are compared by it: «Ataýev» is nobody but «Ataýew».
  func comparableSurname(among words: [String]) -> String? { surname(among: words).map(language.spelledSurname) }
}
