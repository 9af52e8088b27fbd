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
    let seen = actor.otherNames.filter { isWritten($0) && !isAbbreviation($0) && isWhole($0, of: actor) }
    let own = isWritten(actor.name)
    let best = (own ? [actor.name] : seen).min { rank($0, of: actor) < rank($1, of: actor) }
    guard own else { return best ?? spelled(actor.name) }
    // The name itself is the fullest; another replaces it only where its letters are more the reader's.
    let better = seen.filter { letters(of: $0) < letters(of: actor.name) }
    return better.min { rank($0, of: actor) < rank($1, of: actor) } ?? actor.name
  }

  /// The text in the letters wanted, as far as there is a way to spell it in them.
  func spelled(_ text: String) -> String { script == .latin ? Transliteration.latin(text) : text }

  func isWritten(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || Script(of: $0) == script }
  }

  private func isAbbreviation(_ text: String) -> Bool { !text.contains { $0.isLowercase } }

  /// A person's name as full as the name itself; of bodies and gatherings any name, since translations differ.
  private func isWhole(_ text: String, of actor: Actor) -> Bool {
    guard actor.type == .person else { return true }
    return text.split(separator: " ").count >= actor.name.split(separator: " ").count
  }

  private typealias Rank = (Int, Int, Int, String)

  /// The fewer strange letters, the nearer to the name and the shorter, the better: endings of cases make a name longer.
  private func rank(_ text: String, of actor: Actor) -> Rank {
    let distance = EditDistance.between(Transliteration.latin(text), Transliteration.latin(actor.name))
    return (letters(of: text), actor.type == .person ? distance : 0, text.count, text)
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
