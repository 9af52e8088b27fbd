internal import KorpuLanguage
internal import KorpuModel

/// Reads in English the body from which somebody speaks who has no post in it: «X from the Aral Fund | noted that …», «Professor X of the
/// Danube Institute».
struct EnglishAffiliation {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    let marker = person.tokens.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isWord(marker, [.genitiveMarker, .ablativeMarker]),
      let body = scene.mention(
        startingAt: reading.isWord(marker + 1, .article) ? marker + 2 : marker + 1, where: \.isOrganization),
      scene.isWholePhrase(body)
    else { return nil }
    let title = RoleFinder(reading: reading).postOfTitle(endingBefore: person.tokens.lowerBound)
    let isTitled = title != nil && reading.isWord(marker, .genitiveMarker)
    guard isTitled || speaks(from: scene.bracketEnd(from: body.tokens.upperBound), person) else { return nil }
    return Position(
      holder: body.entity, role: .other,
      title: title?.title ?? reading.text(of: marker..<body.tokens.upperBound),
      tokens: person.tokens.lowerBound..<body.tokens.upperBound, confidence: 0.8)
  }

  /// Whether a predicate of saying follows that is theirs: not «heard X from the Fund | say».
  private func speaks(from end: Int, _ person: LocatedMention) -> Bool {
    var verb = end
    while reading.isWord(verb, .filler) { verb += 1 }
    guard reading.sentence(of: person.tokens.lowerBound).contains(verb),
      let saying = reading.words.verb(.speechVerbs, at: verb)
    else { return false }
    return saying.form.isPredicate
  }
}
