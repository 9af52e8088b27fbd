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
    guard reading.isSlavic, reading.startsParagraph(range.lowerBound) || isAmong(range.lowerBound),
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

  /// «Во встрече примут участие: ⏎ • X ⏎ • Y»: those who stand in lines of their own behind a verb that ends with a colon.
  func attendants(behind verb: Range<Int>) -> [LocatedMention] {
    let sentence = reading.sentenceOfToken[verb.lowerBound]
    guard reading.isSlavic, reading.isMark(verb.upperBound, ":"),
      verb.upperBound + 1 == reading.sentences[sentence].upperBound
    else { return [] }
    return lines(after: sentence).filter { $0.isIn(.nominative) }
  }

  /// «(Он передал слово послам.) | В числе выступивших: …», «Среди докладчиков: …»
  private func isAmong(_ index: Int) -> Bool { reading.isWord(index, [.between, .locativeMarker]) }

  /// «Почётные участники | :»
  private static let longestHead = 4

  /// The people with whom the paragraphs behind a sentence begin, each a line without a verb.
  private func lines(after sentence: Int) -> [LocatedMention] {
    var people: [LocatedMention] = []
    for next in reading.sentences.indices.dropFirst(sentence + 1) {
      let item = reading.sentences[next]
      guard item.count <= Self.longestItem, reading.startsParagraph(item.lowerBound),
        !item.contains(where: reading.isKnownPredicate)
      else { break }
      let isMarked = reading.isDash(item.lowerBound) || reading.isMark(item.lowerBound, "•")
      if let person = person(leading: isMarked ? item.dropFirst() : item) {
        people.append(person)
      } else if !isMarked {
        break
      }
    }
    return people
  }

  /// «Асан Беков, ректор», «Посол Турции | Асан Беков»: with whom an item begins, or with whose post.
  private func person(leading item: Range<Int>) -> LocatedMention? {
    scene.mentions(in: item).first(where: \.type.isPerson).flatMap {
      $0.tokens.lowerBound == item.lowerBound || scene.phrases.start(of: $0) <= item.lowerBound ? $0 : nil
    }
  }
}
