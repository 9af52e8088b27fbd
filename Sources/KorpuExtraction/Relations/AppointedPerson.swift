internal import KorpuLanguage
internal import KorpuModel

/// Tells who got a post where the verb is an attribute of the name: «elchisi etib tayinlangan | Kemal Aksoyni».
struct AppointedPerson {
  let scene: Scene

  /// How many words of titles may stand before the name.
  private static let longestTitle = 3

  private var reading: TokenizedArticle { scene.reading }

  /// The person whose name, perhaps behind a title, follows a verb at once.
  func person(after verb: Range<Int>) -> LocatedMention? {
    guard isAttribute(verb) else { return nil }
    let start = verb.upperBound
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, start + Self.longestTitle + 1)
    guard let name = (start..<end).lazy.compactMap({ scene.mention(startingAt: $0, where: \.isPerson) }).first,
      (start..<name.tokens.lowerBound).allSatisfy(isTitle)
    else { return nil }
    return name
  }

  /// Whether a verb is of a form that may be an attribute, and words follow it.
  func isAttribute(_ verb: Range<Int>) -> Bool {
    let next = verb.upperBound
    return reading.lexicon.language.family == .turkic && next < reading.sentence(of: verb.lowerBound).upperBound
      && reading.tokens[next].kind == .word && !reading.isWord(next, [.copula, .conjunction, .filler])
      && reading.words[next - 1].verbReadings(in: .participle)
  }

  private func isTitle(_ index: Int) -> Bool {
    reading.isMark(index, ".") || reading.words[index].isKey(of: .honorifics) || reading.words[index].isKey(of: .roles)
  }
}
