internal import KorpuLanguage
internal import KorpuModel

/// Tells the language of a text among those that the tool can read.
enum LanguageGuess {
  /// Azerbaijani alone writes ə in Latin letters: about one letter in eleven.
  private static let leastShareOfSchwa = 0.03

  static func language(of text: String) -> Language? {
    var letters = 0
    var schwas = 0
    for scalar in text.unicodeScalars.prefix(20_000) where scalar.properties.isAlphabetic {
      letters += 1
      if scalar == "ə" || scalar == "Ə" { schwas += 1 }
    }
    return letters > 0 && Double(schwas) / Double(letters) >= leastShareOfSchwa ? .azerbaijani : nil
  }
}
