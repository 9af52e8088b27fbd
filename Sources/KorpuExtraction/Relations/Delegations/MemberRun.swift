internal import KorpuLanguage
internal import KorpuModel

/// The people who are listed one after another, each with a post at most, from a token on: «министр A, посол B и C». Whatever else
/// stands between ends the list, for it may tell of others: «A var, B onu qarşılayıb».
struct MemberRun {
  let scene: Scene
  /// How many words may lead to the first one: «вошли также | министр A».
  var longestLead = 4

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter range: where they are named.
  func people(in range: Range<Int>) -> [LocatedMention] {
    let named = scene.people(in: range)
    guard let first = named.first,
      isLead(range.lowerBound..<max(range.lowerBound, postStart(of: first, from: range.lowerBound)))
    else { return [] }
    var run = [first]
    for next in named.dropFirst() {
      guard let last = run.last else { break }
      let joint = endOfItem(last)
      guard reading.isListJoint(joint), joint + 1 <= next.tokens.lowerBound,
        postStart(of: next, from: joint + 1) == joint + 1
      else { break }
      run.append(next)
    }
    return isFollowedByOwnVerb(run) ? Array(run.dropLast()) : run
  }

  /// Where one of the list ends: in Hungarian behind the post, «Kovács Péter külügyminiszter | és …».
  private func endOfItem(_ person: LocatedMention) -> Int {
    let end = reading.endOfHonour(from: reading.end(of: person))
    guard reading.lexicon.language.family == .uralic else { return end }
    return max(end, TitleAfterName(reading: reading).end(of: person))
  }

  /// Where the post before a name begins, but not before a token: as far back as words go on that may belong to it.
  private func postStart(of person: LocatedMention, from first: Int) -> Int {
    let phrase = max(first, scene.phrases.start(of: person))
    guard
      let role = RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound)
        ?? postBehindTitle(of: person),
      role.tokens.lowerBound >= first
    else { return phrase }
    var start = min(phrase, role.tokens.lowerBound)
    while start > first, isAttribute(start - 1) { start -= 1 }
    return start
  }

  /// «Fondun sədri, | akademik A»: the post before a comma and a title, in Turkic languages.
  private func postBehindTitle(of person: LocatedMention) -> RoleFinder.Finding? {
    let roles = RoleFinder(reading: reading)
    guard reading.lexicon.language.family == .turkic,
      let title = roles.title(endingBefore: person.tokens.lowerBound), reading.isMark(title.lowerBound - 1, ",")
    else { return nil }
    return roles.role(endingBefore: title.lowerBound - 1).flatMap { $0.form.possessor == .third ? $0 : nil }
  }

  /// «energetika we tebigy serişdeler | ministri»: what a post is of.
  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
      && !reading.isWord(index, [.pronoun, .object, .possessive, .relative, .complementiser, .thereat])
      && (!reading.words[index].isFunctionWord
        || reading.isWord(index, [.conjunction, .joiner, .article, .genitiveMarker]))
  }

  /// «(в составе делегации) находятся |»: verbs, a colon or a dash, but no other clause and nobody else.
  private func isLead(_ words: Range<Int>) -> Bool {
    words.count <= longestLead
      && words.allSatisfy { index in
        if reading.tokens[index].kind != .word { return reading.isMark(index, ":") || reading.isDash(index) }
        return !reading.isWord(
          index, [.relative, .complementiser, .pronoun, .object, .conjunction, .negation, .possessive])
          && !reading.isNegated(index)
      }
  }

  /// «A, B | said»: in English the last one may be the subject of the verb right behind.
  private func isFollowedByOwnVerb(_ run: [LocatedMention]) -> Bool {
    guard run.count > 1, let last = run.last, reading.lexicon.language.family == .germanic else { return false }
    let next = last.tokens.upperBound
    return reading.sentence(of: last.tokens.lowerBound).contains(next) && scene.isPredicate(at: next)
  }
}

extension Scene {
  /// Whether a verb that says something of a subject starts at a token.
  func isPredicate(at index: Int) -> Bool {
    [LexicalTable.actVerbs, .speechVerbs].contains { reading.words.verb($0, at: index)?.form.isPredicate == true }
      || reading.isWord(index, .auxiliary)
  }
}
