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
      reading.words[noun].key(in: .bodies) != nil || reading.isForm(noun, of: .generic)
    else { return nil }
    return namesake(of: noun) ?? anaphora.body(meantAt: noun).flatMap { hasMembers($0) ? $0 : nil }
  }

  /// How many sentences back the body may be named.
  private static let memory = 12

  /// «(Организация «Арал» …) Организация»: the last body before it whose name begins with the word.
  private func namesake(of noun: Int) -> Int? {
    let earliest = max(0, reading.sentenceOfToken[noun] - Self.memory)
    return scene.mentions(in: reading.sentences[earliest].lowerBound..<noun).last { body in
      body.type.isOrganization && hasMembers(body.entity) && isSame(body.tokens.lowerBound, noun)
    }?.entity
  }

  private func isSame(_ index: Int, _ noun: Int) -> Bool {
    guard let key = reading.words[noun].key(in: .bodies) else { return false }
    return reading.words[index].key(in: .bodies) == key
  }

  private func hasMembers(_ entity: Int) -> Bool {
    switch scene.entities[entity].type {
    case .organization(.igo), .organization(.ngo): true
    default: false
    }
  }

  /// The countries of the list behind the verb.
  func members(at word: Range<Int>, of body: Int) -> [LocatedMention] {
    let start = reading.isMark(word.upperBound, ":") ? word.upperBound + 1 : word.upperBound
    return scene.list(from: start, where: \.isCountry).filter { $0.isIn(.nominative) && $0.entity != body }
  }
}
