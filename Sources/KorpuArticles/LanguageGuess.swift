internal import KorpuModel

/// Tells the language of a text by letters that hardly any other language has.
enum LanguageGuess {
  /// Letters that give a language away, and the least share of the text's letters that they must have.
  private struct Sign {
    let language: Language
    let letters: Set<Unicode.Scalar>
    let leastShare: Double

    init(_ language: Language, _ letters: String, from leastShare: Double) {
      self.language = language
      self.letters = Set(letters.unicodeScalars)
      self.leastShare = leastShare
    }
  }

  /// The first that fits tells. ʻ stands for all apostrophes after o and g.
  private static let signs = [
    Sign(.azerbaijani, "əƏ", from: 0.03),
    Sign(.uzbek, "ҳҲ", from: 0.005),
    Sign(.kazakh, "әғқұӘҒҚҰ", from: 0.03),
    Sign(.kyrgyz, "ңөүҢӨҮ", from: 0.01),
    Sign(.russian, "ыэаеиЫЭ", from: 0.1),
    Sign(.turkmen, "ňŇýÝ", from: 0.015),
    Sign(.hungarian, "őűŐŰ", from: 0.003),
    Sign(.uzbek, "ʻ", from: 0.01),
    Sign(.kazakh, "ūñŪÑǵńǴŃ", from: 0.004),
    Sign(.turkish, "ığşİĞŞ", from: 0.03),
  ]

  private static let apostrophes = Set("'’‘ʻʼ`".unicodeScalars)
  private static let englishWords: Set<Substring> = ["the", "of", "and", "to", "in"]

  static func language(of text: String) -> Language? {
    let sample = String(text.unicodeScalars.prefix(20_000))
    let letters = letters(of: sample)
    let total = letters.values.reduce(0, +)
    guard total > 0 else { return nil }
    let sign = signs.first { sign in
      let found = sign.letters.reduce(0) { $0 + (letters[$1] ?? 0) }
      return Double(found) >= sign.leastShare * Double(total)
    }
    return sign?.language ?? (isEnglish(sample) ? .english : nil)
  }

  private static func letters(of text: String) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if apostrophes.contains(scalar) {
        if "ogOG".unicodeScalars.contains(previous) { counts["ʻ", default: 0] += 1 }
      } else if scalar.properties.isAlphabetic {
        counts[scalar, default: 0] += 1
      }
      previous = scalar
    }
    return counts
  }

  /// One word in ten is one of the commonest.
  private static func isEnglish(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return !words.isEmpty && words.count { englishWords.contains($0) } * 10 >= words.count
  }
}
