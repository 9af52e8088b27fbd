internal import KorpuModel

extension Language {
  /// What makes an adjective of the name of a town, written in small letters: «budapesti».
  fileprivate var endingOfPlaceAdjectives: String? { self == .hungarian ? "i" : nil }
}

extension Lexicon {
  /// The town that a word in small letters is the adjective of: «bakui», «almati», or `nil`.
  public func city(ofAdjective word: String) -> String? {
    guard let ending = language.endingOfPlaceAdjectives, word.ends(in: ending) else { return nil }
    let stem = String(decoding: word.utf8.dropLast(ending.utf8.count), as: UTF8.self)
    // «Almati»: a name in the same vowel is its own adjective.
    return [stem, word].first { senses(of: $0).isKey(of: .cities) }
  }
}
