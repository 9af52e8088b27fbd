internal import KorpuModel

/// How much of a name is understood in a language.
struct BodyNameReadability: Sendable {
  /// Whether it has a word for what the body is.
  let hasHead: Bool
  let countOfParts: Int
  let countOfKnownParts: Int

  init(_ reader: BodyNameReader) {
    hasHead = reader.head != nil
    countOfParts = reader.parts.count
    countOfKnownParts = reader.parts.count { !$0.meanings.isEmpty }
  }

  /// Whether a name is read in the language of its text without a look at others.
  var isEnough: Bool { hasHead || countOfParts < 2 }

  /// The language in which a name is read.
  ///
  /// - Parameters:
  ///   - language: That of the text that prints the name.
  ///   - readability: How much of it is understood in each; asked once for each language at most.
  static func language(
    of name: String, in language: Language, readability: (Language) -> BodyNameReadability
  ) -> Language {
    let own = readability(language)
    if own.isEnough { return language }
    let script = name.unicodeScalars.lazy.filter(\.properties.isAlphabetic).compactMap { Script(of: $0) }.first
    var best = (language: language, known: own.countOfKnownParts)
    // The first of several, so that it does not hang on anything but the name.
    for other in Language.allCases where other != language && other.script == script {
      let found = readability(other)
      if found.hasHead, found.countOfKnownParts > best.known { best = (other, found.countOfKnownParts) }
    }
    return best.language
  }
}
