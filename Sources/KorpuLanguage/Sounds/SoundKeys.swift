package import KorpuModel

/// A word by its sounds, written alike whatever its language and script: «Исмагулова», «İsmaqulova» and «Ismagulova».
///
/// Sounds that one language tells apart and another does not have one letter: the key finds too much rather than too
/// little.
package struct SoundKeys {
  private var known: [Language: [String: String]] = [:]

  package init() {}

  /// The key of a folded word. Numbers, and letters that nobody knows the sound of, stand for themselves.
  ///
  /// - Complexity: O(length) the first time, then O(1).
  package mutating func key(of word: String, in language: Language) -> String {
    if let key = known[language]?[word] { return key }
    let key = Self.key(of: word, in: language)
    known[language, default: [:]][word] = key
    return key
  }

  private static func key(of word: String, in language: Language) -> String {
    var key = String.UnicodeScalarView()
    for sound in SoundSpelling.of(language).sounds(of: word).text.unicodeScalars {
      let letter = letter(for: sound)
      if letter != key.last { key.append(letter) }
    }
    return key.isEmpty ? word : String(key)
  }

  private static func letter(for sound: Unicode.Scalar) -> Unicode.Scalar {
    switch sound {
    case "a", "ä", "å", "e": "a"
    case "i", "ı", "y": "i"
    case "o", "ö", "u", "ü": "u"
    case "g", "ğ", "k", "q": "k"
    case "h", "x": "h"
    case "c", "j": "j"
    default: sound
    }
  }
}
