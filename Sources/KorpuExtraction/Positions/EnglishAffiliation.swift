internal import KorpuLanguage
internal import KorpuModel

/// Reads in English the body from which somebody speaks who has no post in it: «X from the Aral Fund | noted that …», «Professor X of the
/// Danube Institute», «X (Aral Fund)».
struct EnglishAffiliation {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? { inBrackets(behind: person) ?? marked(behind: person) }

  /// «X | (Aral Fund)», «rector X | (Danube University)»: nothing but a body in brackets, which two may share, «X | and Y (Aral Fund)»;
  /// but not who took a picture, «X | (Steppe News)».
  private func inBrackets(behind person: LocatedMention) -> Position? {
    let next = person.tokens.upperBound
    let second = reading.isWord(next, .conjunction) ? scene.mention(startingAt: next + 1, where: \.isPerson) : nil
    let open = second?.tokens.upperBound ?? next
    guard reading.lexicon.language.family == .germanic, reading.isMark(open, "("),
      let body = scene.mention(
        startingAt: reading.isWord(open + 1, .article) ? open + 2 : open + 1, where: \.isOrganization),
      body.type != .organization(.media), reading.isMark(scene.bracketEnd(from: body.tokens.upperBound), ")")
    else { return nil }
    let post = HeadInitialPosition(scene: scene).phrases(before: person).first?.role
    let own = post.flatMap { $0.form.isPlural || $0.isOfState ? nil : $0 }
    return Position(
      holder: body.entity, role: own?.role ?? .other, title: own?.title ?? reading.text(of: body.tokens),
      tokens: person.tokens.lowerBound..<body.tokens.upperBound, confidence: 0.8)
  }

  private func marked(behind person: LocatedMention) -> Position? {
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
