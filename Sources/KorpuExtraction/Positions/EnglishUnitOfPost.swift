internal import KorpuLanguage
internal import KorpuModel

/// Reads in English the name of a unit that stands between a body and the post in it: «Danube University | Faculty of Law |
/// Dean», «Danube University | Board of Trustees (DBT) | President».
struct EnglishUnitOfPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words the name of a unit has at most.
  private static let longestUnit = 8

  /// Where a unit begins that ends before a token, right behind the name of a body; `nil` where none stands there.
  func start(endingBefore end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    let last = endBeforeBrackets(end)
    var start = last
    while start > first, last - start < Self.longestUnit, belongs(start - 1),
      scene.mention(endingBefore: start, where: { _ in true }) == nil
    {
      start -= 1
    }
    guard start < last, scene.mention(endingBefore: start, where: \.isOrganization) != nil,
      reading.isCapitalisedWord(start), (start..<last).contains(where: isTypeWord)
    else { return nil }
    return start
  }

  /// «Board of Trustees | (DBT)»
  private func endBeforeBrackets(_ end: Int) -> Int {
    reading.isMark(end - 1, ")") && reading.isMark(end - 3, "(") && reading.tokens[end - 2].isAbbreviation
      ? end - 3 : end
  }

  private func belongs(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && reading.words.match(.roles, at: index) == nil
      || reading.isWord(index, [.genitiveMarker, .conjunction])
  }

  /// «Faculty», «Board»: what tables call a part of a body.
  private func isTypeWord(_ index: Int) -> Bool { reading.words[index].marks(in: .bodies).contains(.unit) }
}
