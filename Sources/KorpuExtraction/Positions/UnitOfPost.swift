internal import KorpuLanguage
internal import KorpuModel

/// Reads what may stand between a body and a position in it: the name of a part, or what the position is for.
struct UnitOfPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a body before a position has it.
  func isPossessor(_ body: LocatedMention, of start: Int) -> Bool {
    if body.isIn(.genitive) { return true }
    let end = min(reading.endOfNameInBrackets(from: reading.end(of: body)), start)
    // «ATEV sədri», «Mətbuat Şurası İdarə Heyətinin üzvü»
    return body.isIn(.nominative) && !reading.hasOffice(after: end)
      && (end == start || isPartName(end..<start) || isTypeWord(start) && isPartName(end..<start + 1)
        || body.candidate.abbreviates == nil && reading.isCapitalisedWord(end)
        || OfficeUnit(reading: reading).isUnit(end..<start) || isField(start, after: end)
        || isFieldOfPart(end..<start) || isUnitName(end..<start))
  }

  /// How many words the name of a unit has that no table knows: «сирек кітаптар және қолжазбалар қызметінің».
  private static let longestUnitName = 6

  /// «кітапханасы | сирек кітаптар қызметінің (жетекшісі)»: a unit in small letters, possessed and in the genitive,
  /// where only the first word of a body's name has a capital.
  private func isUnitName(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, (2...Self.longestUnitName).contains(words.count),
      words.allSatisfy({
        reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised
          && !reading.words[$0].verbReadings(in: .participle)
      })
    else { return false }
    return reading.words[words.upperBound - 1].mayBePossessed(in: .genitive)
  }

  /// «TDT | Eğitimden Sorumlu | Genel Sekreter Yardımcısı»: what a post is for, in the ablative before a joiner.
  func isField(_ start: Int, after end: Int) -> Bool {
    reading.lexicon.language.family == .turkic && start - 2 >= end && reading.isWord(start - 1, .joiner)
      && !reading.isWord(start - 1, .conjunction)
      && reading.words[start - 2].mayBe(.ablative)
  }

  /// «ALÜ | Uluslararası İlişkiler | Bölüm Başkanı»: the field of a part that the words for the post name.
  private func isFieldOfPart(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, !words.isEmpty,
      reading.words.match(.bodies, at: words.upperBound)?.value == OfficeUnit.part
    else { return false }
    return words.allSatisfy { index in
      (reading.isCapitalisedWord(index) || reading.isWord(index, .conjunction))
        && scene.mention(covering: index, where: { _ in true }) == nil
    }
  }

  /// How many words the name of a part of a body has: «туркология институти».
  private static let longestPart = 3

  /// «университети | туркология институти | директори»: a part in small letters, named by its type word.
  private func isPartName(_ words: Range<Int>) -> Bool {
    (1...Self.longestPart).contains(words.count) && isTypeWord(words.upperBound - 1)
      && words.allSatisfy {
        reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised && !reading.isListJoint($0)
      }
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
