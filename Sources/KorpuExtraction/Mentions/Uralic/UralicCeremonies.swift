internal import KorpuLanguage
internal import KorpuModel

/// Finds the ceremony, press conference or session that a Hungarian report without any other gathering is about, told by its sort
/// alone: «(Főkonzulátus nyílt Egerben.) A megnyitón X beszédet mondott», «az ünnepélyes beiktatáson X hangsúlyozta», «a pályázat
/// sajtótájékoztatóján X elmondta», «A plenáris ülés résztvevői megvitatták».
struct UralicCeremonies {
  let reading: TokenizedArticle

  /// Its first mention.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic,
      let told = reading.tokens.indices.lazy.compactMap(told).first,
      let first = reading.tokens.indices.first(where: { isDefinite($0) && ceremony(at: $0)?.key == told.key }),
      let match = ceremony(at: first), let kind = ForumKind(rawValue: match.value)
    else { return [] }
    let tokens = attribute(before: first)..<first + match.length
    return [
      MentionCandidate(
        tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: match.form.ending),
        grammaticalCase: match.form.grammaticalCase, confidence: 0.75)
    ]
  }

  /// «A megnyitón X beszédet mondott», «A könyvbemutatón jelen volt X», «A megnyitó vendégeit X köszöntötte»
  private func told(at index: Int) -> TermMatch? {
    guard isDefinite(index), let match = ceremony(at: index) else { return nil }
    if match.form == NounForm(), isOfParticipants(index + match.length) || isWelcomed(behind: index + match.length) {
      return match
    }
    if match.form.grammaticalCase == .accusative, isOpened(index) { return match }
    guard match.form.grammaticalCase == .locative || match.form == NounForm() && hasGuests(index + match.length) else {
      return nil
    }
    let sentence = reading.sentence(of: index)
    let isTold = sentence.contains { token in
      guard !reading.isQuoted(token), !reading.isNegated(token) else { return false }
      let speech = reading.words.verb(.speechVerbs, at: token)
      let act = reading.words.verb(.actVerbs, at: token)
      return speech?.form.isPredicate == true || act?.meaning == .attend && act?.form.isPredicate == true
    }
    return isTold ? match : nil
  }

  /// «A megemlékezést | X nyitotta meg»
  private func isOpened(_ index: Int) -> Bool {
    reading.sentence(of: index).contains { token in
      !reading.isQuoted(token) && !reading.isNegated(token)
        && reading.words.verb(.actVerbs, at: token).map { $0.meaning == .open && $0.form.isPredicate } == true
    }
  }

  /// How many sentences later those who came are welcomed.
  private static let reachOfWelcome = 3

  /// «A megnyitó | előtt énekeltek. Ezt követően X mondott köszöntő beszédet», «… Y köszöntötte a megjelenteket»
  private func isWelcomed(behind end: Int) -> Bool {
    guard reading.isWord(end, .eve), reading.isWord(end, .setting) else { return false }
    let sentence = reading.sentenceOfToken[end]
    let last = min(reading.sentences.count, sentence + Self.reachOfWelcome)
    return reading.sentences[sentence..<last].contains { range in
      range.contains { token in
        guard let speech = reading.words.verb(.speechVerbs, at: token), speech.form.isPredicate,
          !reading.isQuoted(token)
        else { return false }
        return speech.meaning == .floor
          || speech.meaning == .courtesy && range.contains { reading.isForm($0, of: .attending) }
      }
    }
  }

  /// «a megnyitó | vendégeit»
  private func hasGuests(_ index: Int) -> Bool {
    reading.isForm(index, of: [.attending, .guests])
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .accusative
      }
  }

  /// «a plenáris ülés | résztvevői (megvitatták)»
  private func isOfParticipants(_ index: Int) -> Bool {
    reading.isForm(index, of: .attending)
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.isPlural && $0.form.grammaticalCase == .nominative
      }
      && reading.sentence(of: index).contains { token in
        token > index && !reading.isNegated(token) && reading.words.verb(.actVerbs, at: token)?.form.isPredicate == true
      }
  }

  /// How many words tell whose it is and when: «pályázat hétfői».
  private static let longestOwner = 3

  /// «a | pályázat hétfői (sajtótájékoztatóján)»: where the words begin, behind the article, that tell whose it is.
  private func owner(before type: Int) -> Int? {
    guard let form = reading.words.match(.forums, at: type)?.form, form.possessor == .third else { return nil }
    let first = max(reading.sentence(of: type).lowerBound, type - Self.longestOwner - 1)
    let article = (first..<type).last { reading.isWord($0, .article) || !isPlain($0) }
    guard let article, article + 1 < type, reading.isWord(article, .article), !reading.isWord(article, .indefinite)
    else {
      return nil
    }
    return article + 1
  }

  /// A word in small letters that is no verb.
  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !senses.isFunctionWord
      && !senses.isKnownVerb
  }

  /// «az | ünnepélyes (beiktatáson)»: where the one word that says how it is held stands, or the type word.
  private func attribute(before type: Int) -> Int {
    if let owner = owner(before: type) { return owner }
    guard type > 1, reading.isWord(type - 2, .article), reading.words[type - 1].isKey(of: .bodyModifiers),
      !reading.tokens[type - 1].isCapitalised
    else { return type }
    return type - 1
  }

  private func isDefinite(_ type: Int) -> Bool {
    guard type > 0, !reading.isQuoted(type), !reading.isCapitalisedWord(type) else { return false }
    let index = attribute(before: type)
    if reading.isWord(index - 1, .article) { return !reading.isWord(index - 1, .indefinite) }
    // «a Duna Múzeumban tartott | megnyitó»
    let verb = reading.words.verb(.actVerbs, at: index - 1)
    return verb?.meaning == .hold && verb?.form == .participle && isHeldSomewhere(until: index - 1)
  }

  /// How many words may stand between the article and the participle.
  private static let longestPlace = 5

  /// «a | Duna Múzeumban (tartott)»: where, and the article before it.
  private func isHeldSomewhere(until end: Int) -> Bool {
    let first = max(reading.sentence(of: end).lowerBound, end - Self.longestPlace)
    let place = (first..<end).reversed().prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, .article)
    }
    guard let start = place.last, start > first else { return false }
    return reading.isWord(start - 1, .article) && !reading.isWord(start - 1, .indefinite)
      && reading.words[end - 1].readings.contains { $0.form.grammaticalCase == .locative }
  }

  /// «plenáris ülés»
  private func isOfAll(_ match: TermMatch) -> Bool {
    match.length > 1 && match.value == ForumKind.session.rawValue
  }

  /// A word for a gathering that may be told of by its sort alone; of meetings and sessions only one of all.
  private func ceremony(at index: Int) -> TermMatch? {
    guard let match = reading.words.match(.forums, at: index), !match.form.isPlural,
      match.form.possessor == nil || owner(before: index) != nil, isSort(match, at: index) || isOfAll(match)
    else { return nil }
    return match
  }

  /// «a megnyitón», «a sajtótájékoztatón», «a koncerten»; a «rendezvény» and a «fogadás» may be any.
  private func isSort(_ match: TermMatch, at index: Int) -> Bool {
    if reading.isForm(index + match.length - 1, of: [.opening, .launch])
      || reading.isForm(index, of: [.opening, .launch])
    {
      return true
    }
    return ![ForumKind.meeting.rawValue, ForumKind.session.rawValue].contains(match.value)
      && !reading.isForm(index, of: .event)
  }
}
