internal import KorpuLanguage

extension TokenizedArticle {
  /// Whether a word is a noun for talks in one of the given cases, be its form a key of its own: «кездесу», «кездесуде».
  func isTalk(_ index: Int, in cases: [NounForm.Case]) -> Bool {
    isForm(index, of: [.talk, .setting])
      && words[index].readings.contains { noun in
        noun.form.possessor == nil && !noun.form.isPlural && noun.stem.count > Self.shortestTalk
          && cases.contains(noun.form.grammaticalCase) && lexicon.senses(of: noun.stem).classes.contains(.talk)
      }
  }

  private static let shortestTalk = 2
}
