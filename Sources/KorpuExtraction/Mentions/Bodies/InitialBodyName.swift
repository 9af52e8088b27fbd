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
      let type = reading.words.match(.bodies, at: head), type.form.possessor == .third, !type.marks.contains(.unit)
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

  /// How many words tell more of a post: «Кыргызстандагы | өкүлү», «эл аралык байланыштар бөлүмүнүн | башчысы».
  private static let longestAttribute = 6

  /// «… | ректоры Самат», «… | халықаралық байланыстар бөлімінің меңгерушісі Самат»
  private func hasHolder(at next: Int) -> Bool {
    let end = min(next + Self.longestAttribute, reading.sentence(of: max(next - 1, 0)).upperBound)
    for start in next..<max(next, end) {
      if let post = RoleFinder(reading: reading).role(startingAt: start), isPossessed(post) {
        return isHeld(post)
      }
      guard isAttribute(start) else { return false }
    }
    return false
  }

  /// Whether the name of who has a post follows it.
  private func isHeld(_ post: RoleFinder.Finding) -> Bool {
    let end = post.tokens.upperBound
    // «… ректорының | м.а. Самат», «… профессоры, | доктор Самат», «… төрағасы – | ректоры Самат»
    if !post.form.isPlural, reading.isWord(end, .acting) { return true }
    // «… төрағасының | орынбасары Самат»
    if post.form.grammaticalCase == .genitive, let under = RoleFinder(reading: reading).role(startingAt: end) {
      return under.form.grammaticalCase == .nominative && isPossessed(under) && isName(at: under.tokens.upperBound)
    }
    guard post.form.grammaticalCase == .nominative else { return false }
    if post.form.isPlural { return isName(at: end) }
    return reading.isCapitalisedWord(end)
      || goesOn(from: reading.isMark(end, ",") || reading.isDash(end) ? end + 1 : end)
  }

  private func isName(at index: Int) -> Bool {
    reading.isCapitalisedWord(index) && reading.isCapitalisedWord(index + 1) || goesOn(from: index)
  }

  /// A place where somebody serves, or a word in small letters that is no verb and names no body but a part.
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !senses.isKnownVerb else { return false }
    if reading.isCapitalisedWord(index) {
      return [LexicalTable.cities, .countries].contains {
        senses.form(in: $0).map { $0.grammaticalCase == .attributive || $0 == NounForm() } == true
      }
    }
    return !reading.isWord(index, [.comitative, .conjunction, .complementiser, .agent, .pronoun])
      && senses.match(in: .bodies)?.marks.contains(.unit) ?? true
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
      reading.words.match(.bodies, at: index).map { $0.form.possessor == .third && !$0.marks.contains(.unit) }
        ?? false
    }
  }
}
