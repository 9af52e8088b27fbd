internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies in Hungarian whose name is one word with its type word, told by who leads them: «a Kunszövetség elnöke», «az
/// Agrárkamara alelnöke».
struct UralicCompoundBody {
  let reading: TokenizedArticle

  /// How many letters stand before the type word at least, and how many it has.
  private static let shortestName = 3
  private static let shortestType = 5

  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.isCapitalisedWord(index), !reading.isInitial(index),
      reading.isWord(index - 1, .article), isNoOtherWord(index), !reading.isForm(index, of: .mission),
      let kind = kind(of: index),
      isLed(index)
    else { return nil }
    return BodyName(tokens: index..<index + 1, kind: kind, form: NounForm(), confidence: 0.85)
  }

  /// Whether tables know a word at most by its end, or as a type word.
  private func isNoOtherWord(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return senses.isUnknown
      || senses.key(in: .bodies) != nil
        && [LexicalTable.roles, .forums, .knownBodies, .demonyms].allSatisfy { senses.key(in: $0) == nil }
  }

  /// What the longest type word at the end of a word says.
  func kind(of index: Int) -> OrganizationKind? {
    let word = Array(reading.tokens[index].folded)
    guard word.count >= Self.shortestName + Self.shortestType else { return nil }
    return (Self.shortestName...word.count - Self.shortestType).lazy.compactMap { start in
      let senses = reading.lexicon.senses(of: String(word[start...]))
      return senses.isKey(of: .bodies) ? senses.value(in: .bodies).flatMap(OrganizationKind.init) : nil
    }.first
  }

  /// «a Kunszövetség | elnöke»
  private func isLed(_ index: Int) -> Bool {
    guard index + 1 < reading.sentence(of: index).upperBound else { return false }
    return RoleFinder(reading: reading).role(startingAt: index + 1)?.form.possessor == .third
  }
}
