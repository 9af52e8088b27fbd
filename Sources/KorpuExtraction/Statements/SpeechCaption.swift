internal import KorpuLanguage
internal import KorpuModel

/// Reads the captions by which television sites give speeches: «Anar Quliyev, "Ümid" Fondunun sədri:», and the paragraph
/// after it.
struct SpeechCaption {
  let scene: Scene

  private static let longestCaption = 24

  /// Who speaks in the paragraph after a caption, and what.
  func caption(at passage: Passage) -> (speaker: Int, content: Range<Int>)? {
    let reading = scene.reading
    let range = passage.tokens
    let start = range.lowerBound
    guard range.count <= Self.longestCaption, reading.startsParagraph(start), reading.isMark(range.upperBound - 1, ":"),
      let person = scene.mention(startingAt: start, where: \.isPerson), person.isIn(.nominative),
      reading.isMark(person.tokens.upperBound, ",") || person.tokens.upperBound == range.upperBound - 1,
      range.upperBound < reading.tokens.count, reading.startsParagraph(range.upperBound)
    else { return nil }
    return content(ofParagraphAt: range.upperBound).map { (person.entity, $0) }
  }

  private func content(ofParagraphAt start: Int) -> Range<Int>? {
    let reading = scene.reading
    if let quoted = DirectSpeech(reading: reading).content(openedAt: start) { return quoted }
    var end = start + 1
    while end < reading.tokens.count, !reading.startsParagraph(end) { end += 1 }
    while end > start, reading.isMark(end - 1, ".") { end -= 1 }
    let first = reading.isDash(start) ? start + 1 : start
    return first < end ? first..<end : nil
  }
}
