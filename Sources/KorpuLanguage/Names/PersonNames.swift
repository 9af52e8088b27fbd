internal import KorpuModel

/// What a word looks like as the name of a person.
public struct NameShape: Hashable, Sendable {
  /// The case ending that the word has as a name.
  public var ending = CaseEnding()
  /// Whether the word without its ending is a given name or has the shape of a surname.
  public var isName = false
  /// Whether it is a surname by its ending alone.
  public var isSurname = false
  /// Whether it is a surname that tables know as a whole, inflected or not.
  public var isKnownSurname = false
  /// Whether it is a father's name, after which the surname comes: «Viktorovna»; inflected too, «Викторовнага», in Turkic.
  public var isPatronymic = false
  /// Whether the uninflected word is a common given name.
  public var isGivenName = false
  /// Whether the word without its case ending is one.
  public var isInflectedGivenName = false
}

/// Tells names of persons by tables of given names and of the endings of surnames.
struct PersonNames: Sendable {
  private let hasVowelHarmony: Bool
  private let family: LanguageFamily
  private var strong = SuffixIndex<Void>()
  private var weak = SuffixIndex<Void>()
  private var patronymic = SuffixIndex<Void>()
  /// Surnames that are known as a whole.
  private var whole: Set<FoldedWord> = []

  init(surnameEndings: Table?, language: Language) {
    hasVowelHarmony = language.hasVowelHarmony
    family = language.family
    surnameEndings?.forEachRow { row in
      switch row.value {
      case "strong": strong.add((), endingIn: row.key.utf8)
      case "patronymic": patronymic.add((), endingIn: row.key.utf8)
      case "whole": whole.insert(FoldedWord(row.key))
      case "weak whole":
        weak.add((), endingIn: row.key.utf8)
        whole.insert(FoldedWord(row.key))
      default: weak.add((), endingIn: row.key.utf8)
      }
    }
  }

  /// The shape of a folded word.
  ///
  /// A case ending is taken off only where the rest is a known given name or has the shape of a surname,
  /// or where the ending cannot be part of a name: «Nərimanov» stays, «Quliyevanın» becomes «Quliyeva».
  func shape(of word: String, readings: [NounReading], isGivenName: (String) -> Bool) -> NameShape {
    if ends(word, with: patronymic) { return NameShape(isName: true, isPatronymic: true) }
    let isGiven = isGivenName(word)
    if isGiven || isStrong(word) {
      return NameShape(
        isName: true, isSurname: isStrong(word), isKnownSurname: whole.contains(FoldedWord(word)), isGivenName: isGiven)
    }
    let inflected = readings.filter { reading in
      reading.form.possessor == nil && !reading.form.isPlural && !reading.form.ending.isEmpty
    }
    return shape(ofSurname: word, inflected) ?? shape(ofGivenName: word, inflected, isGivenName)
      ?? inflected.first { hasSureEnding($0, in: word) }.map { reading in
        NameShape(ending: ending(of: reading, in: word), isName: isWeak(reading.stem))
      } ?? NameShape(isName: isWeak(word))
  }

  /// Of a word that is an inflected surname or father's name by the ending of its stem.
  private func shape(ofSurname word: String, _ inflected: [NounReading]) -> NameShape? {
    // «Gelovani» is no accusative of «Gelova»; other endings are not always written by the rule.
    if let reading = inflected.first(where: {
      isStrong($0.stem) && ($0.form.grammaticalCase != .accusative || isLikelyAccusative($0, in: word))
    }) {
      return NameShape(
        ending: ending(of: reading, in: word), isName: true, isSurname: true,
        isKnownSurname: whole.contains(FoldedWord(reading.stem)))
    }
    // «Маратовичке», «Маратовнанын»
    if family == .turkic, let reading = inflected.first(where: { ends($0.stem, with: patronymic) }) {
      return NameShape(ending: ending(of: reading, in: word), isName: true, isPatronymic: true)
    }
    return nil
  }

  /// Of a word that is an inflected given name, or a surname made of one.
  private func shape(
    ofGivenName word: String, _ inflected: [NounReading], _ isGivenName: (String) -> Bool
  ) -> NameShape? {
    if let reading = inflected.first(where: {
      isGivenName($0.stem) && (isMarked($0, in: word) || isHarmonious($0, in: word))
    }) {
      return NameShape(
        ending: isAmbiguous(reading, in: word) ? CaseEnding() : ending(of: reading, in: word), isName: true,
        isInflectedGivenName: true)
    }
    return inflected.first { isOfGivenName($0, in: word, isGivenName) }.map { reading in
      NameShape(ending: ending(of: reading, in: word), isName: true)
    }
  }

  /// «Həsənli|ni», «Bayramlı|ya»: a surname made of a given name, which ends with a vowel; «Bellini» is made of none.
  private func isOfGivenName(_ reading: NounReading, in word: String, _ isGivenName: (String) -> Bool) -> Bool {
    guard family == .turkic, [.accusative, .dative].contains(reading.form.grammaticalCase), isWeak(reading.stem),
      let last = reading.stem.unicodeScalars.last, VowelHarmony.isVowel(last),
      word.unicodeScalars.count == reading.stem.unicodeScalars.count + Self.derivation
    else { return false }
    return isHarmonious(reading, in: word) && isGivenName(String(reading.stem.dropLast(Self.derivation)))
  }

  /// How many letters «-lı» has, and the ending after it.
  private static let derivation = 2

  /// The ending with the hyphen or apostrophe before it.
  private func ending(of reading: NounReading, in word: String) -> CaseEnding {
    let stem = reading.stem.utf8.count - reading.form.ending.restored.utf8.count
    return CaseEnding(length: word.utf8.count - stem, restored: reading.form.ending.restored)
  }

  /// Vowels of endings follow the last of the stem, back or front: «Azadi» is no accusative of «Azad».
  private func isHarmonious(_ reading: NounReading, in word: String) -> Bool {
    guard hasVowelHarmony else { return true }
    return VowelHarmony.holds(
      between: reading.stem, and: word.unicodeScalars.dropFirst(reading.stem.unicodeScalars.count))
  }

  /// «Səfəri» is a surname more often than «Səfər» in the accusative; «Altay'ı» is none.
  private func isAmbiguous(_ reading: NounReading, in word: String) -> Bool {
    // «Sándort» is no surname in Hungarian.
    family != .uralic && reading.form.grammaticalCase == .accusative && !isMarked(reading, in: word)
      && word.unicodeScalars.count == reading.stem.unicodeScalars.count + 1
  }

  /// After «-ov» and «-in» an accusative follows the rule or, in Kazakh «Досаевты», the vowels of the bare name.
  private func isLikelyAccusative(_ reading: NounReading, in word: String) -> Bool {
    let ending = word.unicodeScalars.dropFirst(reading.stem.unicodeScalars.count)
    if let first = ending.first, let last = reading.stem.unicodeScalars.last, !VowelHarmony.isVowel(first),
      !VowelHarmony.isVowel(last)
    {
      return true
    }
    return isHarmonious(reading, in: word)
  }

  /// Whether an apostrophe or a hyphen parts the ending from the name: «Altay'ı».
  private func isMarked(_ reading: NounReading, in word: String) -> Bool {
    word.utf8.count - reading.form.ending.length + reading.form.ending.restored.utf8.count > reading.stem.utf8.count
  }

  private func isStrong(_ word: String) -> Bool { whole.contains(FoldedWord(word)) || ends(word, with: strong) }

  /// «Hemsondan», «Ковачпен», but not «Fidan»: what is left of a name has so many letters.
  private static let longStem = 5

  private func isWeak(_ word: String) -> Bool { ends(word, with: weak) }

  /// Two letters at least before the ending, or «Nov» would be a surname.
  private func ends(_ word: String, with endings: SuffixIndex<Void>) -> Bool {
    endings.hasEnding(of: word.utf8, after: 2)
  }

  /// «-nın» after a vowel, «-дың» after a consonant, and whatever follows an apostrophe: hardly any name ends so.
  private func hasSureEnding(_ reading: NounReading, in word: String) -> Bool {
    if isMarked(reading, in: word) { return true }
    if family == .uralic { return UralicNameEnding.isSure(reading, in: word) }
    guard reading.stem.count > 2, reading.form.ending.restored.isEmpty, let last = reading.stem.unicodeScalars.last
    else {
      return false
    }
    let letters = word.unicodeScalars.count - reading.stem.unicodeScalars.count
    guard letters >= 3 else { return false }
    switch reading.form.grammaticalCase {
    case .ablative: return reading.stem.count >= Self.longStem && isHarmonious(reading, in: word)
    // Kazakh «-пен» follows no vowel.
    case .instrumental: return reading.stem.count >= Self.longStem
    default: break
    }
    guard reading.form.grammaticalCase == .genitive else { return false }
    if !hasVowelHarmony || VowelHarmony.isVowel(last) { return true }
    let first = word.unicodeScalars.dropFirst(reading.stem.unicodeScalars.count).first
    return !(first.map(VowelHarmony.isVowel) ?? true) && isHarmonious(reading, in: word)
  }
}
