internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that Hungarian names in small letters by who comes together, where, or on what: «a türk könyvtárosok II.
/// fóruma», «a bakui csúcstalálkozó», «a vizekről szóló nemzetközi konferencia».
struct UralicDescribedForum {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many words stand between those who come together and the type word.
  private static let longestAttribute = 3
  /// How many words say who they are, or what is spoken of.
  private static let longestOwner = 4

  func start(ofForumHeadedAt head: Int, _ match: TermMatch, _ kind: ForumKind) -> Int? {
    guard !people[head], !reading.isQuoted(head) else { return nil }
    let attributes = attributes(before: head)
    if kind == .other { return isShown(head, match) ? startByTopic(before: attributes) : nil }
    return startByOwners(ofForumHeadedAt: head, match) ?? startByTopic(before: attributes)
      ?? startByTown(attributes..<head, kind)
  }

  /// «megnyílt | a fesztiválról szóló fotókiállítás»: of other sorts only what is opened or held there and then.
  private func isShown(_ head: Int, _ match: TermMatch) -> Bool {
    guard [.nominative, .accusative].contains(match.form.grammaticalCase), match.form.possessor == nil,
      !match.form.isPlural, !reading.isForm(head, of: .event)
    else { return false }
    return reading.sentence(of: head).contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        [.hold, .open, .organise].contains($0.meaning) && $0.form.isPredicate
      } == true && !reading.isQuoted(index) && !reading.isNegated(index)
    }
  }

  /// «a digitális miniszterek | bakui értekezlete»: a plural whose the gathering is.
  func startByOwners(ofForumHeadedAt head: Int, _ match: TermMatch) -> Int? {
    guard match.form.possessor == .third, !people[head], !reading.isQuoted(head) else { return nil }
    let end = attributes(before: head)
    guard end > max(floor, reading.sentence(of: head).lowerBound), isPossessor(end - 1) else { return nil }
    return phraseStart(before: end - 1)
  }

  /// Where the adjectives and ordinals right before the type word begin.
  private func attributes(before head: Int) -> Int {
    reading.startOfRun(before: head, from: max(floor, head - Self.longestAttribute), where: isAttribute)
  }

  private func isPossessor(_ index: Int) -> Bool {
    guard isPlain(index) || reading.isCapitalisedWord(index), !people[index] else { return false }
    return reading.words[index].readings.contains { noun in
      guard noun.form.isPlural, noun.stem.unicodeScalars.count > Self.shortestNoun else { return false }
      return noun.form.possessor == nil
        ? noun.form.grammaticalCase == .nominative
        : !CaseSet(noun.form.grammaticalCase).isDisjoint(with: [.genitive, .dative])
    }
  }

  private static let shortestNoun = 3

  /// «a gyógyító vizekről szóló | hévízi konferencia»
  private func startByTopic(before end: Int) -> Int? {
    guard end - 2 >= floor, reading.isWord(end - 1, .dedicated),
      reading.words[end - 2].readings.contains(where: { $0.form.grammaticalCase == .ablative })
    else { return nil }
    return phraseStart(before: end - 2)
  }

  /// «a hétvégi | bakui csúcstalálkozó»: the first that the article tells of, where nothing else names it.
  private func startByTown(_ attributes: Range<Int>, _ kind: ForumKind) -> Int? {
    guard floor == 0, kind.isNamedInSmallLetters, kind != .session,
      let town = attributes.first(where: { reading.city(ofAdjectiveAt: $0) != nil }),
      reading.isWord(attributes.lowerBound - 1, .article) || reading.isInitial(attributes.lowerBound)
    else { return nil }
    let rest = (town + 1..<attributes.upperBound).contains { !reading.words[$0].isKey(of: .bodyModifiers) }
    return rest ? town + 1 : town
  }

  /// The word after the article, up to which small words go back.
  private func phraseStart(before last: Int) -> Int? {
    let first = max(floor, reading.sentence(of: last).lowerBound, last - Self.longestOwner)
    var start = last
    while start > first, isPlain(start - 1) { start -= 1 }
    if reading.isWord(start - 1, .article), !reading.isWord(start - 1, .indefinite) { return start }
    return reading.isInitial(start) ? start : nil
  }

  /// An adjective or an ordinal between the owner and the type word.
  private func isAttribute(_ index: Int) -> Bool {
    if reading.words[index].isKey(of: .ordinals) || reading.tokens[index].kind == .number { return true }
    if reading.isMark(index, ".") { return index > 0 && reading.words[index - 1].isKey(of: .ordinals) }
    return isPlain(index) && !isPossessor(index) && !reading.isWord(index, .dedicated)
  }

  /// A word in small letters, or the first of a sentence, that is neither verb nor grammar.
  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !people[index]
      && (!reading.tokens[index].isCapitalised || reading.isInitial(index))
      && !senses.isFunctionWord && !senses.isKnownVerb
      && senses.classes.isDisjoint(with: [.relative, .complementiser, .article, .pronoun, .conjunction, .setting])
  }
}
