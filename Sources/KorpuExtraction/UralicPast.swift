internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// Whether a word that no table knows is a verb in the definite past, «X átvágta a szalagot», and no noun that X has: «X csapata»
  /// has a vowel before the «t».
  func isPast(at index: Int) -> Bool {
    guard lexicon.language.family == .uralic, tokens[index].kind == .word, words[index].verbReadings(in: .finite),
      [LexicalTable.bodies, .forums, .roles, .commonNouns, .wordClasses].allSatisfy({ words[index].key(in: $0) == nil })
    else { return false }
    let letters = Array(tokens[index].folded.unicodeScalars.suffix(3))
    guard letters.count == 3, letters[1] == "t", letters[2] == "a" || letters[2] == "e" else { return false }
    return !UralicLetters.vowels.contains(letters[0])
  }
}
