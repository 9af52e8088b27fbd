internal import KorpuLanguage
internal import KorpuModel

/// Finds in English the list of those who attended behind a colon, where the subject only says that they are told: «The following
/// guests took part in the forum: | X, director of Y; Z».
struct EnglishAttendantList {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Where the list begins of whom the verb of attending tells; `nil` where the sentence has none, or names its subjects before the
  /// verb: «Askar Temirov attended the forum: he came by train».
  func start(behind verb: Range<Int>) -> Int? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    let sentence = reading.sentence(of: verb.lowerBound)
    guard let colon = (verb.upperBound..<sentence.upperBound).first(where: { isEnd($0) }),
      reading.isMark(colon, ":"), colon + 1 < sentence.upperBound,
      !scene.mentions(in: sentence.lowerBound..<verb.lowerBound).contains(where: { $0.type.isPerson || $0.type.isParty }
      ),
      !scene.mentions(in: verb.upperBound..<colon).contains(where: \.type.isPerson)
    else { return nil }
    return colon + 1
  }

  /// A colon, or what begins another clause.
  private func isEnd(_ index: Int) -> Bool {
    reading.isMark(index, ":") || reading.tokens[index].kind == .openingQuote
      || reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
  }
}
