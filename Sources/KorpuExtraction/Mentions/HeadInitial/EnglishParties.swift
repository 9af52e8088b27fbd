internal import KorpuLanguage
internal import KorpuModel

/// Tells where those end in the name of an English gathering whom it brings together, of two countries: «Forum of Cooperation |
/// between the NGOs of Hungary and Kazakhstan», «business forum | between Hungary and Kazakhstan», «forum on cooperation | between
/// Hungarian and Kazakh schools».
struct EnglishParties {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens tell who they are.
  private static let longest = 16
  /// How many words stand behind the adjectives of two peoples: «civil society organizations».
  private static let longestNoun = 3

  func end(after name: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(name, .between) else { return nil }
    let limit = min(reading.sentence(of: name).upperBound, name + Self.longest)
    guard let one = (name + 1..<max(name + 1, limit)).first(where: { country(at: $0) != nil }),
      (name + 1..<one).allSatisfy(belongs), let first = country(at: one),
      case let joint = one + first.length, joint < limit, reading.isWord(joint, .conjunction),
      case let other = reading.behindArticle(joint + 1), other < limit, let second = country(at: other),
      second.value != first.value
    else { return nil }
    let end = other + second.length
    return reading.words[other].isKey(of: .countries) || second.length > 1 ? end : endOfNoun(from: end, limit: limit)
  }

  private func country(at index: Int) -> TermMatch? {
    guard reading.isCapitalisedWord(index) else { return nil }
    return reading.words.match(.countries, at: index) ?? reading.words.match(.demonyms, at: index)
  }

  /// «the NGOs of», «higher schools of»
  private func belongs(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    if reading.isWord(index, [.article, .genitiveMarker]) { return true }
    return !reading.words[index].isFunctionWord && reading.words.verb(.actVerbs, at: index) == nil
  }

  /// «Hungarian and Kazakh | NGOs (was held)»
  private func endOfNoun(from start: Int, limit: Int) -> Int? {
    let last = min(limit, start + Self.longestNoun)
    let end = (start..<max(start, last)).first { !belongs($0) || reading.words[$0].isKnownVerb } ?? last
    return end > start ? end : nil
  }
}
