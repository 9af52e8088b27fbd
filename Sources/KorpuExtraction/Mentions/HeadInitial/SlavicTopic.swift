internal import KorpuLanguage

/// What a Russian name says after «по»: nouns in the dative with their adjectives, joined, and with whom: «по межнациональным
/// отношениям и дружественным связям с зарубежными странами».
struct SlavicTopic {
  let reading: TokenizedArticle

  /// Where the words end that begin at a token; at least that word belongs to them.
  func end(from start: Int, limit: Int) -> Int {
    guard var end = phrase(in: .dative, from: start, limit: limit) else { return start + 1 }
    end = company(from: end, limit: limit)
    while reading.isWord(end, .conjunction) || reading.isMark(end, ","), !isOtherBody(from: end + 1),
      let next = phrase(in: .dative, from: end + 1, limit: limit)
    {
      end = company(from: next, limit: limit)
    }
    return end
  }

  /// «(комитет по туризму), | Торговая палата»: the adjective in capitals and the type word of the next in a list.
  private func isOtherBody(from index: Int) -> Bool {
    reading.isCapitalisedWord(index) && reading.words.match(.bodies, at: index + 1).map { !$0.form.isPlural } == true
  }

  /// «с зарубежными странами»
  private func company(from index: Int, limit: Int) -> Int {
    guard reading.isWord(index, .comitative) else { return index }
    return phrase(in: .instrumental, from: index + 1, limit: limit) ?? index
  }

  /// How many adjectives stand before a noun at most.
  private static let mostAdjectives = 3

  /// Where adjectives and a noun in a case end.
  private func phrase(in wanted: NounForm.Case, from start: Int, limit: Int) -> Int? {
    var at = start
    while at < limit, at - start < Self.mostAdjectives, reading.isAdjective(at, in: wanted),
      isIn(wanted, at + 1, limit)
    {
      at += 1
    }
    return isIn(wanted, at, limit) ? at + 1 : nil
  }

  private func isIn(_ wanted: NounForm.Case, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit, reading.tokens[index].kind == .word, !reading.words[index].isKnownVerb,
      // «по работе с диаспорой | Назим Ибрагимов»
      !(reading.isCapitalisedWord(index) && reading.words[index].name.isGivenName)
    else { return false }
    return reading.tokens[index].isAbbreviation
      || reading.words[index].readings.contains { $0.form.grammaticalCase == wanted && $0.stem.count > 2 }
      || reading.isAdjective(index, in: wanted)
  }
}
