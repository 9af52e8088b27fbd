internal import KorpuLanguage
internal import KorpuModel

/// How an actor's name is spelled for a reader: of the spellings seen the one that is nearest to the reader's own.
struct NameSpelling {
  private let script: Script
  private let language: Language?

  init?(_ labels: LabelLanguage) {
    guard let script = labels.script else { return nil }
    self.script = script
    if case .language(let language) = labels { self.language = language } else { language = nil }
  }

  /// A spelling in the letters wanted, transliterated where they are Latin and none was seen; else the name as it is.
  ///
  /// - Complexity: O(spellings · length²).
  func name(of actor: Actor) -> String {
    let seen = actor.otherNames.filter { isWritten($0) && isWhole($0, of: actor) }
    let isOwn = isWritten(actor.name)
    // The name is the fullest form; where it can be read another replaces it only for letters more the reader's.
    let fitting = isOwn ? seen.filter { letters(of: $0) < letters(of: actor.name) } : seen
    return fitting.min { rank($0, of: actor) < rank($1, of: actor) } ?? (isOwn ? actor.name : spelled(actor.name))
  }

  /// The text in the letters wanted, as far as there is a way to spell it in them.
  func spelled(_ text: String) -> String { script == .latin ? Transliteration.latin(text) : text }

  func isWritten(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || Script(of: $0) == script }
  }

  /// Whether a spelling is as full as the name: a person's has as many words that are no initials, that of a body or
  /// gathering is no abbreviation, while translations may have fewer words.
  private func isWhole(_ text: String, of actor: Actor) -> Bool {
    let count = Self.fullWords(of: text)
    let wanted = Self.fullWords(of: actor.name)
    return actor.type == .person ? count >= wanted : count >= min(2, wanted)
  }

  /// How many words are neither initials nor in capitals: «ОКТнын» is short for something.
  private static func fullWords(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      let letters = word.filter(\.isLetter)
      return !word.contains(".") && letters.count > 1 && !letters.prefix(2).allSatisfy(\.isUppercase)
    }
  }

  private typealias Rank = (Int, Int, Int, Int, String)

  /// The fewer strange letters, the nearer to the name and the shorter, the better: endings of cases make a name longer.
  private func rank(_ text: String, of actor: Actor) -> Rank {
    let isPerson = actor.type == .person
    let distance = EditDistance.between(Transliteration.latin(text), Transliteration.latin(actor.name))
    return (letters(of: text), isPerson ? distance : 0, isPerson || namesType(text) ? 0 : 1, text.count, text)
  }

  /// Whether a word for a type of body or gathering stands in the nominative: «Агентство», and not «Агентства».
  private func namesType(_ text: String) -> Bool {
    guard let lexicon = language.flatMap(Lexicon.of) else { return false }
    return text.split(whereSeparator: \.isWhitespace).contains { word in
      let senses = lexicon.senses(of: lexicon.folded(word))
      return senses.isKey(of: .bodies) || senses.isKey(of: .forums)
    }
  }

  /// How strange the letters of a text are to the reader, below zero where some are peculiar to the language.
  private func letters(of text: String) -> Int {
    guard let language else { return 0 }
    let special = text.lowercased().unicodeScalars.filter { Self.isSpecial($0) }
    let strange = special.count { !language.specialLetters.contains($0) }
    return strange > 0 ? strange : special.isEmpty ? 0 : -1
  }

  /// Whether only some languages of its script have a letter.
  private static func isSpecial(_ letter: Unicode.Scalar) -> Bool { allSpecial.contains(letter) }

  private static let allSpecial = Language.allCases.reduce(into: Set<Unicode.Scalar>()) {
    $0.formUnion($1.specialLetters)
  }
}
