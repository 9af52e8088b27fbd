internal import KorpuLanguage
internal import KorpuModel

/// Reads rolls of those at a gathering in Russian: «Модератор: X», «Спикеры: X и Y», and with a line for each, «Участники: ⏎ X,
/// директор фонда ⏎ Y, ректор».
struct SlavicRollCall {
  let scene: Scene

  /// How many tokens an item has at most.
  private static let longestItem = 40

  private var reading: TokenizedArticle { scene.reading }

  /// Those whom a roll names that begins with a sentence.
  ///
  /// - Parameter nouns: What the roll calls them.
  func findings(inSentence sentence: Int, of nouns: WordClass) -> [FreeAttendance.Finding] {
    let range = reading.sentences[sentence]
    guard reading.isSlavic, reading.startsParagraph(range.lowerBound),
      let colon = range.prefix(Self.longestHead).first(where: { reading.isMark($0, ":") }), colon > range.lowerBound,
      reading.isWord(colon - 1, nouns)
    else { return [] }
    let people =
      colon + 1 < range.upperBound ? scene.list(from: colon + 1, where: \.isPerson) : lines(after: sentence)
    return [
      FreeAttendance.Finding(
        participants: people.filter { $0.isIn(.nominative) }, verb: range.lowerBound..<colon + 1, isPlanned: false)
    ]
  }

  /// «Почётные участники | :»
  private static let longestHead = 4

  /// The people with whom the paragraphs behind a sentence begin, each a line without a verb.
  private func lines(after sentence: Int) -> [LocatedMention] {
    var people: [LocatedMention] = []
    for next in reading.sentences.indices.dropFirst(sentence + 1) {
      let item = reading.sentences[next]
      let start = reading.isDash(item.lowerBound) ? item.lowerBound + 1 : item.lowerBound
      guard item.count <= Self.longestItem, reading.startsParagraph(item.lowerBound),
        let person = scene.mention(startingAt: start, where: \.isPerson), !item.contains(where: isPredicate)
      else { break }
      people.append(person)
    }
    return people
  }

  private func isPredicate(_ index: Int) -> Bool {
    [LexicalTable.actVerbs, .speechVerbs].contains { reading.words.verb($0, at: index)?.form.isPredicate == true }
  }
}
