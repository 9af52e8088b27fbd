internal import KorpuLanguage
internal import KorpuModel

/// Reads the captions by which television sites give speeches in Russian, a paragraph above the words: «Марат Беков, директор фонда
/// «Арал»: ⏎ «…»», «Марат Беков ⏎ директор фонда «Арал» ⏎ «…»».
struct SlavicCaption {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// A caption of more tokens is a sentence.
  private static let longest = 24

  /// Who says the quotation that a paragraph is, and its words.
  func speech(openedAt start: Int) -> (speaker: Int, content: Range<Int>)? {
    guard start > 0, reading.startsParagraph(start),
      let content = DirectSpeech(reading: reading).content(openedAt: start), isWholeParagraph(content),
      let speaker = speaker(above: start)
    else { return nil }
    return (speaker, content)
  }

  private func isWholeParagraph(_ content: Range<Int>) -> Bool {
    let rest = (content.upperBound..<reading.tokens.count).prefix { !reading.startsParagraph($0) }
    return rest.allSatisfy { reading.tokens[$0].kind != .word }
  }

  private func speaker(above start: Int) -> Int? {
    let caption = paragraph(endingBefore: start)
    guard caption.count <= Self.longest, !caption.contains(where: isPredicate) else { return nil }
    let isOpen = reading.isMark(caption.upperBound - 1, ":")
    if let person = person(beginning: caption) {
      let isAlone = person.tokens.upperBound >= caption.upperBound - 1
      return isAlone || isOpen && reading.isMark(person.tokens.upperBound, ",") ? person.entity : nil
    }
    // «директор фонда «Арал»» below the name
    guard caption.lowerBound > 0, RoleFinder(reading: reading).role(startingAt: caption.lowerBound) != nil else {
      return nil
    }
    let name = paragraph(endingBefore: caption.lowerBound)
    return person(beginning: name).flatMap { $0.tokens.upperBound >= name.upperBound - 1 ? $0.entity : nil }
  }

  private func person(beginning paragraph: Range<Int>) -> LocatedMention? {
    scene.mention(startingAt: paragraph.lowerBound, where: \.isPerson).flatMap { $0.isIn(.nominative) ? $0 : nil }
  }

  private func paragraph(endingBefore end: Int) -> Range<Int> {
    var start = end - 1
    while start > 0, !reading.startsParagraph(start) { start -= 1 }
    return start..<end
  }

  private func isPredicate(_ index: Int) -> Bool {
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    return verb?.form.isPredicate == true
  }
}
