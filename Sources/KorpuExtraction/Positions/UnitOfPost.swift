internal import KorpuLanguage
internal import KorpuModel

/// Tells whether a body before a position has it, by what stands between: nothing, or what tells the position more closely.
struct UnitOfPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a body before a position has it.
  func isPossessor(_ body: LocatedMention, of start: Int) -> Bool {
    if body.isIn(.genitive) { return true }
    let end = min(reading.endOfNameInBrackets(from: reading.end(of: body)), start)
    guard body.isIn(.nominative), !reading.hasOffice(after: end) else { return false }
    // «ATEV sədri», «Mətbuat Şurası İdarə Heyətinin üzvü»
    return end == start || body.candidate.abbreviates == nil && reading.isCapitalisedWord(end)
      || OfficeUnit(reading: reading).isUnit(end..<start)
      || PostAttributes(scene: scene).areAttributes(end..<start)
  }

  /// «TDT | Eğitimden Sorumlu | Genel Sekreter Yardımcısı»: what a post is for, in the ablative before a joiner.
  func isField(_ start: Int, after end: Int) -> Bool {
    reading.lexicon.language.family == .turkic && start - 2 >= end && reading.isWord(start - 1, .joiner)
      && !reading.isWord(start - 1, .conjunction)
      && reading.words[start - 2].mayBe(.ablative)
  }

  /// «ТҮРКСОЙ ұйымының | бас хатшысы»: a type word may follow an abbreviation.
  func isTypeWord(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isCapitalisedWord(index) else { return false }
    let form =
      reading.words[index].form(in: .bodies)
      ?? (reading.isForm(index, of: .generic) ? reading.words[index].form(in: .wordClasses) : nil)
    return form?.possessor == .third && form?.isPlural == false
  }
}
