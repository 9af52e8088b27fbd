internal import KorpuLanguage
internal import KorpuModel

/// Tells where a sentence begins with the name of a body of two words, whose first nothing but its place may give a capital:
/// «Сарыарқа университетінің ректоры Самат Досаев», «Сарыарқа университеті мен Алтай институты».
///
/// What follows says so, where somebody named has a post there or the name of another body goes on the list; or the article
/// has the name within a sentence too.
struct InitialBodyName {
  let reading: TokenizedArticle

  /// How many words may stand between «and» and the type word of the next body.
  private static let longestNeighbour = 4

  /// - Parameter head: Where the type word stands.
  func isTold(behind head: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, isPlain(head - 1),
      let type = reading.words.match(.bodies, at: head), type.form.possessor == .third, type.value != OfficeUnit.part
    else { return false }
    if isNamedElsewhere(head, as: type) { return true }
    let next = head + type.length
    // «Сайлау комиссиясының төрағасы A»: what sort of office it is may say as much as a name.
    let isOffice = type.value == OrganizationKind.government.rawValue
    return [.genitive, .nominative].contains(type.form.grammaticalCase) && !isOffice && hasHolder(at: next)
      || type.form.grammaticalCase == .nominative && (isListed(at: next) || hasPartner(at: next))
  }

  /// Whether the same word with a capital stands before the same type word where nothing but a name has one.
  private func isNamedElsewhere(_ head: Int, as type: TermMatch) -> Bool {
    let word = reading.tokens[head - 1].folded
    return reading.tokens.indices.contains { index in
      reading.tokens[index].folded == word && reading.isCapitalisedWord(index) && !reading.isInitial(index)
        && reading.words.match(.bodies, at: index + 1)?.key == type.key
    }
  }

  /// A word that no table knows but as a name, in the nominative.
  private func isPlain(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let senses = reading.words[index]
    let tables = [
      LexicalTable.commonNouns, .bodyModifiers, .roles, .honorifics, .bodies, .forums, .wordClasses, .ordinals,
    ]
    return reading.isCapitalisedWord(index) && !senses.isFunctionWord && !senses.isKnownVerb
      && senses.classesOfStem.isEmpty && !tables.contains { senses.key(in: $0) != nil }
  }

  /// «… | ректоры Самат»
  private func hasHolder(at next: Int) -> Bool {
    guard let post = RoleFinder(reading: reading).role(startingAt: next), isPossessed(post), !post.form.isPlural else {
      return false
    }
    let end = post.tokens.upperBound
    // «… ректорының | м.а. Самат», «… профессоры, | доктор Самат», «… төрағасы – | ректоры Самат»
    if reading.isWord(end, .acting) { return true }
    return post.form.grammaticalCase == .nominative
      && (reading.isCapitalisedWord(end) || (reading.isMark(end, ",") || reading.isDash(end)) && goesOn(from: end + 1))
  }

  /// «… | профессоры»: also where a table has the post with the possessor's ending.
  private func isPossessed(_ post: RoleFinder.Finding) -> Bool {
    post.form.possessor == .third
      || post.form == NounForm()
        && reading.words[post.tokens.upperBound - 1].mayBePossessed(in: .nominative)
  }

  /// How many tokens a second post or a title takes before a name.
  private static let longestTitle = 8

  /// «ғылым докторы | Самат Досаев»: words in small letters up to a name.
  private func goesOn(from start: Int) -> Bool {
    let end = min(start + Self.longestTitle, reading.sentence(of: start - 1).upperBound)
    let name = (start..<max(start, end)).first { reading.isCapitalisedWord($0) || reading.tokens[$0].kind != .word }
    return name.map { reading.isCapitalisedWord($0) && reading.isCapitalisedWord($0 + 1) } ?? false
  }

  /// «… | Алтай институтымен (келісім жасады)»: another body with which it does something follows at once.
  private func hasPartner(at first: Int) -> Bool {
    let end = min(first + Self.longestNeighbour, reading.sentence(of: max(first - 1, 0)).upperBound)
    guard first < end, reading.isCapitalisedWord(first) || reading.tokens[first].kind == .openingQuote else {
      return false
    }
    return (first + 1..<max(first + 1, end)).contains { index in
      reading.words.match(.bodies, at: index).map {
        $0.form.possessor == .third && $0.form.grammaticalCase == .instrumental
      } ?? false
    }
  }

  /// «… | мен Алтай институты», «…, «Дала» қоры»
  private func isListed(at joint: Int) -> Bool {
    guard reading.isListJoint(joint) || reading.isWord(joint, .comitative) else { return false }
    let first = joint + 1
    let end = min(first + Self.longestNeighbour, reading.sentence(of: joint).upperBound)
    guard first < end, reading.isCapitalisedWord(first) || reading.tokens[first].kind == .openingQuote else {
      return false
    }
    return (first + 1..<max(first + 1, end)).contains { index in
      reading.words.match(.bodies, at: index).map { $0.form.possessor == .third && $0.value != OfficeUnit.part }
        ?? false
    }
  }
}
