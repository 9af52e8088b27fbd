internal import KorpuLanguage
internal import KorpuModel

/// Finds in English the body whose name goes on behind one that tables know: «Huawei | Research Institute», «OSCE | Bishkek
/// Academy», «UNICEF | Youth Foundation».
struct EnglishLongerName {
  let reading: TokenizedArticle
  let people: Occupancy
  let avoiding: Occupancy

  /// How many words lead from what tables know to the type word of the longer name.
  private static let reach = 4

  /// The type word that ends the longer name, where the known name is no more than its beginning.
  func head(behind known: Range<Int>, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.possessiveEnding(of: known.upperBound - 1).isEmpty,
      // «"Samruk" | Wealth Fund»
      let head = typeWord(from: reading.isInQuotationMarks(known) ? known.upperBound + 1 : known.upperBound),
      let body = HeadInitialNames(reading: reading, people: people, avoiding: avoiding)
        .body(headedAt: head, after: reading.isInQuotationMarks(known) ? max(0, floor - 1) : floor)
    else { return nil }
    return body.tokens.lowerBound <= known.lowerBound ? head : nil
  }

  /// The first type word behind words in capitals that are neither posts nor people: not «UNESCO | Director-General».
  private func typeWord(from start: Int) -> Int? {
    let end = min(start + Self.reach, reading.sentence(of: start - 1).upperBound)
    for index in start..<max(start, end) {
      guard reading.isCapitalisedWord(index), !people[index], !reading.words[index].isFunctionWord,
        reading.words.match(.roles, at: index) == nil
      else { return nil }
      if let type = reading.words.match(.bodies, at: index) {
        // «Uzbekneftegaz | JSC»: what the firm is by law is no more of its name.
        return type.form.isPlural || type.marks.contains(.unit) || reading.tokens[index].isAbbreviation ? nil : index
      }
    }
    return nil
  }
}
