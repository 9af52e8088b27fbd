internal import KorpuLanguage
internal import KorpuModel

/// Tells the position of whom it stands before from that of another, «после переговоров с президентом | X встретился с Y»,
/// «After talks with the President, | X met Y»: there the name begins what the sentence says, and the position ends what
/// stands before it.
struct PositionAgreement {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a position right before a name may be that person's.
  func holds(_ role: RoleFinder.Finding, of person: LocatedMention) -> Bool {
    guard reading.isSlavic, !isGoverned(role.tokens.lowerBound) else { return true }
    let cases = reading.cases(of: role.tokens.lowerBound, stem: role.title.firstWord)
    let own = person.candidate.cases
    guard !cases.isEmpty, !own.isEmpty, cases.isDisjoint(with: own) else { return true }
    // «директор Рамиля Эль-оглу»: the name may be a woman's in the nominative.
    guard own.contains(.nominative) else { return !own.isDisjoint(with: [.genitive, .accusative]) }
    // «с министром Мехмет Эрсой»: foreign names are not always declined.
    return !isSubject(person, after: role.tokens.lowerBound)
  }

  /// «на посту | главы мэрии X», «и. о. | ректора X»: the words before the position say in which case it is.
  private func isGoverned(_ role: Int) -> Bool {
    reading.isForm(role - 1, of: .post)
      || reading.isMark(role - 1, ".") && role > 1 && reading.tokens[role - 2].folded.unicodeScalars.count == 1
  }

  /// «At the invitation of the President, | X visited»: whether a comma after a position closes what the sentence begins with,
  /// and the name after it is the subject.
  func isFronted(_ phrase: PositionPhraseReader.Phrase, before person: LocatedMention) -> Bool {
    let start = phrase.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    let sentence = reading.sentence(of: start)
    guard marker >= sentence.lowerBound, reading.isWord(marker, Self.prepositions),
      !(sentence.lowerBound..<marker).contains(where: isPredicate)
    else { return false }
    let subjects = scene.list(from: person.tokens.lowerBound, where: \.isPerson)
    let next = (subjects.last ?? person).tokens.upperBound
    guard next < sentence.upperBound, reading.tokens[next].kind == .word, !reading.tokens[next].isCapitalised else {
      return false
    }
    // «By decree of the President, | X was appointed»
    return isPredicate(next) || !reading.words[next].isFunctionWord
      || !reading.isSlavic && reading.isWord(next, .auxiliary)
  }

  private static let prepositions: WordClass = [
    .comitative, .genitiveMarker, .dativeMarker, .locativeMarker, .ablativeMarker, .agent,
  ]

  /// Whether somebody does what a verb says that follows the name, and none stands before.
  private func isSubject(_ person: LocatedMention, after role: Int) -> Bool {
    let sentence = reading.sentence(of: role)
    let next = person.tokens.upperBound
    guard next < sentence.upperBound else { return false }
    return isVerb(next)
      || !(sentence.lowerBound..<role).contains(where: isPredicate)
        && (next..<sentence.upperBound).contains { isVerb($0) && !reading.isQuoted($0) }
  }

  /// A verb that tables know, or a word in small letters that ends as those do.
  private func isVerb(_ index: Int) -> Bool {
    isPredicate(index)
      || reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && reading.words[index].verbReadings(in: .finite)
  }

  private func isPredicate(_ index: Int) -> Bool {
    // «After talks | with»
    if !reading.isSlavic, reading.isForm(index, of: .talk) { return false }
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    return verb?.form.isPredicate ?? false
  }
}
