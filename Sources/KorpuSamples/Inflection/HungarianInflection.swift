/// Hungarian endings: harmony with the last vowels, a last «a» or «e» lengthened, «-val» made like the consonant
/// before it.
struct HungarianInflection: Inflection {
  private enum Harmony { case back, front, rounded }

  func form(_ noun: Noun, in form: GrammaticalCase) -> String {
    let word = noun.text
    let harmony = Self.harmony(of: word)
    let back = harmony == .back
    switch form {
    case .nominative, .linked: return word
    case .genitive, .dative: return Self.lengthened(word) + (back ? "nak" : "nek")
    case .locative: return Self.lengthened(word) + (back ? "ban" : "ben")
    case .ablative: return Self.lengthened(word) + (back ? "ból" : "ből")
    case .accusative: return Self.lengthened(word) + Self.link(after: word, harmony) + "t"
    case .instrumental: return Self.likened(Self.lengthened(word)) + (back ? "al" : "el")
    }
  }

  /// Back vowels decide; «i» and «í» leave it to the vowel before them.
  private static func harmony(of word: String) -> Harmony {
    for letter in word.lowercased().reversed() {
      switch letter {
      case "a", "á", "o", "ó", "u", "ú", "ı": return .back
      case "e", "é", "ə", "ä": return .front
      case "ö", "ő", "ü", "ű": return .rounded
      default: continue
      }
    }
    return .front
  }

  private static func lengthened(_ word: String) -> String {
    switch word.last {
    case "a": word.dropLast() + "á"
    case "e": word.dropLast() + "é"
    default: word
    }
  }

  /// The vowel before the «-t» of the object, which some letters need not.
  private static func link(after word: String, _ harmony: Harmony) -> String {
    guard let last = word.last, !Vowels.all.contains(last), last.isLetter else { return "" }
    if ["s", "z", "l", "n", "r", "j", "ny", "ly"].contains(where: { word.hasSuffix($0) }) { return "" }
    switch harmony {
    case .back: return "o"
    case .front: return "e"
    case .rounded: return "ö"
    }
  }

  /// The word with its last consonant doubled, or with «v» after a vowel.
  private static func likened(_ word: String) -> String {
    guard let last = word.last, !Vowels.all.contains(last) else { return word + "v" }
    for pair in ["dzs", "cs", "gy", "ly", "ny", "sz", "ty", "zs"] where word.hasSuffix(pair) {
      return word.dropLast(pair.count) + String(pair.prefix(1)) + pair
    }
    return word + String(last).lowercased()
  }
}
