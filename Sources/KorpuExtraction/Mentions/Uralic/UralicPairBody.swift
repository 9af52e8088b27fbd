internal import KorpuLanguage
internal import KorpuModel

/// Finds in small letters what two nations have together in Hungarian, told by its sessions or by who leads it: «a kirgiz–magyar felső
/// szintű vízügyi tanács újabb ülése», but not «egy közös kirgiz–magyar alap».
struct UralicPairBody {
  let reading: TokenizedArticle

  /// How many words stand between the nations and the type word.
  private static let longestAttribute = 5
  /// How many words stand between the body and its session or its head.
  private static let reach = 3

  /// A body whose type word, known for one or for a part of one, stands at a token.
  func name(at head: Int, _ type: TermMatch) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[head].kind == .word,
      !reading.tokens[head].isCapitalised, type.form == NounForm(), !reading.isQuoted(head),
      let start = start(before: head), isTold(from: head + type.length)
    else { return nil }
    return BodyName(
      tokens: start..<head + type.length, kind: OrganizationKind(rawValue: type.value) ?? .igo, form: type.form,
      confidence: 0.82)
  }

  /// Where the two nations stand, behind an article.
  private func start(before head: Int) -> Int? {
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestAttribute)
    let attributes = reading.startOfRun(before: head, from: first, where: isAttribute)
    let last = attributes - 1
    guard last > first, reading.tokens[last].kind == .word, !reading.tokens[last].isCapitalised else { return nil }
    let start = reading.nationalities(at: last).count > 1 ? last : startOfPair(endingAt: last)
    guard let start, reading.isWord(start - 1, .article), !reading.isWord(start - 1, .indefinite) else { return nil }
    return start
  }

  /// «kirgiz | – | magyar»
  private func startOfPair(endingAt last: Int) -> Int? {
    guard last > 2, reading.isDash(last - 1), !reading.tokens[last].followsSpace,
      reading.nationalities(at: last).count == 1, reading.nationalities(at: last - 2).count == 1
    else { return nil }
    return last - 2
  }

  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised, !senses.isFunctionWord,
      !senses.isKnownVerb, reading.nationalities(at: index).isEmpty
    else { return false }
    return senses.isKey(of: .bodyModifiers)
      || senses.classes.isEmpty
        && !senses.readings.contains { $0.form.grammaticalCase.isLocal && $0.stem.unicodeScalars.count > 3 }
  }

  /// «(tanács) újabb | ülése», «(bizottság) társelnöke»
  private func isTold(from end: Int) -> Bool {
    let limit = min(reading.sentence(of: end - 1).upperBound, end + Self.reach)
    return (end..<max(end, limit)).prefix {
      reading.tokens[$0].kind != .mark && !reading.words[$0].isKnownVerb && !reading.isCapitalisedWord($0)
        || reading.isMark($0, ".")
    }.contains { index in
      if let session = reading.words.match(.forums, at: index) { return session.form.possessor == .third }
      return RoleFinder(reading: reading).role(startingAt: index)?.form.possessor == .third
    }
  }
}
