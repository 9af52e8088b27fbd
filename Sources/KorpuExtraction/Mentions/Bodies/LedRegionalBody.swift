internal import KorpuLanguage
internal import KorpuModel

/// Tells where the words in small letters behind a region or a town are the name of a body there: «Жамбыл облысы қазақ мәдени |
/// орталығының төрағасы Өтеген Сапаров», «Тараз қаласының жастар | орталығының директоры Дина Ахметова».
///
/// Of many centres of a region none is named; who leads one makes it one.
struct LedRegionalBody {
  let reading: TokenizedArticle

  /// Whether a post that somebody named has follows the type word at a token.
  func isTold(headedAt head: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      let type = reading.words.match(.bodies, at: head), !type.marks.contains(.unit),
      type.form.possessor == .third, type.form.grammaticalCase == .genitive, !type.form.isPlural,
      let post = RoleFinder(reading: reading).role(startingAt: head + type.length), post.form.possessor == .third,
      !post.form.isPlural, post.form.grammaticalCase == .nominative
    else { return false }
    let name = post.tokens.upperBound
    return reading.isCapitalisedWord(name) && (reading.isCapitalisedWord(name + 1) || reading.endsInitial(at: name + 1))
  }
}
