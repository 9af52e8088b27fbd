internal import KorpuLanguage

/// Finds the medium in the dateline of a report: «Aşgabat, 7-nji dekabr (TDH). …», «BAKI /Trend/ – …», «АСТАНА. KAZINFORM – …».
///
/// Nothing but a place and a date stands before it; elsewhere brackets hold the short name of what is told of.
struct TurkicDatelineCredits {
  let reading: TokenizedArticle

  /// How many tokens the place and the date take at most.
  private static let longestDateline = 8

  func tokens() -> [Range<Int>] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.map(\.lowerBound).filter(reading.startsParagraph)
      .compactMap { medium(from: $0) ?? medium(behindDatelineFrom: $0) ?? reporter(from: $0) }
  }

  /// How many tokens such a line takes with who wrote the report.
  private static let longestByline = 20

  /// «Azərbaycan, Bakı, 5 may Trend, | müxbir A.Vəliyeva/ …», «… /müxbir Tural Vəliyev/ …»: who wrote the report, before the stroke that
  /// closes the line.
  private func reporter(from start: Int) -> Range<Int>? {
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestByline)
    guard
      let stroke = (start + 1..<max(start + 1, end)).first(where: {
        reading.isMark($0, "/") && reading.isCapitalisedWord($0 - 1)
      })
    else { return nil }
    let name = reading.startOfRun(before: stroke, from: start) {
      reading.isCapitalisedWord($0) && !reading.words[$0].isKey(of: .cities) || reading.endsInitial(at: $0)
    }
    guard name > start, name < stroke else { return nil }
    let isLabelled = reading.lexicon.credits?[reading.tokens[name - 1].folded] != nil
    let isBehindMedium = reading.isMark(name - 1, ",") && name > start + 1 && reading.knownMedium(at: name - 2) != nil
    return isLabelled || isBehindMedium ? name..<stroke : nil
  }

  /// «АСТАНА. | KAZINFORM – …»: where the place is a sentence of its own, the medium stands before the dash of the next.
  private func medium(behindDatelineFrom start: Int) -> Range<Int>? {
    let dateline = reading.sentence(of: start)
    guard dateline.count <= Self.longestDateline, dateline.upperBound < reading.tokens.count,
      reading.words[start].isKey(of: .cities), dateline.allSatisfy(isPlaceOrDate),
      !reading.startsParagraph(dateline.upperBound), let medium = reading.knownMedium(at: dateline.upperBound)
    else { return nil }
    return reading.isDash(medium.upperBound) ? medium : nil
  }

  private func medium(from start: Int) -> Range<Int>? {
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestDateline)
    let opening = (start + 1..<max(start + 1, end)).first { reading.isMark($0, "(") || reading.isMark($0, "/") }
    guard let opening, (start..<opening).allSatisfy(isPlaceOrDate),
      let medium = reading.knownMedium(at: opening + 1)
    else { return nil }
    return reading.isMark(medium.upperBound, ")") || reading.isMark(medium.upperBound, "/") ? medium : nil
  }

  private func isPlaceOrDate(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return true }
    return reading.words[index].isKey(of: .cities) || reading.lexicon.months?[reading.tokens[index].folded] != nil
  }
}
