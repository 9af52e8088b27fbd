internal import KorpuModel

/// Writes a name of one language in the letters of another, as papers do: by its sounds.
struct NameSpeller: Sendable {
  private let reading: [Language: LetterMap]
  private let writing: [Language: LetterMap]
  /// By the language that writes: those whose letters it keeps.
  private let kept: [Language: Set<Language>]

  init(_ text: SectionedText = SectionedText(named: "sounds")) {
    var reading: [Language: LetterMap] = [:]
    var writing: [Language: LetterMap] = [:]
    let table = text.rows("writing")
    let header = table.first ?? []
    for language in Language.allCases {
      reading[language] = LetterMap(text.rows("reading \(language.rawValue)").map { ($0[0], $0[1]) })
      guard let column = header.firstIndex(of: language.rawValue) else { continue }
      writing[language] = LetterMap(table.dropFirst().map { ($0[0], $0[column]) })
    }
    self.reading = reading
    self.writing = writing
    kept = Dictionary(
      text.rows("kept").compactMap { row in
        Language(rawValue: row[0]).map {
          ($0, Set(row[1].split(separator: " ").compactMap { Language(rawValue: String($0)) }))
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A name in another language, its parts beginning with capitals.
  ///
  /// - Parameters:
  ///   - name: the name in small letters as its home writes it.
  ///   - house: the number of the paper that writes, for papers differ.
  func spelling(of name: String, from home: Language, in language: Language, house: Int) -> String {
    guard home != language, kept[language]?.contains(home) != true else { return name.capitalised(in: home) }
    let sounds = reading[home]?.mapped(name) ?? name
    return (writing[language]?.mapped(sounds, house: house) ?? sounds).capitalised(in: language)
  }
}

extension String {
  /// The text with a capital at the beginning of each word.
  func capitalised(in language: Language) -> String {
    var result = ""
    var begins = true
    for letter in self {
      result += begins ? letter.capital(in: language) : String(letter)
      begins = letter == " " || letter == "-"
    }
    return result
  }

  /// The text with a capital at its beginning.
  func capitalisedFirst(in language: Language) -> String {
    guard let first else { return self }
    return first.capital(in: language) + dropFirst()
  }
}

extension Character {
  fileprivate func capital(in language: Language) -> String {
    self == "i" && (language == .azerbaijani || language == .turkish) ? "İ" : uppercased()
  }
}
