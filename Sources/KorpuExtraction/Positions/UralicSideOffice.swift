internal import KorpuLanguage
internal import KorpuModel

/// Reads offices of state of those who in Hungarian stand for a nation's side: «A magyar felet | X pénzügyminiszter és Y államtitkár
/// képviselte», «A kazah küldöttség tagja volt | X miniszterhelyettes», «az üzbég delegációt | X miniszter vezette».
struct UralicSideOffice {
  let scene: Scene

  /// How many tokens a list of people with their offices has.
  private static let longestList = 60

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter title: That of the person, or of the list that ends with it, where no nation is said.
  func position(of person: LocatedMention, _ title: TitleAfterName.Finding) -> Position? {
    guard title.nationality == nil, title.role.isOfState || title.role.role == .deputy, person.isIn(.nominative) else {
      return nil
    }
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    let first = max(sentence.lowerBound, person.tokens.lowerBound - Self.longestList)
    let side = (first..<max(first, person.tokens.lowerBound)).last { isSide($0) }
    guard let side, let country = scene.country(ofSideAt: side),
      isObject(side, endingAt: title.title.upperBound, in: sentence) || hasMembers(side, before: person)
    else { return nil }
    return Position(
      holder: country, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: title.title, confidence: 0.82)
  }

  private func isSide(_ index: Int) -> Bool {
    !reading.isQuoted(index) && reading.isForm(index, of: [.delegation, .sides]) && !reading.tokens[index].isCapitalised
  }

  /// «A magyar | felet (X miniszter) képviselte»
  private func isObject(_ side: Int, endingAt end: Int, in sentence: Range<Int>) -> Bool {
    guard
      reading.words[side].readings.contains(where: { $0.form.grammaticalCase == .accusative })
        || reading.isWord(side, .sides)
    else { return false }
    let limit = min(sentence.upperBound, side + Self.longestList)
    return (end..<max(end, limit)).contains {
      reading.isWord($0, [.representing, .leadership]) && !reading.isQuoted($0)
    }
      && !(side + 1..<end).contains { reading.isWord($0, [.relative, .complementiser]) || isSide($0) }
  }

  /// «A kazah küldöttség | tagja volt X miniszter», «a kazah küldöttség négy | tagja, X miniszter», «a kazah küldöttség,
  /// melynek | tagja X miniszter»
  private func hasMembers(_ side: Int, before person: LocatedMention) -> Bool {
    let start = person.tokens.lowerBound
    let reach = reading.isMark(side + 1, ",") && reading.isWord(side + 2, .relative) ? side + 5 : side + 3
    guard let noun = (side + 1..<min(start, reach)).first(where: { reading.isWord($0, .included) }) else {
      return false
    }
    return (noun + 1..<max(noun + 1, start)).allSatisfy { index in
      !reading.isWord(index, [.relative, .complementiser]) && !reading.isMark(index, ";")
        && (reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true || reading.isWord(index, .auxiliary))
        && reading.words.verb(.speechVerbs, at: index)?.form.isPredicate != true
    }
  }
}
