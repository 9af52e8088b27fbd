internal import KorpuLanguage
internal import KorpuModel

/// Reads what is reported: «deyib ki, …» and «… olduğunu vurğulayıb».
struct ReportedSpeech {
  let scene: Scene

  func contents(of speech: Speech) -> [Range<Int>] {
    let sentence = scene.reading.sentences[speech.sentence]
    var start = contentStart(of: speech, in: sentence)
    var contents: [Range<Int>] = []
    for verb in speech.verbs where verb.takesContent {
      if let clause = clause(after: verb, in: sentence) {
        contents.append(clause)
        break
      }
      if let claim = claim(from: start, to: verb.tokens.lowerBound) { contents.append(claim) }
      start = verb.tokens.upperBound
    }
    return contents
  }

  /// «bildirib ki, …» to the end of the sentence.
  private func clause(after verb: SpeechVerb, in sentence: Range<Int>) -> Range<Int>? {
    let reading = scene.reading
    var start = verb.tokens.upperBound
    guard reading.isWord(start, "ki") else { return nil }
    start += 1
    if reading.isMark(start, ",") { start += 1 }
    var end = sentence.upperBound
    while end > start, reading.tokens[end - 1].kind == .mark { end -= 1 }
    // A word at least is wanted, and a quotation is direct speech.
    guard start < end, reading.tokens[start].kind != .openingQuote else { return nil }
    return start..<end
  }

  /// A claim made a noun, in the accusative, before the verb: «layihənin vacib olduğunu».
  private func claim(from start: Int, to verb: Int) -> Range<Int>? {
    var start = start
    while start < verb, isFiller(start) { start += 1 }
    guard start < verb, isClaim(endingAt: verb - 1) else { return nil }
    return start..<verb
  }

  private func isFiller(_ index: Int) -> Bool {
    let token = scene.reading.tokens[index]
    return token.kind == .mark || ["və", "həmçinin", "da", "də", "isə", "o"].contains(token.folded)
  }

  /// Whether the word is a verbal noun or an abstract noun of judgement in the accusative, also with «barədə».
  private func isClaim(endingAt index: Int) -> Bool {
    guard scene.reading.tokens[index].kind == .word else { return false }
    let word = scene.reading.tokens[index].folded
    let verbal = ["ğını", "yini", "ğunu", "yünü", "masını", "məsini", "malarını", "mələrini", "acağını", "əcəyini"]
    return verbal.contains { word.hasSuffix($0) }
      || ["liyini", "lığını", "luğunu", "lüyünü", "ətini"].contains { word.hasSuffix($0) }
  }

  /// Where the content of the first verb begins: after the speaker, and after what the speaker was doing
  /// («diqqət çəkərək»).
  private func contentStart(of speech: Speech, in sentence: Range<Int>) -> Int {
    var start = speech.subject?.upperBound ?? sentence.lowerBound
    let end = speech.verbs.first?.tokens.lowerBound ?? sentence.upperBound
    guard start < end else { return start }
    if let converb = (start..<end).first(where: isConverb) { start = converb + 1 }
    while start < end, isSetting(start) { start += 1 }
    return start
  }

  private func isConverb(_ index: Int) -> Bool {
    let token = scene.reading.tokens[index]
    return token.kind == .word && token.folded.count > 5
      && (token.folded.hasSuffix("ərək") || token.folded.hasSuffix("araq"))
  }

  /// «də çıxışında», «öz çıxışında», «tədbirdə»: where it was said, not what.
  private func isSetting(_ index: Int) -> Bool {
    ["də", "da", "öz", "çıxışında", "nitqində", "tədbirdə", "isə", ","].contains(scene.reading.tokens[index].folded)
  }
}
