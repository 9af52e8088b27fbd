package import KorpuModel

/// A word of a person's name, by its sounds.
package struct NameWord: Hashable, Sendable {
  /// One way to read the word.
  package struct Reading: Hashable, Sendable {
    package let sounds: [Sound]
    package let ending: NameEnding?
    /// The sounds before the ending; all where there is none.
    package let stem: ArraySlice<Sound>

    init(_ sounds: [Sound]) {
      let found = NameEnding.of(sounds)
      self.sounds = sounds
      ending = found?.ending
      stem = sounds.dropLast(found?.length ?? 0)
    }

    /// The word «Tursunbek uulu» is two printed ones.
    init(childOf father: [Sound]) {
      sounds = father
      ending = .filial
      stem = father[...]
    }
  }

  /// As the language of the text reads its letters.
  package let own: Reading
  /// As others may have meant them: «Sándor» and «Zhandos» keep their letters in many languages.
  package let foreign: [Reading]

  /// - Returns: `nil` for a word without sounds.
  package init?(_ word: Substring, in language: Language) {
    let sounds = SoundSpelling.of(language).sounds(of: word)
    if sounds.isEmpty { return nil }
    own = Reading(sounds)
    let isLatin = word.unicodeScalars.allSatisfy { $0.value < Self.firstNonLatin }
    var foreign: [[Sound]] = []
    for spelling in isLatin ? Self.foreignSpellings(in: language) : [] {
      let other = SoundSpelling.of(spelling).sounds(of: word)
      if other != sounds, !foreign.contains(other) { foreign.append(other) }
    }
    self.foreign = foreign.map { Reading($0) }
  }

  init(childOf father: NameWord) {
    own = Reading(childOf: father.own.sounds)
    foreign = father.foreign.map { Reading(childOf: $0.sounds) }
  }

  private static let firstNonLatin: UInt32 = 0x250

  /// Whose spelling names keep in texts of a language in Latin letters.
  private static func foreignSpellings(in language: Language) -> [Language] {
    switch language {
    case .hungarian: [.english]
    case .english: [.hungarian]
    default: [.english, .hungarian]
    }
  }
}
