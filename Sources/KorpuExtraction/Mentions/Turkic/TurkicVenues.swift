internal import KorpuLanguage
internal import KorpuModel

/// Finds houses, parks and squares that host something: «Xan bağında», «Odunpazarı Meydanı'nda», «"Merw" medeniýet
/// köşgünde».
struct TurkicVenues {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// How many words the name has at most before its type word.
  private static let longestName = 6
  /// How many small words may stand between a quoted name and its type word.
  private static let longestAttribute = 3

  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap(venue).flatMap { [$0] + town(of: $0) }
  }

  /// «Ош | шаарынын башкы аянтында»: the town that a square or a park is told of by is a place of its own.
  private func town(of venue: MentionCandidate) -> [MentionCandidate] {
    guard let noun = venue.tokens.first(where: isOfTown), noun > venue.tokens.lowerBound else { return [] }
    let name = venue.tokens.lowerBound..<noun
    return [
      MentionCandidate(
        tokens: name, type: .place, name: reading.text(of: name), grammaticalCase: .locative, confidence: 0.9)
    ]
  }

  private func venue(headedAt head: Int) -> MentionCandidate? {
    guard reading.isForm(head, of: .venue), !taken[head], let form = reading.words[head].form(in: .wordClasses),
      form.possessor == .third || reading.tokens[head].isCapitalised,
      form.grammaticalCase == .locative || form.grammaticalCase == .attributive
    else { return nil }
    let start = start(ofVenueHeadedAt: head)
    guard (start..<head).contains(where: { reading.isCapitalisedWord($0) }) else { return nil }
    return MentionCandidate(
      tokens: start..<head + 1, type: .place, name: reading.nominative(of: start..<head + 1, without: form.ending),
      grammaticalCase: .locative, cases: .locative, confidence: 0.85)
  }

  private func start(ofVenueHeadedAt head: Int) -> Int {
    let first = reading.sentence(of: head).lowerBound
    var index = head - 1
    var start = head
    while index >= first, head - index <= Self.longestName, !taken[index] {
      if reading.tokens[index].kind == .closingQuote {
        guard head - index <= Self.longestAttribute + 1, let opening = reading.openingQuote(to: index) else { break }
        return opening
      }
      // «Ош | шаарынын башкы аянтында»: what has no name of its own is told of by its town.
      if start == head, isOfTown(index) { return index - 1 }
      guard belongs(index) else { break }
      if reading.tokens[index].isCapitalised { start = index }
      index -= 1
    }
    return start
  }

  /// Capitalised words in no case of place, «adına», and plain words in small letters.
  private func belongs(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    if reading.isWord(index, .joiner) { return !reading.isWord(index, .conjunction) || joinsNames(index) }
    let senses = reading.words[index]
    // «"Ала-Тоо" | мамлекеттик резиденциясында»: an adjective that sentences have too.
    if !reading.tokens[index].isCapitalised, senses.isKey(of: .bodyModifiers), !reading.isWord(index, .conjunction) {
      return true
    }
    guard !senses.isFunctionWord, !senses.isKnownVerb else { return false }
    guard reading.tokens[index].isCapitalised else {
      return senses.classes.isEmpty && !isInflected(index)
    }
    if let city = senses.form(in: .cities) ?? senses.form(in: .countries) { return city == NounForm() }
    return !reading.isMarkedLocal(index) && !reading.isMarkedObject(index)
      && !(reading.isInitial(index) && (reading.isAdverbial(index) || isSubject(index)))
  }

  /// «Panel | Yayla Salonu'nda (gerçekleştirildi)»: the gathering that the sentence begins with, before another word in capitals.
  private func isSubject(_ index: Int) -> Bool {
    reading.words[index].form(in: .forums) == NounForm() && reading.isCapitalisedWord(index + 1)
      && reading.words[index + 1].form(in: .wordClasses)?.possessor != .third
  }

  /// «Opera | ve Bale Tiyatro binasında»: an «and» between two words in capitals that are no places, nor whose it is.
  private func joinsNames(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy { word in
      reading.isCapitalisedWord(word) && !taken[word] && !reading.isMarkedLocal(word) && !reading.isMarkedObject(word)
        && reading.words[word].key(in: .cities) == nil && reading.words[word].key(in: .countries) == nil
    }
  }

  /// «Ош | шаарынын»: the word for a town behind its name, in the case of whose the venue is.
  private func isOfTown(_ index: Int) -> Bool {
    reading.isForm(index, of: .town) && reading.isCapitalisedWord(index - 1)
      && reading.words[index - 1].form(in: .cities) == NounForm()
      && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .genitive
  }

  private func isInflected(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.stem.count > 2 && ($0.form.possessor != nil || $0.form.grammaticalCase != .nominative)
    }
  }
}
