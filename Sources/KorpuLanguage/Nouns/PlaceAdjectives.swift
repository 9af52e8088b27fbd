extension Lexicon {
  /// The town that a word in small letters is the adjective of: «bakui», «almati», or `nil`.
  public func city(ofAdjective word: String) -> String? {
    guard let stem = stems(of: word, without: .placeOrTime).first else { return nil }
    // «Almati»: a name in the same vowel is its own adjective.
    return [stem, word].first { senses(of: $0).isKey(of: .cities) }
  }

  /// The town that a folded adjective is made of, nearly: «бакин» of «бакинский»; another word itself.
  func townNearly(_ word: Substring) -> Substring {
    guard let stem = stems(of: String(word), without: .placeAdjective).first, stem.count > Self.fewestLetters else {
      return word
    }
    return stem[...]
  }

  private static let fewestLetters = 2
}
