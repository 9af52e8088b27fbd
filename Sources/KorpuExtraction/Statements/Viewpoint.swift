internal import KorpuLanguage
internal import KorpuModel

/// Reads «X-in sözlərinə görə, …», «X'in belirttiğine göre …», «Сенат раисининг сўзларига кўра, …».
struct ViewpointFinder {
  let scene: Scene
  let anaphora: Anaphora

  struct Viewpoint {
    let speaker: Int
    /// Where what is told begins, or the comma before it.
    let start: Int
  }

  /// How many words may stand between the person and the word of viewpoint: «Sodiqovning ma'lum qilishicha».
  private static let reach = 2
  /// How many tokens may stand between the word of viewpoint and the comma: «sözlərinə görə,».
  private static let postposition = 2

  func viewpoint(in passage: Passage, lastSpeakers: [Int]) -> Viewpoint? {
    let reading = scene.reading
    let range = passage.tokens
    guard passage.line == nil,
      let word = range.first(where: { reading.isWord($0, .viewpoint) && !reading.isQuoted($0) }),
      word > range.lowerBound, let speaker = speaker(before: word, in: range, lastSpeakers: lastSpeakers)
    else { return nil }
    let end = word + 1 + Self.postposition
    let comma = (word + 1..<min(end, range.upperBound)).first { reading.isMark($0, ",") }
    // «X'e göre | …» has no word of viewpoint but the postposition.
    let isPostposition = reading.words[word].isFunctionWord
    return Viewpoint(
      speaker: speaker, start: comma ?? min(word + (isPostposition ? 1 : Self.postposition), range.upperBound - 1))
  }

  private func speaker(before word: Int, in range: Range<Int>, lastSpeakers: [Int]) -> Int? {
    for end in stride(from: word, through: max(range.lowerBound + 1, word - Self.reach), by: -1) {
      if let person = scene.mention(endingBefore: end, where: \.isPerson) { return person.entity }
      if scene.reading.isWord(end - 1, .pronoun) { return lastSpeakers.first }
      if let office = office(endingAt: end, in: range) { return anaphora.holder(of: office, preferring: lastSpeakers) }
      guard scene.reading.tokens[end - 1].kind == .word, !scene.reading.tokens[end - 1].isCapitalised else {
        return nil
      }
    }
    return nil
  }

  /// The position that ends before a token, with the body before it: «TÜRKSOÝ-yň başlygynyň».
  private func office(endingAt end: Int, in range: Range<Int>) -> OfficeReference? {
    let first = max(range.lowerBound, end - Self.longestOffice)
    return (first..<end).lazy.compactMap { anaphora.office(at: $0) }.first { $0.tokens.upperBound == end }
  }

  private static let longestOffice = 8
}
