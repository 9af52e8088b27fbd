internal import KorpuLanguage

/// Tells the ending of a name that no table knows where it can only be the object of a Hungarian verb: «Halmos Péter fogadta
/// Deniz | Toprakot», «… Serik Omarovot és Deniz | Toprakot».
struct UralicObjectName {
  let reading: TokenizedArticle

  /// A shorter stem is hardly a name.
  private static let shortestStem = 3
  /// How many names a list may have before the one in question.
  private static let longestList = 6
  /// How many words a name has at most.
  private static let longestName = 4

  func ending(of tokens: Range<Int>) -> CaseEnding? {
    let last = tokens.upperBound - 1
    let name = reading.words[last].name
    // What a title after it says has no ending of its own: «fogadta Jan Voigt minisztert».
    guard !name.isSurname, !name.isGivenName, !hasTitle(after: tokens.upperBound),
      isObject(startingAt: tokens.lowerBound)
    else { return nil }
    return accusative(of: last)
  }

  /// The ending of the accusative that leaves least: «Bozkurtot» is of «Bozkurt», and not of «Bozkurto»; «Varghát» of «Vargha».
  private func accusative(of word: Int) -> CaseEnding? {
    reading.words[word].readings.filter {
      $0.form.grammaticalCase == .accusative && $0.form.possessor == nil && !$0.form.isPlural
        && $0.stem.unicodeScalars.count >= Self.shortestStem
    }.map(\.form.ending).max { ($0.length, $1.restored.utf8.count) < ($1.length, $0.restored.utf8.count) }
  }

  private func hasTitle(after end: Int) -> Bool {
    guard end < reading.tokens.count else { return false }
    if let title = TitleAfterName(reading: reading).title(after: end) {
      return title.title.lowerBound == end || title.nationality == end
    }
    return reading.words.match(.honorifics, at: end) != nil
  }

  /// Whether a name stands right behind a verb of receiving that has its subject before it, or is joined to an object.
  private func isObject(startingAt start: Int) -> Bool {
    var start = start
    for _ in 0..<Self.longestList {
      let before = start - 1
      guard before > 0, reading.sentence(of: start).contains(before) else { return false }
      if isVerb(before) { return hasSubject(before: before) }
      guard reading.isListJoint(before) else { return false }
      // «Serik Omarovot, | Deniz Toprakot», «Serik Omarovot, az Y rektorát és | Deniz Toprakot»
      if let role = RoleFinder(reading: reading).role(endingBefore: before) {
        return role.form.grammaticalCase == .accusative
      }
      guard reading.isCapitalisedWord(before - 1) else { return false }
      if let isOwn = isAccusative(before - 1) { return isOwn }
      start = reading.startOfRun(
        before: before, from: max(0, before - Self.longestName), where: reading.isCapitalisedWord)
    }
    return false
  }

  /// Whether a name that tables know is in the accusative; `nil` for one that they do not know.
  private func isAccusative(_ word: Int) -> Bool? {
    let name = reading.words[word].name
    guard name.isName else { return nil }
    guard !name.ending.isEmpty else { return false }
    let stem = name.ending.nominative(of: reading.tokens[word].folded)
    return reading.words[word].readings.contains { $0.stem == stem && $0.form.grammaticalCase == .accusative }
  }

  private func isVerb(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), let verb = reading.words.verb(.actVerbs, at: index) else { return false }
    return verb.meaning == .receive && verb.form.isPredicate && verb.length == 1
  }

  /// «Halmos Péter | fogadta», «Halmos Péter miniszter | fogadta»: a name or a title in the nominative.
  private func hasSubject(before verb: Int) -> Bool {
    if let role = RoleFinder(reading: reading).role(endingBefore: verb) {
      return role.form.grammaticalCase == .nominative && !role.form.isPlural
    }
    let name = reading.words[verb - 1].name
    return reading.isCapitalisedWord(verb - 1) && name.isName && name.ending.isEmpty
      && reading.sentence(of: verb).contains(verb - 1)
  }
}
