internal import KorpuLanguage
internal import KorpuModel

/// Reads who said what, sentence by sentence, remembering who spoke last.
struct StatementReader {
  let scene: Scene

  func findings() -> [StatementFinding] {
    var findings: [StatementFinding] = []
    var lastSpeaker: Int?
    var quoted = 0
    for sentence in scene.reading.sentences.indices {
      // What stands inside a quotation already read is nobody's attribution.
      guard scene.reading.sentences[sentence].lowerBound >= quoted else { continue }
      let speech = SpeechFinder(scene: scene).speech(inSentence: sentence, lastSpeaker: lastSpeaker)
      guard let speech else { continue }
      lastSpeaker = speech.speaker
      for reported in ReportedSpeech(scene: scene).contents(of: speech) {
        findings.append(finding(reported, of: speech, isDirect: false, confidence: 0.85))
      }
      for direct in DirectSpeech(scene: scene).contents(of: speech) {
        findings.append(finding(direct, of: speech, isDirect: true, confidence: 0.95))
        quoted = direct.upperBound
      }
    }
    return findings
  }

  private func finding(
    _ content: Range<Int>, of speech: Speech, isDirect: Bool, confidence: Double
  ) -> StatementFinding {
    StatementFinding(
      speaker: speech.speaker, attribution: speech.sentence, content: content, isDirect: isDirect,
      about: about(content, speaker: speech.speaker), confidence: confidence)
  }

  private func about(_ content: Range<Int>, speaker: Int) -> [Int] {
    var named = scene.mentions(in: content).map(\.entity)
    named += content.compactMap { DemonstrativeForum(scene: scene).forum(at: $0) }
    var seen: Set<Int> = [speaker]
    return named.filter { seen.insert($0).inserted }
  }
}
