internal import KorpuLanguage
internal import KorpuModel

/// The position with its owner that stands before a name: «Deputy Director-General of UNESCO | X», «Ambassador of Kazakhstan to
/// Hungary | X», «Turkish Ambassador to Bishkek | X».
struct EnglishIntroduction {
  let reading: TokenizedArticle

  /// How many words a country's or a known body's name has at most.
  private static let longestOwner = 8
  /// «Ambassador of Kazakhstan to Hungary»
  private static let mostOwners = 2

  /// Whether a position, «of» or «to» and a country or known body end before a token.
  func isGiven(at index: Int) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return false }
    let first = reading.sentence(of: index).lowerBound
    var end = index
    for _ in 0..<Self.mostOwners {
      guard
        var start = owner(endingBefore: end, from: first) ?? seat(endingBefore: end, from: first)
          ?? body(endingBefore: end, from: first)
      else { return false }
      if reading.isWord(start - 1, .article) { start -= 1 }
      guard start - 1 > first, reading.isWord(start - 1, [.genitiveMarker, .dativeMarker]) else { return false }
      if RoleFinder(reading: reading).role(endingBefore: start - 1) != nil { return true }
      end = start - 1
    }
    return false
  }

  /// «(Ambassador to) | Bishkek»: the city where somebody is posted.
  private func seat(endingBefore end: Int, from first: Int) -> Int? {
    (max(first, end - Self.longestSeat)..<end).first { start in
      start > first && reading.isWord(start - 1, .dativeMarker) && reading.isCapitalisedWord(start)
        && reading.words.match(.cities, at: start).map { start + $0.length == end } == true
    }
  }

  /// «(Rector of) | Steppe University»: capitals that end in a type word.
  private func body(endingBefore end: Int, from first: Int) -> Int? {
    let last = end - 1
    guard last > first, reading.isCapitalisedWord(last), reading.words.match(.bodies, at: last)?.length == 1 else {
      return nil
    }
    let start = reading.startOfRun(before: last, from: max(first, end - Self.longestOwner)) { index in
      reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
    }
    return start < last ? start : nil
  }

  /// How many words the name of a city has: «Abu Dhabi».
  private static let longestSeat = 3

  /// Where the country or known body begins that ends before a token.
  private func owner(endingBefore end: Int, from first: Int) -> Int? {
    (max(first, end - Self.longestOwner)..<end).first { start in
      guard reading.isCapitalisedWord(start) else { return false }
      return [LexicalTable.countries, .knownBodies].contains { table in
        reading.words.match(table, at: start).map {
          start + $0.length == end && $0.form.grammaticalCase == .nominative
        } ?? false
      }
    }
  }
}
