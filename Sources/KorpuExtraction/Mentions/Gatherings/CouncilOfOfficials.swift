internal import KorpuLanguage
internal import KorpuModel

/// Finds whose a council is that has no name but its sort: «TÜRKSOY mədəniyyət nazirləri | Daimi Şurasının (toplantısı)». It is
/// that of those who hold one office in the states of the body before them.
struct CouncilOfOfficials {
  let reading: TokenizedArticle

  /// How many words tell the sort of a council before its type word: «Daimi», «Birgə Daimi».
  private static let longestSort = 2

  /// The first token of the body, where a name begins at a token that is but the council's sort.
  /// That body is one of the story besides.
  func start(before sort: Int, head: Int) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      head - sort <= Self.longestSort, (sort..<head).allSatisfy({ reading.isCapitalisedWord($0) }),
      sort > first, areOfficials(sort - 1)
    else { return nil }
    let field = max(first, sort - 1 - Self.longestField)..<sort - 1
    return field.last { reading.isShortName($0) && reading.words[$0].form(in: .knownBodies) == NounForm() }
      .flatMap { body in (body + 1..<sort - 1).allSatisfy(isOfField) ? body : nil }
  }

  /// «nazirləri», which tables may read as an object, too.
  private func areOfficials(_ index: Int) -> Bool {
    reading.words[index].key(in: .roles) != nil
      && reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
      }
  }

  private func isOfField(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
      && (!reading.words[index].isFunctionWord || reading.isWord(index, .conjunction))
  }

  /// How many words of a field may stand before an office: «mədəniyyət və | turizm nazirləri».
  private static let longestField = 4
}
