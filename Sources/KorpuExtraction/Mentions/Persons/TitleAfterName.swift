internal import KorpuLanguage
internal import KorpuModel

/// Finds the title that follows a name without a comma, and carries the person's case: «Halmos Péter miniszterrel»,
/// «Anvar Karimov üzbég beruházási, ipari és kereskedelmi miniszter», «Oleg Karimov üzbég és Murat Asanov kirgiz elnök».
///
/// An article or a verb ends the search: «Halmos Péter a kazah elnökkel tárgyalt» says nothing of what Halmos is.
struct TitleAfterName {
  let reading: TokenizedArticle

  /// How many words of fields of work stand between a name and the title at most.
  private static let reach = 9
  /// How many words a name in a list has at most.
  private static let longestName = 4

  struct Finding {
    let role: RoleFinder.Finding
    /// The adjective of nationality right after the name.
    let nationality: Int?
    /// The words for the field of work, and the title itself.
    let title: Range<Int>
  }

  /// Where the name of a person ends with the title after it.
  func end(of person: LocatedMention) -> Int {
    title(after: person.tokens.upperBound)?.title.upperBound ?? person.tokens.upperBound
  }

  func title(after name: Int) -> Finding? {
    let end = reading.endOfDegrees(from: name)
    guard end < reading.tokens.count, end > 0 else { return nil }
    let limit = min(reading.sentence(of: end - 1).upperBound, end + 4 * Self.reach)
    let first = isBeforeNationality(end) ? end + 1 : end
    let nationality = first < limit && isNationality(first) ? first : nil
    let start = nationality.map { $0 + 1 } ?? end
    var at = start
    if nationality != nil, let next = sharedStart(at: at, limit: limit) { at = next }
    let fields = at
    var steps = 0
    while at < limit, steps < Self.reach {
      if let role = role(at: at) {
        guard role.form.possessor == nil else { return nil }
        // «kazahsztáni magyar nagykövet»: whose he is stands last.
        let last = nationality != nil && fields == start && isNationality(at - 1) ? at - 1 : nationality
        let title = last == at - 1 && fields == start ? at..<role.tokens.upperBound : fields..<role.tokens.upperBound
        return Finding(role: role, nationality: last, title: title)
      }
      guard isField(at, from: start, limit: limit) else { return nil }
      at += 1
      steps += 1
    }
    return nil
  }

  /// «… üzbég, Murat Asanov kirgiz és Erlan Sarsenov | kazah államfő»: after the last name of the list.
  private func sharedStart(at start: Int, limit: Int) -> Int? {
    var at = start
    while at < limit, reading.isListJoint(at) {
      let name = (at + 1..<min(limit, at + 1 + Self.longestName)).prefix(while: reading.isCapitalisedWord)
      guard name.count > 1, name.endIndex < limit, isNationality(name.endIndex) else { break }
      at = name.endIndex + 1
    }
    return at > start ? at : nil
  }

  /// «Oleg Karimov | budapesti kirgiz nagykövet», «Oleg Karimov | volt kirgiz nagykövet», «Oleg Karimov | tiszteletbeli kirgiz
  /// konzul»
  private func isBeforeNationality(_ index: Int) -> Bool {
    index + 2 < reading.tokens.count && isNationality(index + 1) && !reading.tokens[index].isCapitalised
      && (reading.isWord(index, .auxiliary) || reading.city(ofAdjectiveAt: index) != nil
        || isAttribute(index) && role(at: index + 2)?.form.possessor == nil && role(at: index + 2) != nil)
  }

  /// A small word that tells what kind of an envoy somebody is: no verb, no case of its own.
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && senses.classes.isEmpty && !senses.isFunctionWord
      && !senses.isKnownVerb && reading.words.verb(.actVerbs, at: index) == nil
      && reading.words.verb(.speechVerbs, at: index) == nil
  }

  private func isNationality(_ index: Int) -> Bool {
    !reading.tokens[index].isCapitalised && reading.words[index].isKey(of: .demonyms)
  }

  private func role(at index: Int) -> RoleFinder.Finding? {
    reading.tokens[index].isCapitalised ? nil : RoleFinder(reading: reading).role(startingAt: index)
  }

  /// «beruházási», «ipari», «és»: small words that say what the title is for.
  private func isField(_ index: Int, from start: Int, limit: Int) -> Bool {
    if reading.isMark(index, ",") {
      // An enumeration, whose last member «és» joins.
      return index > start && !reading.isWord(index + 1, .article)
        && (index + 1..<min(limit, index + 6)).contains { reading.isWord($0, .conjunction) }
    }
    // «ifjúsági- | és sportminiszter»
    if reading.isSuspended(at: index) { return index > start }
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    let senses = reading.words[index]
    if reading.isWord(index, .conjunction) { return index > start }
    // «keleti | kapcsolatokért felelős»
    return senses.classes.isSubset(of: [.ties, .cooperation, .community, .work, .state]) && !senses.isFunctionWord
      && !senses.isKnownVerb
  }
}

extension TokenizedArticle {
  /// The words of a title behind a name, without the case that it carries for the person.
  func nominative(of title: TitleAfterName.Finding) -> String {
    nominative(of: title.title, without: title.role.form.ending)
  }
}
