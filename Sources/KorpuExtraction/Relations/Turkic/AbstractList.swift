internal import KorpuLanguage
internal import KorpuModel

/// Reads what there is between two sides where it is several things: «o‘rtasidagi do‘stlik, strategik sheriklik va ittifoqchilik
/// munosabatlari».
struct AbstractList {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words each of the things has at most.
  private static let longestItem = 3
  /// How many tokens the list has at most.
  private static let longest = 16

  /// Whether a word stands in a list of such things that begins at a token: nothing but small words, commas, and «va» before
  /// the last, and no verb.
  func holds(_ word: Int, from start: Int) -> Bool {
    let limit = min(reading.sentence(of: start).upperBound, start + Self.longest)
    var count = 0
    var isJoined = false
    let isAttributive = reading.words[start - 1].readings.contains { $0.form.grammaticalCase == .attributive }
    for index in start..<limit {
      isJoined = isJoined || reading.isWord(index, .conjunction)
      if isJoined, index >= word { return true }
      if reading.isListJoint(index) || isAttributive && isGround(index) {
        count = 0
      } else {
        count += 1
        guard count <= Self.longestItem, isItem(index), isAttributive || !endsClause(index) else { return false }
      }
    }
    return false
  }

  private func isItem(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !reading.words[index].isKnownVerb
      && scene.mention(covering: index, where: { _ in true }) == nil
  }

  /// «(арасындағы достық және) өзара сенім қағидаттарына | негізделген (серіктестік)»: what a participle with a dative before it
  /// tells of one of the things.
  private func isGround(_ index: Int) -> Bool {
    reading.words[index].verbReadings(in: .participle)
      && reading.words[index - 1].mayBe(.dative)
  }

  /// «A ile B arasında maç oynandı, …»; after «arasındaki» no clause can end before its noun.
  private func endsClause(_ index: Int) -> Bool {
    reading.words[index].verbReadings(in: .finite) && reading.isMark(index + 1, ",")
  }
}
