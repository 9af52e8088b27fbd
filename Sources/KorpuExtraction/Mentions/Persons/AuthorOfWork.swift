internal import KorpuLanguage
internal import KorpuModel

/// Tells in Turkic languages who is named only as the author of a work that is shown, read or sung: «режиссёр Асан Бейшеновдун "Кар"
/// тасмасы (көрсөтүлдү)», «акын Эрмек Сапаровдун | ырлары (окулду)».
///
/// He is nobody of the story, unless the article names him elsewhere, presents the work, where authors are, or gives him an office
/// of state.
struct AuthorOfWork {
  let reading: TokenizedArticle

  /// How many words tell of the work, its quoted name counted as one: «"Кар" көркөм | тасмасы».
  private static let longestAttribute = 2
  /// How many words may lead from a work to the word for its presentation.
  private static let reach = 3

  func isOnlyAuthor(_ person: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, person.grammaticalCase == .genitive, person.tokens.count > 1,
      let work = work(behind: person.tokens.upperBound), isShown(work, of: person), !isPresented(behind: work),
      RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound)?.isOfState != true
    else { return false }
    return !isNamedElsewhere(person)
  }

  /// «акын A-нын ырлары», «A-нын "Кар" тасмасы», «A-нын тасмасын (көрсөтүү)»; but of «Anar Vurğunun kitabı (çıxıb)» the author may be told.
  private func isShown(_ work: Int, of person: MentionCandidate) -> Bool {
    let isObject = reading.words[work].mayBePossessed(in: .accusative)
    return isObject || reading.tokens[person.tokens.upperBound].kind == .openingQuote
      || NameIntroduction(reading: reading).isGiven(at: person.tokens.lowerBound)
  }

  /// The work that somebody's name in the genitive is followed by.
  private func work(behind end: Int) -> Int? {
    let limit = reading.sentence(of: end - 1).upperBound
    var index = end
    if index < limit, reading.tokens[index].kind == .openingQuote {
      guard let closing = reading.closingQuote(from: index), closing + 1 < limit else { return nil }
      index = closing + 1
    }
    for work in index..<max(index, min(limit, index + Self.longestAttribute + 1)) {
      if isWork(work) { return work }
      guard reading.tokens[work].kind == .word, !reading.tokens[work].isCapitalised,
        reading.words[work].isKey(of: .bodyModifiers)
      else { return nil }
    }
    return nil
  }

  /// «тасмасы», «ырлары»: a work that belongs to somebody, and no paper that speaks for him.
  private func isWork(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised, reading.isForm(index, of: .work),
      !reading.isForm(index, of: .proceedings)
    else { return false }
    return reading.words[index].readings.contains { $0.form.possessor == .third && $0.stem.count > 1 }
  }

  /// «китебинин | бет ачары»: those who made what is presented are there.
  private func isPresented(behind work: Int) -> Bool {
    let end = min(work + 1 + Self.reach, reading.sentence(of: work).upperBound)
    return (work + 1..<max(work + 1, end)).contains { index in
      reading.isForm(index, of: [.launch, .opening]) || reading.words.match(.forums, at: index) != nil
    }
  }

  /// Whether the surname stands elsewhere in the article too.
  private func isNamedElsewhere(_ person: MentionCandidate) -> Bool {
    guard let surname = NameKey(person.name, in: reading.lexicon).words.last else { return true }
    return reading.tokens.indices.contains { index in
      !person.tokens.contains(index) && reading.isCapitalisedWord(index)
        && reading.tokens[index].folded.hasPrefix(surname)
    }
  }
}
