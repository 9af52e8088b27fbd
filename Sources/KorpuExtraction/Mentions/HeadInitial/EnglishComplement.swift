internal import KorpuLanguage
internal import KorpuModel

/// What follows the type word in an English name: «of Culture and Tourism», «for State Support of NGOs», «under the
/// President of Azerbaijan».
struct EnglishComplement {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens belong to the name from one on, or `nil`.
  func length(at index: Int, limit: Int) -> Int? {
    var next = index
    if reading.isWord(next, [.genitiveMarker, .joiner]) {
      next += 1
      while next < limit, reading.isWord(next, .article) { next += 1 }
      guard next < limit, let run = run(at: next, limit: limit) else { return nil }
      if reading.isWord(index, .conjunction), isNameOfItsOwn(next..<next + run) { return nil }
      return next + run - index
    }
    // «Youth Forum | Baku 2024»: a run in capitals after the type word belongs to it only where the type word is not
    // the last of one already.
    return nil
  }

  /// «Culture», «Non-Governmental Organizations», «Science, Education and Culture».
  private func run(at start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, isPart(index) {
      index += 1
      // «Science, | Education and Culture»
      if index + 1 < limit, reading.isEnumerated(at: index) { index += 1 }
    }
    return index > start ? index - start : nil
  }

  private func isPart(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .number { return false }
    guard token.kind == .word, !people[index] else { return false }
    return token.isCapitalised && !reading.words[index].isFunctionWord
      || reading.words[index].key(in: .bodyModifiers) != nil && reading.isCapitalisedWord(index + 1)
  }

  /// «Ministry of Culture and | Ministry of Science»: what has a type word or is known by itself is another name.
  private func isNameOfItsOwn(_ run: Range<Int>) -> Bool {
    let tables = [LexicalTable.knownBodies, .countries, .roles, .givenNames]
    return run.contains { index in reading.words.match(.bodies, at: index) != nil && isHead(index, in: run) }
      || tables.contains { reading.words.match($0, at: run.lowerBound) != nil }
  }

  private func isHead(_ index: Int, in run: Range<Int>) -> Bool {
    index == run.upperBound - 1 || reading.isWord(index + 1, .genitiveMarker)
  }
}
