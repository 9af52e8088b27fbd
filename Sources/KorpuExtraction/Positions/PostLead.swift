internal import KorpuLanguage
internal import KorpuModel

/// Finds where a post begins with the small words that tell when or how somebody has it: «посол Казахстана, | ныне директор фонда X»,
/// «Ambassador of Hungary and | founding Director of the Fund X».
struct PostLead {
  let scene: Scene

  /// How many such words there are at most: «в настоящее время» is no list of words, but a phrase of its own.
  private static let longest = 2
  /// Words that begin another part of the sentence.
  private static let borders: WordClass = [
    .agent, .complementiser, .pronoun, .relative, .between, .comitative, .locativeMarker, .dativeMarker,
    .ablativeMarker, .genitiveMarker, .article, .conjunction, .negation, .doubting,
  ]

  private var reading: TokenizedArticle { scene.reading }

  /// The first of the words before a post, where the joint of a list stands before them; the post itself otherwise.
  func start(before post: Int, from first: Int) -> Int {
    let start = reading.startOfRun(before: post, from: max(first, post - Self.longest), where: belongs)
    return reading.isListJoint(start - 1) ? start : post
  }

  private func belongs(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !reading.words[index].isKnownVerb
      && !reading.isWord(index, Self.borders) && reading.words.match(.roles, at: index) == nil
      && scene.mention(covering: index, where: { _ in true }) == nil
  }
}
