internal import KorpuLanguage
internal import KorpuModel

/// Finds in English the medium behind the words of crediting: «(Steppe News reports) citing | Danube Agency», «according to | the Lake
/// Times newspaper».
struct EnglishCitedMedium {
  let reading: TokenizedArticle

  /// How many words the name of a medium has at most.
  private static let longestName = 5
  /// An agency of more words than so many may be an office of state.
  private static let longestAgency = 2

  func tokens() -> [Range<Int>] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.compactMap { index in
      reading.words.match(.creditPhrases, at: index).flatMap { medium(startingAt: index + $0.length) }
    }
  }

  private func medium(startingAt phraseEnd: Int) -> Range<Int>? {
    let start = reading.behindArticle(phraseEnd)
    let sentence = reading.sentence(of: phraseEnd - 1)
    guard sentence.contains(start) else { return nil }
    let limit = min(sentence.upperBound, start + Self.longestName)
    let run = (start..<limit).prefix { reading.isCapitalisedWord($0) }
    guard !run.isEmpty else { return nil }
    // «the Lake Times | newspaper»
    let end = sentence.contains(run.upperBound) && isSort(run.upperBound) ? run.upperBound + 1 : run.upperBound
    let isNamed = reading.knownMedium(at: start)?.upperBound == end || endsInSort(start..<end) || isAgency(run)
    return isNamed && isClosed(end, in: sentence) ? start..<end : nil
  }

  /// «newspaper»
  private func isSort(_ index: Int) -> Bool {
    reading.words[index].value(in: .bodies) == OrganizationKind.media.rawValue
  }

  /// «Steppe | News Agency»
  private func endsInSort(_ name: Range<Int>) -> Bool {
    name.dropFirst().contains { index in
      reading.words.match(.bodies, at: index).map {
        $0.value == OrganizationKind.media.rawValue && index + $0.length == name.upperBound
      } == true
    }
  }

  /// «Danube | Agency»
  private func isAgency(_ run: Range<Int>) -> Bool {
    run.count == Self.longestAgency && reading.isForm(run.upperBound - 1, of: .generic)
  }

  private func isClosed(_ end: Int, in sentence: Range<Int>) -> Bool {
    !sentence.contains(end) || [",", ".", ")", ":"].contains { reading.isMark(end, $0) }
  }
}
