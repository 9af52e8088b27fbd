internal import KorpuLanguage
internal import KorpuModel

/// Reads interviews whose questions and answers begin with a dash: «– Necə başladı?» «– Yaxşı başladı. …».
struct Interview {
  let scene: Scene
  /// «X-lə müsahibə edib»: the last who was named before the first question.
  private let interviewee: Int?

  init(scene: Scene) {
    self.scene = scene
    let reading = scene.reading
    let question = reading.sentences.first { sentence in
      reading.startsParagraph(sentence.lowerBound) && reading.isDash(sentence.lowerBound)
    }
    interviewee = question.flatMap { question in
      scene.mentions[..<scene.firstMention(from: question.lowerBound)].last(where: \.type.isPerson)?.entity
    }
  }

  /// Who answers, and all the paragraphs of the answer, where the paragraph before asked.
  func answer(at passage: Passage) -> (speaker: Int, content: Range<Int>)? {
    let start = passage.tokens.lowerBound
    guard passage.line == nil, opensTurn(start), follows(questionBefore: start),
      let speaker = interviewee
    else { return nil }
    var end = scene.reading.paragraphEnd(from: start)
    while end < scene.reading.tokens.count, !opensTurn(end) { end = scene.reading.paragraphEnd(from: end) }
    while end > start + 1, scene.reading.isMark(end - 1, ".") { end -= 1 }
    return start + 1 < end ? (speaker, start + 1..<end) : nil
  }

  private func opensTurn(_ token: Int) -> Bool { scene.reading.startsParagraph(token) && scene.reading.isDash(token) }

  /// Whether the paragraph before began with a dash too, and ended with a question mark.
  private func follows(questionBefore start: Int) -> Bool {
    guard start > 0, scene.reading.isMark(start - 1, "?") else { return false }
    var sentence = scene.reading.sentenceOfToken[start - 1]
    while sentence > 0, !scene.reading.startsParagraph(scene.reading.sentences[sentence].lowerBound) { sentence -= 1 }
    return scene.reading.isDash(scene.reading.sentences[sentence].lowerBound)
  }
}
