internal import KorpuLanguage

/// Reads the initial of a second name between a given name and a surname in Turkic languages: «Osman | M. | Yıldız», as professors write
/// their names.
struct TurkicMiddleInitial {
  let reading: TokenizedArticle

  /// How many tokens stand at one from which the surname begins: the letter and its point; `nil` where no initial stands there.
  ///
  /// - Parameter count: How many words the name has already.
  func length(at index: Int, count: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, count == 1, reading.endsInitial(at: index + 1),
      reading.sentence(of: index - 1).contains(index + 2),
      reading.words[index - 1].name.isGivenName || isIntroduced(index - 1) && reading.words[index + 2].name.isSurname
    else { return nil }
    return 2
  }

  /// «Profesör | Halık M. (Yahudov)»: a given name that no table knows, behind a title or a post.
  private func isIntroduced(_ given: Int) -> Bool {
    let roles = RoleFinder(reading: reading)
    return roles.title(endingBefore: given) != nil || roles.role(endingBefore: given) != nil
  }
}
