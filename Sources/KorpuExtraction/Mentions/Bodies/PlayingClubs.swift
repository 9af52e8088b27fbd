internal import KorpuLanguage
internal import KorpuModel

/// Tells clubs that nothing but quotation marks names, in sentences about sport: «“Qarabağ”ın futbolçusu», ««Барыс» «Сарыарқаны» 3:1
/// есебімен жеңді», «сыграли с «Тоболом»».
struct PlayingClubs {
  let reading: TokenizedArticle

  /// How many words a club is called by.
  private static let longestName = 2

  /// Whether what stands in quotation marks is a club.
  ///
  /// - Complexity: O(length of the sentence).
  func isClub(_ quotation: Range<Int>) -> Bool {
    let name = quotation.lowerBound + 1..<max(quotation.lowerBound + 1, quotation.upperBound - 1)
    guard (1...Self.longestName).contains(name.count),
      name.allSatisfy({ reading.isCapitalisedWord($0) && !reading.isForm($0, of: .competition) }),
      tellsOfSport(reading.sentence(of: quotation.lowerBound))
    else { return false }
    // «Gurban Berdiýew («Kaýrat» häzirki wagtda)»: in brackets behind a player no noun says what it is.
    return reading.isMark(quotation.lowerBound - 1, "(") || !isNamedByNoun(quotation)
  }

  /// A word for who plays or what is played, or a score.
  private func tellsOfSport(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      !reading.isQuoted(index) && reading.isForm(index, of: .sporting) || isScore(index, in: sentence)
    }
  }

  /// «3:1»: two figures, printed as one token or as three; «10:30» is an hour.
  private func isScore(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard reading.tokens[index].kind == .number else { return false }
    let figures = reading.tokens[index].folded.split(separator: ":")
    if figures.count == 2 { return figures.allSatisfy { $0.count == 1 } }
    return sentence.contains(index + 2) && reading.isMark(index + 1, ":") && reading.tokens[index + 2].kind == .number
      && [index, index + 2].allSatisfy { reading.tokens[$0].folded.count == 1 }
  }

  /// How many words tell which player or trainer it is: «“Şəki”nin | baş məşqçisi».
  private static let longestOffice = 3

  /// «“Oğuz” stadionunda», «фильм «Арал»», «“Kəpəz” kuboku»: what the noun beside it says that it is.
  private func isNamedByNoun(_ quotation: Range<Int>) -> Bool {
    let isBehind = reading.lexicon.language.family.isHeadFinal
    let next = reading.isAttached(quotation.upperBound) ? quotation.upperBound + 1 : quotation.upperBound
    let noun = isBehind ? next : quotation.lowerBound - 1
    guard reading.sentence(of: quotation.lowerBound).contains(noun), reading.tokens[noun].kind == .word,
      !reading.isForm(noun, of: [.sporting, .team])
    else { return false }
    if reading.isForm(noun, of: [.venue, .work, .competition]) || isBehind && isOwned(noun) { return true }
    let limit = min(noun + Self.longestOffice, reading.sentence(of: noun).upperBound)
    if isBehind, (noun..<limit).contains(where: { reading.isForm($0, of: .sporting) }) { return false }
    return [LexicalTable.bodies, .forums, .namedForums, .commonNouns].contains {
      reading.words[noun].key(in: $0) != nil
    }
  }

  /// «“Bahar” | kitabının (təqdimatında futbolçu …)»: what the quotation owns is what it names.
  private func isOwned(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.possessor == .third && $0.stem.count > 2 }
      && !reading.words[noun].isKnownVerb
  }
}
