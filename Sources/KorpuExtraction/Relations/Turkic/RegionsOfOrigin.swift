internal import KorpuLanguage
internal import KorpuModel

/// Tells a list of countries from which people came that ends in a part of the world, or in other countries: «Ресей, Қытай |
/// және Еуропадан (келген сарапшылар қатысты)», «Rossiya, Xitoy | va boshqa davlatlardan (olimlar qatnashdi)».
struct RegionsOfOrigin {
  let scene: Scene

  /// How many words the end of the list has at most: «жана дүйнөнүн башка өлкөлөрүнөн».
  private static let longestEnd = 5

  private var reading: TokenizedArticle { scene.reading }

  /// Whether such an end follows the last country of a list.
  ///
  /// - Complexity: O(``longestEnd``).
  func follow(_ last: LocatedMention) -> Bool {
    let joint = last.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, last.isIn(.nominative), reading.isListJoint(joint) else {
      return false
    }
    let limit = min(reading.sentence(of: joint).upperBound, joint + 1 + Self.longestEnd)
    for index in joint + 1..<max(joint + 1, limit) {
      guard reading.tokens[index].kind == .word || reading.isListJoint(index),
        scene.mention(covering: index, where: { _ in true }) == nil, !reading.words[index].isKnownVerb
      else { return false }
      if isOrigin(index) { return true }
    }
    return false
  }

  /// «Еуропадан», «мамлекеттеринен»
  private func isOrigin(_ index: Int) -> Bool {
    let isPlace = reading.isCapitalisedWord(index) || reading.isForm(index, of: [.state, .region])
    return isPlace
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .ablative && $0.stem.count > 2 }
  }
}
