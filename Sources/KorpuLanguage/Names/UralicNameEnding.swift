/// Hungarian endings that are hardly ever the end of a name itself: «Erdogannal», «Tileuberdivel», «Szarkónak».
enum UralicNameEnding {
  /// Fewer letters are hardly a name.
  private static let shortestStem = 4

  /// Whether the word can be nothing but the stem with its ending, though no table knows the stem.
  static func isSure(_ reading: NounReading, in word: String) -> Bool {
    guard reading.stem.unicodeScalars.count >= shortestStem else { return false }
    switch reading.form.grammaticalCase {
    // The consonant of the name is written twice, or «v» stands after its vowel: «-nnal», «-ival».
    case .instrumental:
      let ending = word.utf8.dropFirst(reading.stem.utf8.count - reading.form.ending.restored.utf8.count)
      return !reading.form.ending.restored.isEmpty || reading.endsInVowel && ending.first == UInt8(ascii: "v")
    case .genitive, .ablative: return true
    // «Aksoyt»
    case .accusative: return reading.form.ending.restored == "y"
    case .nominative, .dative, .locative, .attributive, .equative: return false
    }
  }
}

extension NounReading {
  fileprivate var endsInVowel: Bool {
    stem.unicodeScalars.last.map { "aáeéiíoóöőuúüűy".unicodeScalars.contains($0) } ?? false
  }
}
