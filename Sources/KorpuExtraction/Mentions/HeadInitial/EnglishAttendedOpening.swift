internal import KorpuLanguage
internal import KorpuModel

/// Finds in English what an article that names no gathering tells of: «The opening of the centre | was attended by X», «X took part in | the
/// opening of the embassy».
struct EnglishAttendedOpening {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens tell what is opened.
  private static let longestObject = 12
  /// How many tokens stand between a verb and the article: «took part in | the».
  private static let reach = 3

  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.lazy.compactMap(opening).first.map { [$0] } ?? []
  }

  private func opening(at index: Int) -> MentionCandidate? {
    guard let head = head(at: index) else { return nil }
    let end = endOfObject(behind: head.upperBound + 1)
    guard end > head.upperBound + 1, isAttended(by: end) || isAttended(before: head.lowerBound - 1) else { return nil }
    let tokens = head.lowerBound..<end
    return MentionCandidate(
      tokens: tokens, type: .forum(.other), name: reading.text(of: tokens), grammaticalCase: .nominative,
      confidence: 0.75)
  }

  /// «the | opening (of)», «the | official opening (of)»
  private func head(at index: Int) -> Range<Int>? {
    guard reading.tokens[index].kind == .word, !reading.isCapitalisedWord(index), !reading.isQuoted(index),
      reading.isWord(index - 1, .article), !reading.isWord(index - 1, .indefinite),
      let match = reading.words.match(.wordClasses, at: index), match.classes.contains(.opening),
      reading.isWord(index + match.length, .genitiveMarker)
    else { return nil }
    return index..<index + match.length
  }

  /// Where the words end that say what is opened: no gathering, and nothing that somebody does.
  private func endOfObject(behind start: Int) -> Int {
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestObject)
    let words = (start..<max(start, limit)).prefix { index in
      reading.tokens[index].kind == .word && !people[index] && !reading.isWord(index, .auxiliary)
        && !reading.isWord(index, [.relative, .locativeMarker, .ablativeMarker, .comitative, .agent])
        && reading.words.verb(.actVerbs, at: index)?.form != .passive
    }
    let isOfGathering = words.contains { reading.gatheringWord(at: $0) != nil }
    return isOfGathering ? start : words.upperBound
  }

  /// «(the opening of the centre) | was attended by»
  private func isAttended(by end: Int) -> Bool {
    let limit = min(reading.sentence(of: end - 1).upperBound, end + Self.reach)
    return (end..<max(end, limit)).contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form == .passive } == true
        && !reading.isNegated(index)
    }
  }

  /// «attended | the (opening)», «took part in | the (opening)»
  private func isAttended(before article: Int) -> Bool {
    let sentence = reading.sentence(of: article)
    return (max(sentence.lowerBound, article - Self.reach)..<article).contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        $0.meaning == .attend && $0.form.isPredicate && index + $0.length == article
      } == true && !reading.isNegated(index)
    } && sentence.contains { people[$0] }
  }
}
