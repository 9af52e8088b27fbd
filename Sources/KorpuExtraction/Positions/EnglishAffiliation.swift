internal import KorpuLanguage
internal import KorpuModel

/// Reads in English the body from which somebody speaks who has no post in it: «X from the Aral Fund | noted that …», «Professor X of the
/// Danube Institute», «X (Aral Fund)».
struct EnglishAffiliation {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    inBrackets(behind: person) ?? marked(behind: person) ?? owner(before: person)
  }

  /// «the Aral Fund's | X»
  private func owner(before person: LocatedMention) -> Position? {
    guard reading.lexicon.language.family == .germanic,
      let body = scene.mention(endingBefore: person.tokens.lowerBound, where: \.isOrganization),
      !reading.possessiveEnding(of: body.tokens.upperBound - 1).isEmpty
    else { return nil }
    return Position(
      holder: body.entity, role: .other, title: reading.text(of: body.tokens),
      tokens: body.tokens.lowerBound..<person.tokens.upperBound, confidence: 0.8)
  }

  /// «X | (Aral Fund)», «rector X | (Danube University)»: nothing but a body in brackets, which two may share, «X | and Y (Aral Fund)»;
  /// but not who took a picture, «X | (Steppe News)».
  private func inBrackets(behind person: LocatedMention) -> Position? {
    let next = person.tokens.upperBound
    let second = reading.isWord(next, .conjunction) ? scene.mention(startingAt: next + 1, where: \.isPerson) : nil
    let open = second?.tokens.upperBound ?? next
    guard reading.lexicon.language.family == .germanic, reading.isMark(open, "("),
      let body = scene.mention(
        startingAt: reading.behindArticle(open + 1), where: \.isOrganization),
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
        startingAt: reading.behindArticle(marker + 1), where: \.isOrganization),
      scene.isWholePhrase(body)
    else { return nil }
    let title = RoleFinder(reading: reading).postOfTitle(endingBefore: person.tokens.lowerBound)
    let isTitled = title != nil && reading.isWord(marker, .genitiveMarker)
    guard
      isTitled || body.type == .organization(.party)
        || speaks(from: scene.bracketEnd(from: body.tokens.upperBound), person) || isListed(person, with: body)
    else { return nil }
    return Position(
      holder: body.entity, role: .other,
      title: title?.title ?? reading.text(of: marker..<body.tokens.upperBound),
      tokens: person.tokens.lowerBound..<body.tokens.upperBound, confidence: 0.8)
  }

  /// «X of the Aral Fund, | Y of the Danube Union», «| Y of the Danube Union and Z of …»: beside another who is of a body.
  private func isListed(_ person: LocatedMention, with body: LocatedMention) -> Bool {
    var next = scene.bracketEnd(from: body.tokens.upperBound)
    while reading.isListJoint(next) { next += 1 }
    next = endOfTitles(from: next)
    if next > body.tokens.upperBound, let other = scene.mention(startingAt: next, where: \.isPerson), isOfBody(other) {
      return true
    }
    let title = startOfTitles(before: person.tokens.lowerBound)
    var end = title
    while reading.isListJoint(end - 1) { end -= 1 }
    guard end < title, let before = scene.mention(endingBefore: end, where: \.isOrganization) else {
      return false
    }
    var marker = before.tokens.lowerBound - 1
    if reading.isWord(marker, .article) { marker -= 1 }
    return reading.isWord(marker, [.genitiveMarker, .ablativeMarker])
      && scene.mention(endingBefore: marker, where: \.isPerson) != nil
  }

  /// «Mr. | X»: behind the titles that stand before a name.
  private func endOfTitles(from start: Int) -> Int {
    var end = start
    while reading.tokens.indices.contains(end), reading.words[end].isKey(of: .honorifics) {
      end += reading.isMark(end + 1, ".") ? 2 : 1
    }
    return end
  }

  private func startOfTitles(before start: Int) -> Int {
    var first = start
    while first > 0 {
      let title = reading.isMark(first - 1, ".") ? first - 2 : first - 1
      guard title >= 0, reading.words[title].isKey(of: .honorifics) else { break }
      first = title
    }
    return first
  }

  /// «Y | of the Danube Union»
  private func isOfBody(_ person: LocatedMention) -> Bool {
    let marker = person.tokens.upperBound
    return reading.isWord(marker, [.genitiveMarker, .ablativeMarker])
      && scene.mention(
        startingAt: reading.behindArticle(marker + 1), where: \.isOrganization) != nil
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
