internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies with a name in quotation marks: «"QHT Evi" İctimai Fondu», «"Ümid" İB». What type words the quoted
/// name itself has says nothing.
struct QuotedBodyRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  let avoiding: Occupancy

  /// A quotation of more tokens is no name.
  private static let longestName = 16
  /// How many words may stand between a quoted name and its type word.
  private static let reach = 8

  /// The body whose quoted name opens at a token.
  func name(at opening: Int) -> BodyName? {
    guard let closing = reading.closingQuote(from: opening, limit: Self.longestName) else { return nil }
    let quotation = opening..<closing + 1
    if isWordOfSpeech(quotation) { return nil }
    return typed(quotation) ?? led(quotation) ?? LedBody(reading: reading, avoiding: avoiding)
      .name(quotedIn: quotation)
      ?? BodiesOfOneType(reading: reading).name(quotedIn: quotation)
  }

  /// «екі елдің | “берік” | бірлігі»: one word in small letters is quoted from what somebody said, and no name; some are of Latin
  /// letters, «“eco” қоры».
  private func isWordOfSpeech(_ quotation: Range<Int>) -> Bool {
    let word = quotation.lowerBound + 1
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      quotation.count == 3, reading.tokens[word].kind == .word, !reading.tokens[word].isCapitalised
    else { return false }
    return reading.words[word].isKey(of: .bodyModifiers) || reading.words[word].isFunctionWord
      || !reading.words[word].isUnknown
  }

  private func typed(_ quotation: Range<Int>) -> BodyName? {
    var head = quotation.upperBound
    while head < reading.tokens.count, head < quotation.upperBound + Self.reach, reading.tokens[head].kind == .word {
      if let match = reading.words.match(.bodies, at: head), isTypeWord(match, at: head), !isJointWork(head),
        !reading.isAdjective(head..<head + match.length, match.form),
        let kind = OrganizationKind(rawValue: match.value), !avoiding[head],
        match.form.grammaticalCase != .nominative || endsInSmallLetters(head, match.length)
          || !reading.namesBody(goingOnAt: head + match.length)
      {
        return !endsKnownBody(head, after: quotation.upperBound) && isName(from: quotation, to: head)
          ? BodyName(
            tokens: nationalityStart(before: quotation.lowerBound)..<head + match.length, kind: kind, form: match.form,
            confidence: 0.97)
          : nil
      }
      head += 1
    }
    return nil
  }

  /// «("Söhbet" çäresiniň) işine | Daşary işler ministrliginiň (wekili)»: the type word ends a name of several words
  /// that tables know.
  private func endsKnownBody(_ head: Int, after first: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && (first..<head).contains { start in
        reading.isCapitalisedWord(start)
          && reading.words.match(.knownBodies, at: start).map { start + $0.length > head } ?? false
      }
  }

  /// «"Дала" қоры | Мәдениет министрлігінің (қолдауымен)»: where only the first word of a name has a capital, behind a type word
  /// in small letters the next capital begins another.
  private func endsInSmallLetters(_ head: Int, _ length: Int) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters && !reading.tokens[head].isCapitalised
      && reading.isCapitalisedWord(head + length)
  }

  /// «"Atameken" iş | birliğiyle»: what two do together, and no union.
  private func isJointWork(_ head: Int) -> Bool {
    !reading.tokens[head].isCapitalised && reading.isForm(head, of: .cooperation) && reading.isWord(head - 1, .joint)
  }

  /// «Кыргыз-Түрк | «Манас» университети»: peoples joined by a hyphen before the quotation belong to the name.
  private func nationalityStart(before opening: Int) -> Int {
    let index = opening - 1
    guard reading.lexicon.language.family == .turkic, index >= reading.sentence(of: opening).lowerBound else {
      return opening
    }
    if reading.isCapitalisedWord(index), reading.isOfPeoples(index) { return index }
    return startOfPeople(before: opening) ?? opening
  }

  /// How many adjectives stand between a people and the quoted name at most.
  private static let longestOfPeople = 3

  /// «Кыргыз улуттук | «Манас» театры»: a people with a capital, and adjectives in small letters before the quotation.
  private func startOfPeople(before opening: Int) -> Int? {
    guard reading.lexicon.language.writesNamesInSmallLetters else { return nil }
    let first = max(reading.sentence(of: opening).lowerBound, opening - 1 - Self.longestOfPeople)
    var index = opening - 1
    while index > first, !reading.tokens[index].isCapitalised, reading.words[index].isKey(of: .bodyModifiers),
      !reading.isWord(index, .joiner)
    {
      index -= 1
    }
    guard index < opening - 1, index >= first, reading.isCapitalisedWord(index),
      reading.words[index].isKey(of: .demonyms)
    else { return nil }
    return index
  }

  private func isTypeWord(_ match: TermMatch, at head: Int) -> Bool {
    (reading.headsName(match.form, at: head) || match.length > 1 || reading.tokens[head].isAbbreviation
      || reading.isSyllabicAbbreviation(head))
      && !match.form.isPlural
  }

  /// Whether all words between a quoted name and its type word belong to the name.
  private func isName(from quotation: Range<Int>, to head: Int) -> Bool {
    if head == quotation.upperBound + 1, isAttribute(head - 1), !beginsOther(at: head) { return true }
    return NameExtent(reading: reading, people: people, floor: quotation.lowerBound)
      .start(ofNameHeadedBy: head..<head + 1) == quotation.lowerBound
  }

  /// «"Дала" жобасын | Мәдениет министрлігі (бастады)»: where only the first word of a name has a capital, the next
  /// capital behind a word in small letters begins another.
  private func beginsOther(at head: Int) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters && reading.isCapitalisedWord(head)
      && !reading.tokens[head].isAbbreviation
  }

  /// «"Zirvə" uşaq mərkəzi»: a noun in small letters, without an ending.
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return !reading.tokens[index].isCapitalised && senses.classesOfStem.isEmpty && !senses.isFunctionWord
      && !senses.verbReadings(in: .finite) && !senses.verbReadings(in: .participle)
      && !senses.mayBe(.genitive)
      && !isObject(senses)
  }

  /// «"Дала" жобасын | орталығы (бастады)»: what is done to something that has the quoted name, where an accusative
  /// looks like no other form.
  private func isObject(_ senses: WordSenses) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters
      && senses.mayBePossessed(in: .accusative)
  }

  /// «"Ümid" Sığınacağının rəhbəri Anar Quliyev»: what a person leads is a body, whatever its type word.
  private func led(_ quotation: Range<Int>) -> BodyName? {
    let words = (quotation.upperBound..<min(reading.tokens.count, quotation.upperBound + Self.reach))
      .prefix(while: reading.isCapitalisedWord)
    guard let last = words.first(where: { isPosition(at: $0 + 1) }), !avoiding[last],
      reading.words[last].key(in: .commonNouns) == nil, reading.words[last].key(in: .forums) == nil,
      let noun = reading.words[last].readings.first(where: {
        $0.form.possessor == .third && $0.form.grammaticalCase == .genitive
      })
    else { return nil }
    return BodyName(tokens: quotation.lowerBound..<last + 1, kind: .other, form: noun.form, confidence: 0.8)
  }

  /// Whether a position, and after it a person's name, stands at a token.
  private func isPosition(at index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), let role = reading.words.match(.roles, at: index) else {
      return false
    }
    return role.form.grammaticalCase == .nominative && reading.isCapitalisedWord(index + role.length)
  }
}

extension TokenizedArticle {
  /// «Кыргыз-Түрк»: an adjective of several peoples, of which tables know one at least.
  func isOfPeoples(_ index: Int) -> Bool {
    guard tokens[index].folded.contains(ascii: "-") else { return false }
    let parts = tokens[index].folded.split(separator: "-")
    return parts.count > 1 && parts.contains { lexicon.senses(of: String($0)).isKey(of: .demonyms) }
  }
}
