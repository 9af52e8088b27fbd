internal import KorpuLanguage
internal import KorpuModel

/// Puts the name of a person into the nominative in Hungarian, where the last word carries the case, or the title after
/// it: «Halmos Péterrel», «Halmos Péter miniszterrel», «Dénes Lantost, a Selyemút Bank elnökét».
struct UralicPersonName {
  let reading: TokenizedArticle

  struct Finding {
    let ending: CaseEnding
    let grammaticalCase: NounForm.Case
    let cases: CaseSet
  }

  /// A shorter stem is hardly a name.
  private static let shortestStem = 4
  /// How many tokens lie between a name and the title in apposition to it.
  private static let reach = 14

  /// - Parameter known: The ending that the last word has where the article gives the name without it.
  func finding(of tokens: Range<Int>, known: CaseEnding? = nil) -> Finding {
    let last = tokens.upperBound - 1
    let ending = known ?? reading.words[last].name.ending
    if !ending.isEmpty { return finding(last, ending) }
    if let apposed = endingByApposition(of: last) { return finding(last, apposed) }
    if let object = UralicObjectName(reading: reading).ending(of: tokens) { return finding(last, object) }
    guard
      let title = title(after: tokens.upperBound)
        ?? (owner(after: last) ?? envoy(after: last)).map({ ($0.form, $0.tokens.upperBound) })
    else {
      return Finding(ending: ending, grammaticalCase: .nominative, cases: .nominative)
    }
    return Finding(
      ending: CaseEnding(), grammaticalCase: title.form.grammaticalCase,
      cases: cases(of: title.end - 1, with: title.form.ending, .nominative))
  }

  /// «Halmos Péter (kirgiz) | miniszterrel», «Barta Judit (kazah) | néprajzkutatót»: the title has the case.
  private func title(after name: Int) -> (form: NounForm, end: Int)? {
    // «Barta Judit | DLA | dékánhelyettessel»
    let end = reading.endOfDegrees(from: name)
    if let role = TitleAfterName(reading: reading).title(after: end)?.role {
      return courtesy(after: role.tokens.upperBound, role.form) ?? (role.form, role.tokens.upperBound)
    }
    guard end < reading.tokens.count else { return nil }
    // «Halmos Péter | ENSZ-főtitkárral»
    if let post = UralicCompoundPost(reading: reading).finding(at: end), post.form.possessor == nil {
      return (post.form, end + 1)
    }
    let start = reading.words[end].isKey(of: .demonyms) ? end + 1 : end
    guard let match = reading.words.match(.honorifics, at: start), match.form.possessor == nil,
      !reading.tokens[start].isCapitalised
    else { return nil }
    return courtesy(after: start + match.length, match.form) ?? (match.form, start + match.length)
  }

  /// «Halmos Péter nagykövet | urat», «Halmos Péter docens | úrral»: the last of two titles has the case.
  private func courtesy(after end: Int, _ form: NounForm) -> (form: NounForm, end: Int)? {
    guard form == NounForm(), end < reading.tokens.count, !reading.tokens[end].isCapitalised,
      let match = reading.words.match(.honorifics, at: end), match.form.possessor == nil
    else { return nil }
    return (match.form, end + match.length)
  }

  /// «Emel Toprakçı török művészettörténész», «Xavier Niel üzletember»: a title right after words that no table knows.
  func isTitled(_ run: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .uralic, !reading.isInitial(run.lowerBound) else { return false }
    let next = run.upperBound
    if let title = TitleAfterName(reading: reading).title(after: next) {
      return title.title.lowerBound == next || title.nationality == next
    }
    return title(after: next) != nil
  }

  /// «Halmos Péter (festőművész) emléktáblája»: whose memory it is.
  func isRemembered(_ person: Range<Int>) -> Bool {
    guard person.upperBound < reading.tokens.count else { return false }
    let next = reading.words.match(.honorifics, at: person.upperBound).map { person.upperBound + $0.length }
    let first = next ?? person.upperBound
    // «X életét és | munkásságát (ismertette)»
    let head = reading.isWord(first + 1, .conjunction) && isOwned(first) ? first + 2 : first
    guard reading.isForm(head, of: [.commemoration, .jubilee]) else { return false }
    return isOwned(head) || reading.isWord(head, .commemoration)
  }

  /// «Mezőgazdaság- és | Élelmiszertudományi Kara»: the second half of what a part of a body is for, and no name.
  func isUnit(_ run: Range<Int>) -> Bool {
    let joint = run.lowerBound - 1
    guard reading.lexicon.language.family == .uralic, joint > 1, reading.isWord(joint, .conjunction),
      reading.isSuspended(at: joint - 1)
    else { return false }
    return run.contains { reading.words.match(.bodies, at: $0)?.form.possessor == .third }
  }

  private func isOwned(_ noun: Int) -> Bool {
    reading.tokens.indices.contains(noun) && !reading.isCapitalisedWord(noun)
      && reading.words[noun].readings.contains { $0.form.possessor == .third }
  }

  private func finding(_ last: Int, _ ending: CaseEnding) -> Finding {
    let stem = ending.nominative(of: reading.tokens[last].folded)
    let fitting = reading.words[last].readings.first {
      $0.stem == stem && $0.form.possessor == nil && !$0.form.isPlural
    }
    let grammaticalCase = fitting?.form.grammaticalCase ?? .nominative
    return Finding(
      ending: ending, grammaticalCase: grammaticalCase, cases: cases(of: last, with: ending, CaseSet(grammaticalCase)))
  }

  /// All cases that an ending may say: «-nak» whose, and to whom.
  private func cases(of word: Int, with ending: CaseEnding, _ otherwise: CaseSet) -> CaseSet {
    let readings = reading.words[word].readings.filter {
      $0.form.ending == ending && $0.form.possessor == nil && !$0.form.isPlural
    }
    return readings.isEmpty ? otherwise : readings.reduce(into: []) { $0.formUnion(CaseSet($1.form.grammaticalCase)) }
  }

  /// «fogadta Dénes Lantost, a Selyemút Bank elnökét»: both stand in one case.
  private func endingByApposition(of last: Int) -> CaseEnding? {
    let name = reading.words[last].name
    guard !name.isSurname, !name.isGivenName, let title = apposedTitle(after: last) else { return nil }
    // «Bozkurtot»: of «Bozkurt», not of «Bozkurto», which would be lengthened.
    return reading.words[last].readings.filter {
      $0.form.possessor == nil && !$0.form.isPlural && $0.form.grammaticalCase == title.form.grammaticalCase
        && $0.stem.unicodeScalars.count >= Self.shortestStem
    }.max { $0.form.ending.length < $1.form.ending.length }?.form.ending
  }

  /// «Oleg Karimov, a Selyemút Bank elnökének meghívására»: the title says whose it is, for the name too.
  private func owner(after last: Int) -> RoleFinder.Finding? {
    apposedTitle(after: last).flatMap { $0.form.grammaticalCase == .genitive ? $0 : nil }
  }

  /// How many words tell where an envoy is sent.
  private static let longestMission = 5

  /// «fogadta Heba Demir, Budapestre akkreditált török | nagykövet asszonyt»: the title has the case of the name, too.
  private func envoy(after last: Int) -> RoleFinder.Finding? {
    guard reading.isMark(last + 1, ","), !reading.isWord(last + 2, .article) else { return nil }
    let limit = min(reading.sentence(of: last).upperBound, last + 2 + Self.longestMission)
    let nation = (last + 2..<max(last + 2, limit)).prefix {
      reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb && !reading.words[$0].isFunctionWord
        && !reading.isWord($0, [.relative, .article, .conjunction, .pronoun])
    }.first { !reading.tokens[$0].isCapitalised && reading.words[$0].isKey(of: .demonyms) }
    guard let nation, let title = RoleFinder(reading: reading).role(startingAt: nation + 1), title.isOfState,
      title.form.possessor == nil, !title.form.isPlural,
      [.accusative, .instrumental].contains(title.form.grammaticalCase)
    else { return nil }
    return title
  }

  /// The title that stands in apposition to a name, in another case than the nominative.
  private func apposedTitle(after last: Int) -> RoleFinder.Finding? {
    guard reading.isMark(last + 1, ",") else { return nil }
    let limit = min(reading.sentence(of: last).upperBound, last + 2 + Self.reach)
    let title = (last + 2..<max(last + 2, limit)).lazy
      .prefix { !reading.isMark($0, ",") && !reading.words[$0].isKnownVerb }
      .compactMap { RoleFinder(reading: reading).role(startingAt: $0) }.first
    guard let title, title.form.possessor == .third, title.form.grammaticalCase != .nominative else { return nil }
    return title
  }
}

extension TokenizedArticle {
  /// How many degrees a name bears at most.
  private static let mostDegrees = 3

  /// «Barta Judit | PhD | (dékán)»: where the degrees behind a name end.
  func endOfDegrees(from start: Int) -> Int {
    (start..<start + Self.mostDegrees).first { !isDegree($0) } ?? start + Self.mostDegrees
  }

  /// «PhD», «DLA»: a degree in capitals behind a name.
  private func isDegree(_ index: Int) -> Bool {
    guard lexicon.language.family == .uralic, tokens.indices.contains(index), tokens[index].kind == .word,
      words[index].form(in: .honorifics) == NounForm()
    else { return false }
    return tokens[index].isAbbreviation || isShortName(index)
  }
}
