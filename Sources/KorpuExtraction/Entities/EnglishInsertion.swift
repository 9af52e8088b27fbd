internal import KorpuLanguage
internal import KorpuModel

/// What stands in English between a subject and its verb, parted from both by commas: «The Aral Fund, | a Kazakh NGO, | has joined …», «The
/// Aral Fund, | which has three schools, | held …».
struct EnglishInsertion {
  let scene: Scene

  /// How many tokens an insertion has at most.
  private static let longest = 16

  private var reading: TokenizedArticle { scene.reading }

  /// Where the insertion begins that a comma before a token ends; the token itself where there is none.
  func start(endingAt end: Int) -> Int {
    guard reading.lexicon.language.family == .germanic, end > 2, reading.isMark(end - 1, ",") else { return end }
    let first = max(reading.sentence(of: end - 1).lowerBound, end - 1 - Self.longest)
    guard first < end - 2 else { return end }
    let comma = (first..<end - 2).last { reading.isMark($0, ",") && opens(at: $0 + 1) }
    return comma ?? end
  }

  /// «a Kazakh NGO», «the oldest of them», «its partner», «which has»: no name, and no further member of a list.
  private func opens(at start: Int) -> Bool {
    guard !reading.isQuoted(start), reading.isWord(start, [.article, .possessive, .relative]) else { return false }
    // «the Aral Fund, the Danube Fund, | held»: another name with its article.
    return scene.mention(startingAt: reading.behindArticle(start), where: { !$0.isCountry }) == nil
  }
}
