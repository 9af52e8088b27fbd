package import KorpuModel

/// A word of a person's name, by its sounds.
package struct NameWord: Hashable, Sendable {
  /// One way to read the word.
  package struct Reading: Sendable {
    package let sounds: [Sound]
    package let ending: NameEnding?
    /// How many sounds stand before the ending; all where there is none.
    package let stemLength: Int
    /// What tells at a glance that another word is unlike it, or its stem.
    package let silhouette: SoundSilhouette
    package let stemSilhouette: SoundSilhouette

    /// The sounds before the ending.
    package var stem: ArraySlice<Sound> { sounds.prefix(stemLength) }

    init(_ sounds: [Sound]) {
      let found = NameEnding.of(sounds)
      self.init(sounds, found?.ending, stemLength: sounds.count - (found?.length ?? 0))
    }

    /// The word «Tursunbek uulu» is two printed ones.
    init(childOf father: [Sound]) {
      self.init(father, .filial, stemLength: father.count)
    }

    private init(_ sounds: [Sound], _ ending: NameEnding?, stemLength: Int) {
      self.sounds = sounds
      self.ending = ending
      self.stemLength = stemLength
      silhouette = SoundDistance.builtIn.silhouette(of: sounds)
      stemSilhouette =
        stemLength == sounds.count ? silhouette : SoundDistance.builtIn.silhouette(of: sounds.prefix(stemLength))
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
    var others: [[Sound]] = []
    if let variant = Self.variants[sounds], variant != sounds { others.append(variant) }
    if word.unicodeScalars.allSatisfy({ $0.value < Self.firstNonLatin }) {
      for spelling in Self.foreignSpellings(in: language) {
        let other = spelling.sounds(of: word)
        if other != sounds, !others.contains(other) { others.append(other) }
      }
    }
    foreign = others.isEmpty ? [] : others.map { Reading($0) }
  }

  init(childOf father: NameWord) {
    own = Reading(childOf: father.own.sounds)
    foreign = father.foreign.map { Reading(childOf: $0.sounds) }
  }

  private init(_ own: Reading) {
    self.own = own
    foreign = []
  }

  func joined(with next: NameWord) -> NameWord {
    let rest = next.own.sounds
    return NameWord(Reading(own.sounds + (own.sounds.last == rest.first ? rest.dropFirst() : rest[...])))
  }

  private static let firstNonLatin: UInt32 = 0x250

  /// How names are spelt that keep their letters in texts of a language in Latin letters.
  private static func foreignSpellings(in language: Language) -> [SoundSpelling] {
    foreignSpellings[language] ?? []
  }

  private static let foreignSpellings = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, spellers(in: $0).map(SoundSpelling.of)) })

  private static func spellers(in language: Language) -> [Language] {
    switch language {
    case .hungarian, .azerbaijani, .kazakh, .kyrgyz, .uzbek, .turkmen: [.english]
    case .english: [.hungarian]
    case .turkish: [.english, .hungarian]
    case .russian: []
    }
  }

  /// Names whose sounds each people has changed: «Çingiz», «Шыңғыс», «Cengiz».
  private static let variants = {
    var variants: [[Sound]: [Sound]] = [:]
    Table(ofSounds: "name_variants")?.forEachRow { row in
      variants[row.key.unicodeScalars.compactMap(Sound.init)] = row.value.unicodeScalars.compactMap(Sound.init)
    }
    return variants
  }()
}

extension NameWord.Reading: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.sounds == right.sounds && left.ending == right.ending && left.stemLength == right.stemLength
  }

  /// Words of the same sounds seldom differ in the rest.
  package func hash(into hasher: inout Hasher) { hasher.combine(sounds) }
}
