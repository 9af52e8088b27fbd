internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies with names that no table can know, by a list whose end says what they are: «Green Files, Arslan Watch we Adalat
/// toplumy | ýaly guramalar».
///
/// The list is read backwards from its end. What tables know in it stays what it is.
struct ListedBodies {
  let reading: TokenizedArticle
  let people: Occupancy
  let avoiding: Occupancy

  /// How many words a name in the list has at most.
  private static let longestName = 6
  /// So few names are no list.
  private static let shortestList = 2

  /// The bodies found so far, with those of such lists, in reading order.
  ///
  /// - Complexity: O(tokens + bodies · log bodies).
  func joined(to found: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return found }
    let ends = reading.tokens.indices.filter(isEndOfList)
    guard !ends.isEmpty else { return found }
    let known = Occupancy(of: reading.tokens.count, by: found.map(\.tokens))
    var starts: [Int: Int] = [:]
    for body in found { starts[body.tokens.upperBound] = body.tokens.lowerBound }
    let listed = ends.flatMap { names(endingBefore: $0, starts, known) }
    return (found + listed).sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  /// «ýaly | guramalar»
  private func isEndOfList(_ index: Int) -> Bool {
    guard reading.isWord(index, .alike), index + 1 < reading.sentence(of: index).upperBound,
      let type = reading.words.match(.bodies, at: index + 1)
    else { return false }
    return type.form.isPlural && OrganizationKind(rawValue: type.value) != nil
  }

  private func names(endingBefore mark: Int, _ starts: [Int: Int], _ known: Occupancy) -> [MentionCandidate] {
    let first = reading.sentence(of: mark).lowerBound
    let kind = reading.words.match(.bodies, at: mark + 1).flatMap { OrganizationKind(rawValue: $0.value) } ?? .other
    var listed: [MentionCandidate] = []
    var (end, count) = (mark, 0)
    while end > first {
      if let start = starts[end] {
        end = startBehindCountry(start)
      } else if let name = name(endingBefore: end, from: first, known) {
        listed.append(candidate(name, kind))
        end = name.lowerBound
      } else {
        break
      }
      count += 1
      guard end - 1 > first, reading.isListJoint(end - 1) else { break }
      end -= 1
    }
    return count < Self.shortestList ? [] : listed
  }

  /// «Polşanyň | Helsinki komiteti»: a body found without the country whose it is.
  private func startBehindCountry(_ start: Int) -> Int {
    guard start > 0 else { return start }
    if let country = reading.longCountry(endingAt: start - 1) { return start - country.length }
    return reading.words[start - 1].form(in: .countries) != nil ? start - 1 : start
  }

  /// What stands between two joints of the list, with a capital at its head; the first name of the list is all in capitals.
  private func name(endingBefore end: Int, from first: Int, _ known: Occupancy) -> Range<Int>? {
    if reading.tokens[end - 1].kind == .closingQuote {
      return reading.openingQuote(to: end - 1, limit: Self.longestName).flatMap { $0 >= first ? $0..<end : nil }
    }
    let start = reading.startOfRun(before: end, from: max(first, end - Self.longestName)) { belongs($0, known) }
    guard start < end else { return nil }
    let isJoined = start > first && reading.isListJoint(start - 1)
    let name = isJoined ? start : reading.startOfRun(before: end, from: start, where: reading.isCapitalisedWord)
    guard name < end, reading.isCapitalisedWord(name), !isOther(name..<end) else { return nil }
    return name..<end
  }

  private func belongs(_ index: Int, _ known: Occupancy) -> Bool {
    reading.tokens[index].kind == .word && !reading.isListJoint(index) && !known[index] && !people[index]
      && !avoiding[index] && reading.words.verb(.actVerbs, at: index) == nil
  }

  /// A country or a town alone, a position or a common noun names no body.
  private func isOther(_ name: Range<Int>) -> Bool {
    [LexicalTable.countries, .cities, .roles, .commonNouns, .forums].contains {
      reading.words.match($0, at: name.lowerBound)?.length == name.count
    }
  }

  private func candidate(_ name: Range<Int>, _ kind: OrganizationKind) -> MentionCandidate {
    MentionCandidate(
      tokens: name, type: .organization(kind), name: reading.nominative(of: name, without: NounForm().ending),
      confidence: 0.8)
  }
}
