internal import KorpuModel

extension Language {
  /// The town that a Russian adjective is made of, nearly: «бакин» of «бакинский».
  func withoutAdjectiveEnding(_ word: Substring) -> Substring {
    guard self == .russian, let ending = Self.adjectiveEndings.first(where: word.hasSuffix),
      word.count > ending.count + Self.fewestLetters
    else { return word }
    return word.dropLast(ending.count)
  }

  private static let adjectiveEndings = ["ск", "цк"].flatMap { stem in
    ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими"].map { stem + $0 }
  }
  private static let fewestLetters = 2
}
