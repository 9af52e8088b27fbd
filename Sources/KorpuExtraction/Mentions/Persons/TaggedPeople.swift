internal import KorpuLanguage
internal import KorpuModel

extension PersonRecognizer {
  /// The people whom tables and grammar show, and with them those whom a tagger proposes, in the order of the text.
  ///
  /// - Parameter proposals: Gives the tagger's names of people that hold no token of other names.
  func withTagged(
    _ proposals: (Occupancy) -> [Range<Int>], besides known: [MentionCandidate]
  ) -> [MentionCandidate] {
    let others = reading.tokens.indices.filter { taken[$0] || countries[$0] }.map { $0..<$0 + 1 }
    let tagged = proposals(Occupancy(of: reading.tokens.count, by: known.map(\.tokens) + others))
      .flatMap(PairOfSurnames(reading: reading).parts).compactMap(tagged)
    return tagged.isEmpty ? known : (known + tagged).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The person of a proposal, unless the words or their neighbours show that it is none of the story.
  private func tagged(_ tokens: Range<Int>) -> MentionCandidate? {
    guard tokens.allSatisfy(canBePartOfName), !isPossessed(tokens.upperBound - 1),
      !reading.isCredit(before: tokens.lowerBound), !reading.isByline(before: tokens.lowerBound),
      !reading.isRemembered(tokens), !isHalfOfTitle(tokens), !reading.isField(ofUnitAt: tokens),
      !reading.isOfTwoNations(tokens.lowerBound), !isInOtherLetters(tokens)
    else { return nil }
    var person = candidate(tokens, confidence: TaggedNames.confidence)
    person.isTagged = true
    if reading.isSlavic, isAuthorOrSchool(tokens) || SlavicNameRules(reading: reading).hasJubilee(tokens) { return nil }
    return isCommemorated(person) || AuthorOfWork(reading: reading).isOnlyAuthor(person) || isNamesake(person)
      || isEponym(person) || givesName(person) ? nil : person
  }

  /// «холдинга | Yildirim Gida»: among Cyrillic words a name in Latin letters is rather a firm's.
  func isInOtherLetters(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy(reading.isLatin) && reading.sentence(of: tokens.lowerBound).contains(where: reading.isCyrillic)
  }

  /// «"Adabiy Dostlik – | Ebedi Dostlik"»: between quotation marks, or one and a dash, in English the name of something.
  private func isHalfOfTitle(_ tokens: Range<Int>) -> Bool {
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    guard reading.lexicon.language.family == .germanic, before >= 0, after < reading.tokens.count else { return false }
    let opens = reading.tokens[before].kind == .openingQuote
    let closes = reading.tokens[after].kind == .closingQuote
    return opens && (closes || reading.isDash(after)) || closes && reading.isDash(before)
  }

  /// A shorter stem may well be part of a name.
  private static let longStem = 5

  /// «Yönetim Universitesi»: a noun that is somebody's heads the name of a thing; an ending of one letter may be anything.
  private func isPossessed(_ last: Int) -> Bool {
    let letters = reading.tokens[last].folded.count
    return !reading.words[last].name.isName
      && reading.words[last].readings.contains { noun in
        noun.form.possessor == .third && noun.stem.count >= Self.longStem && letters - noun.stem.count > 1
      }
  }
}
