internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// Whether a word that no table knows is a verb in the definite past, «X átvágta a szalagot», and no noun that X has: «X csapata»
  /// has a vowel before the «t».
  func isPast(at index: Int) -> Bool {
    guard lexicon.language.family == .uralic, tokens[index].kind == .word, words[index].verbReadings(in: .finite),
      [LexicalTable.bodies, .forums, .roles, .commonNouns, .wordClasses].allSatisfy({ words[index].key(in: $0) == nil })
    else { return false }
    let stem = lexicon.stems(of: tokens[index].folded, without: .definitePast).first
    return stem?.unicodeScalars.last.map { !UralicLetters.vowels.contains($0) } ?? false
  }
}
