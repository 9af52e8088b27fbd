internal import KorpuLanguage
internal import KorpuModel

/// Finds the partners that English news tell of one by one, or behind how many they are: «will cooperate with A, on trade – with B»,
/// «signed agreements with two unions of Hungary – A and B».
struct EnglishPartners {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The bodies and countries behind each further «with» after a verb, and behind the dash or colon after a number of bodies.
  ///
  /// - Parameter first: The partner that is found already.
  func further(after verb: Range<Int>, besides first: LocatedMention?) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    let sentence = reading.sentence(of: verb.lowerBound)
    let end = scene.nextPredicate(from: verb.upperBound, to: sentence.upperBound)
    let found = (verb.upperBound..<max(verb.upperBound, end)).flatMap { marker -> [LocatedMention] in
      guard reading.isWord(marker, .comitative), !reading.isQuoted(marker) else { return [] }
      if let start = startOfNamed(behindNumberAt: reading.behindArticle(marker + 1)) {
        return scene.list(from: start, where: \.isOrganization)
      }
      guard isListed(marker) else { return [] }
      return scene.list(from: marker + 1, where: \.isParty)
    }
    return found.filter { $0.tokens != first?.tokens && $0.entity != first?.entity }
  }

  /// «(on trade) – | with B», «(with A) and | with B», «, | with B»
  private func isListed(_ marker: Int) -> Bool { reading.isListJoint(marker - 1) || reading.isDash(marker - 1) }

  /// How many words tell what the bodies are: «two public organizations of Uzbekistan».
  private static let longestSort = 8

  /// «two unions of Hungary – | A and B», «three universities: | A, B and C»: where the names begin.
  private func startOfNamed(behindNumberAt number: Int) -> Int? {
    let limit = min(reading.sentence(of: number - 1).upperBound, number + Self.longestSort)
    guard number < limit, reading.isWord(number, .two) || reading.tokens[number].kind == .number,
      let mark = (number + 1..<limit).first(where: { reading.isDash($0) || reading.isMark($0, ":") }),
      (number + 1..<mark).allSatisfy({ reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb }),
      (number + 1..<mark).contains(where: { isSort($0) })
    else { return nil }
    return mark + 1
  }

  /// «unions», «organizations»
  private func isSort(_ index: Int) -> Bool {
    guard !reading.isCapitalisedWord(index) else { return false }
    return reading.words.match(.bodies, at: index)?.form.isPlural == true || reading.isForm(index, of: .generic)
  }
}
