internal import KorpuLanguage
internal import KorpuModel

/// Finds where a body in small letters begins that is unique through its country, and whose head is named: «Түрікменстанның | су
/// ресурстары комитетінің төрағасы A», «Өзбекстаннан – | жастар ісі агенттігінің директоры B».
struct BodyOfCountry {
  let reading: TokenizedArticle

  /// How many words tell what the body is for: «қоршаған ортаны қорғау».
  private static let longestField = 5

  /// - Parameter head: Its type word, possessed and in the genitive.
  func start(before head: Range<Int>, from first: Int) -> Int? {
    guard reading.lexicon.language.writesNamesInSmallLetters, !reading.tokens[head.lowerBound].isCapitalised,
      let type = reading.words.match(.bodies, at: head.lowerBound), type.form.possessor == .third,
      type.form.grammaticalCase == .genitive, isPublic(type), hasNamedHead(behind: head.upperBound)
    else { return nil }
    var start = head.lowerBound
    while start > first, head.lowerBound - start < Self.longestField, isOfField(start - 1) { start -= 1 }
    return start < head.lowerBound && isCountry(before: start, from: first) ? start : nil
  }

  private func isPublic(_ type: TermMatch) -> Bool {
    [OrganizationKind.government, .academia, .ngo].contains { $0.rawValue == type.value }
  }

  /// «… | төрағасы Самат»
  private func hasNamedHead(behind next: Int) -> Bool {
    guard let post = RoleFinder(reading: reading).role(startingAt: next) else { return false }
    return post.form.possessor == .third && post.form.grammaticalCase == .nominative && !post.form.isPlural
      && reading.isCapitalisedWord(post.tokens.upperBound)
  }

  /// A noun, an adjective or an «and» in small letters.
  private func isOfField(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    if reading.isWord(index, .conjunction) || senses.isKey(of: .bodyModifiers) { return true }
    return !senses.isFunctionWord && !reading.isWord(index, [.comitative, .agent, .demonstrative, .pronoun])
      && reading.words.verb(.actVerbs, at: index) == nil && reading.words.verb(.speechVerbs, at: index) == nil
      && [LexicalTable.roles, .forums, .countries, .cities].allSatisfy { senses.key(in: $0) == nil }
  }

  /// «Түрікменстанның», «Түрікменстаннан –»
  private func isCountry(before start: Int, from first: Int) -> Bool {
    let isListed = start - 1 > first && reading.isDash(start - 1)
    let last = isListed ? start - 2 : start - 1
    guard last >= first else { return false }
    let country = reading.longCountry(endingAt: last)?.form ?? reading.words[last].form(in: .countries)
    return country?.grammaticalCase == (isListed ? .ablative : .genitive)
  }
}
