/// Letters in ASCII, for identities that people type and that every tool accepts. Not a scholarly
/// transliteration: it need not be reversible, since identities that collide are told apart by a hash.
enum Transliteration {
  /// The ASCII letters for a small letter or a digit, or `nil` for what the tables do not know.
  static func ascii(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "a"..."z", "0"..."9": String(letter)
    default: latin[letter] ?? cyrillic[letter]
    }
  }

  /// The Latin alphabets of the Turkic languages, Hungarian, and the loans that names bring along.
  private static let latin: [Unicode.Scalar: String] = [
    "ə": "e", "ä": "a", "á": "a", "à": "a", "â": "a", "ã": "a", "å": "a", "ā": "a", "æ": "ae",
    "ç": "c", "č": "c", "ć": "c", "đ": "d", "é": "e", "è": "e", "ê": "e", "ë": "e", "ě": "e",
    "ğ": "g", "ǵ": "g", "ı": "i", "í": "i", "î": "i", "ï": "i", "ī": "i", "ł": "l", "ň": "n",
    "ñ": "n", "ń": "n", "ŋ": "n", "ö": "o", "ő": "o", "ó": "o", "ô": "o", "õ": "o", "ø": "o",
    "ř": "r", "ş": "s", "š": "s", "ś": "s", "ß": "ss", "ţ": "t", "ț": "t", "ș": "s", "ü": "u",
    "ű": "u", "ú": "u", "û": "u", "ū": "u", "ý": "y", "ž": "z", "ź": "z", "ż": "z",
  ]

  /// Russian, with the letters of Kazakh, Kyrgyz, Uzbek, Azerbaijani and Turkmen Cyrillic.
  private static let cyrillic: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ў": "o", "ҳ": "h", "ҝ": "g", "ҹ": "j", "ј": "y", "җ": "j",
  ]
}
