internal import KorpuModel

/// What a word looks like as the name of a person.
public struct NameShape: Hashable, Sendable {
  /// How many bytes of case ending the word has as a name.
  public var caseLength = 0
  /// Whether the word without its ending is a given name or has the shape of a surname.
  public var isName = false
  /// Whether it is a surname by its ending alone.
  public var isSurname = false
  /// Whether it is a father's name, after which the surname comes: «Viktorovna».
  public var isPatronymic = false
  /// Whether the uninflected word is a common given name.
  public var isGivenName = false
}

/// Tells names of persons by tables of given names and of the endings of surnames.
struct PersonNames: Sendable {
  private let strong: [[UInt8]]
  private let weak: [[UInt8]]
  private let patronymic: [[UInt8]]

  init(surnameEndings: Table) {
    var strong: [[UInt8]] = []
    var weak: [[UInt8]] = []
    var patronymic: [[UInt8]] = []
    surnameEndings.forEachRow { ending, kind in
      switch kind {
      case "strong": strong.append(Array(ending.utf8))
      case "patronymic": patronymic.append(Array(ending.utf8))
      default: weak.append(Array(ending.utf8))
      }
    }
    self.strong = strong
    self.weak = weak
    self.patronymic = patronymic
  }

  /// The shape of a folded word.
  ///
  /// A case ending is taken off only where the rest is a known given name or has the shape of a surname,
  /// or where the ending cannot be part of a name: «Nərimanov» stays, «Quliyevanın» becomes «Quliyeva».
  func shape(of word: String, readings: [NounReading], isGivenName: (String) -> Bool) -> NameShape {
    if ends(word, with: patronymic) { return NameShape(isName: true, isPatronymic: true) }
    let isGiven = isGivenName(word)
    if isGiven || isStrong(word) {
      return NameShape(caseLength: 0, isName: true, isSurname: isStrong(word), isGivenName: isGiven)
    }
    let inflected = readings.filter { reading in
      reading.form.possessor == nil && !reading.form.isPlural && reading.form.caseLength > 0
        && word.utf8.starts(with: reading.stem.utf8)
    }
    // «Gelovani» is no accusative of «Gelova»; other endings are not always written by the rule.
    if let reading = inflected.first(where: {
      isStrong($0.stem) && ($0.form.grammaticalCase != .accusative || isHarmonious($0, in: word))
    }) {
      return NameShape(
        caseLength: word.utf8.count - reading.stem.utf8.count, isName: true, isSurname: true)
    }
    if let reading = inflected.first(where: { isGivenName($0.stem) && isHarmonious($0, in: word) }) {
      // «Səfəri» is a surname more often than «Səfər» in the accusative.
      let isAmbiguous = reading.form.grammaticalCase == .accusative && reading.form.caseLength < 3
      return NameShape(caseLength: isAmbiguous ? 0 : word.utf8.count - reading.stem.utf8.count, isName: true)
    }
    if let reading = inflected.first(where: { hasSureEnding($0, in: word) }) {
      return NameShape(caseLength: word.utf8.count - reading.stem.utf8.count, isName: isWeak(reading.stem))
    }
    return NameShape(isName: isWeak(word))
  }

  /// Vowels of endings follow the last of the stem, back or front: «Azadi» is no accusative of «Azad».
  private func isHarmonious(_ reading: NounReading, in word: String) -> Bool {
    let ending = word.unicodeScalars.dropFirst(reading.stem.unicodeScalars.count)
    guard let first = ending.first(where: Self.isVowel),
      let last = reading.stem.unicodeScalars.last(where: Self.isVowel)
    else { return true }
    return Self.isBack(first) == Self.isBack(last)
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    isBack(scalar) || "eəiöü".unicodeScalars.contains(scalar)
  }

  private static func isBack(_ scalar: Unicode.Scalar) -> Bool { "aıou".unicodeScalars.contains(scalar) }

  private func isStrong(_ word: String) -> Bool { ends(word, with: strong) }

  private func isWeak(_ word: String) -> Bool { ends(word, with: weak) }

  /// Two letters at least before the ending, or «Nov» would be a surname.
  private func ends(_ word: String, with endings: [[UInt8]]) -> Bool {
    let bytes = Array(word.utf8)
    return endings.contains { bytes.ends(with: $0, at: bytes.count) && bytes.count >= $0.count + 2 }
  }

  /// «-nın» after a vowel, and whatever follows an apostrophe: hardly any name ends so.
  private func hasSureEnding(_ reading: NounReading, in word: String) -> Bool {
    if word.utf8.count > reading.stem.utf8.count + reading.form.caseLength { return true }
    guard reading.form.grammaticalCase == .genitive, reading.form.caseLength >= 3 else { return false }
    guard let last = reading.stem.last else { return false }
    return reading.stem.count > 2 && "aeəıioöuü".contains(last)
  }
}
