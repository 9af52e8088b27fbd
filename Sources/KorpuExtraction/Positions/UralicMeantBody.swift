internal import KorpuLanguage
internal import KorpuModel

/// Finds the body that Hungarian calls by the end of its type word, perhaps with a word of its name: «a kamara» of an «Iparkamara», «a
/// megyei kamara» of a «Megyei Kereskedelmi és Iparkamara».
struct UralicMeantBody {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The only such body that the article names before a token.
  func body(meantAt noun: Int) -> Int? {
    guard reading.tokens.indices.contains(noun), reading.tokens[noun].kind == .word,
      !reading.tokens[noun].isCapitalised, let type = reading.words[noun].key(in: .bodies),
      reading.words[noun].form(in: .bodies) == NounForm(), type.unicodeScalars.count >= Self.shortestType,
      let attribute = attribute(before: noun)
    else { return nil }
    let called = scene.mentions.prefix { $0.tokens.lowerBound < noun }.filter { body in
      guard body.type.isOrganization else { return false }
      let name = reading.lexicon.folded(scene.entities[body.entity].name).split(separator: " ")
      return name.last?.hasSuffix(type) == true && (attribute.isEmpty || name.contains { $0 == attribute })
    }
    let bodies = Set(called.map(\.entity))
    return bodies.count == 1 ? bodies.first : nil
  }

  /// The only body of the article whose longer name ends in a capitalised word: «a rendezvénynek otthont adó | Skanzen» of a «Városi
  /// Skanzen».
  func body(calledAt word: Int) -> Int? {
    guard reading.isCapitalisedWord(word), !reading.isInitial(word),
      scene.mention(covering: word, where: { _ in true }) == nil
    else { return nil }
    let called = scene.mentions.prefix { $0.tokens.lowerBound < word }.filter { body in
      guard body.type.isOrganization else { return false }
      let name = reading.lexicon.folded(scene.entities[body.entity].name).split(separator: " ")
      return name.count > 1 && name.last.map(String.init) == reading.tokens[word].folded
    }
    let bodies = Set(called.map(\.entity))
    return bodies.count == 1 ? bodies.first : nil
  }

  /// Shorter type words end too many others.
  private static let shortestType = 5

  /// The folded word between the article and the noun, an empty one where there is none.
  private func attribute(before noun: Int) -> String? {
    if reading.isWord(noun - 1, .article) { return reading.isWord(noun - 1, .indefinite) ? nil : "" }
    guard noun > 1, reading.tokens[noun - 1].kind == .word, !reading.tokens[noun - 1].isCapitalised,
      reading.isWord(noun - 2, .article), !reading.isWord(noun - 2, .indefinite)
    else { return nil }
    return reading.tokens[noun - 1].folded
  }
}
