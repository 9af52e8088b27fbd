internal import KorpuLanguage
internal import KorpuModel

/// Reads a body that its type word alone means where countries belong to it: «В настоящее время в Организацию | входят A и B»,
/// «Членами организации | являются A и B».
struct SlavicMeantUnion {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter word: The words that say that somebody belongs.
  func body(at word: Range<Int>) -> Int? {
    let noun = word.lowerBound - 1
    guard noun > reading.sentence(of: word.lowerBound).lowerBound, !reading.isQuoted(noun),
      reading.isWord(noun - 1, .locativeMarker) || reading.isForm(noun - 1, of: [.composition, .membership]),
      let body = anaphora.body(meantAt: noun)
    else { return nil }
    switch scene.entities[body].type {
    case .organization(.igo), .organization(.ngo): return body
    default: return nil
    }
  }

  /// The countries of the list behind the verb.
  func members(at word: Range<Int>, of body: Int) -> [LocatedMention] {
    let start = reading.isMark(word.upperBound, ":") ? word.upperBound + 1 : word.upperBound
    return scene.list(from: start, where: \.isCountry).filter { $0.isIn(.nominative) && $0.entity != body }
  }
}
