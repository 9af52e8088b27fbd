internal import KorpuLanguage

/// Tells what stands between a body or country and a position in it, and is a part of the body or the town where it sits:
/// «TKA | Dış İlişkiler Dairesi | Başkanı», «TKA | Bişkek | Koordinatörü», «Macaristan | İzmir | Başkonsolosu».
struct OfficeUnit {
  let reading: TokenizedArticle

  /// A seat, or the name of a part that its type word ends.
  func isUnit(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, !words.isEmpty else { return false }
    if isSeat(words) { return true }
    return reading.isCapitalisedWord(words.lowerBound) && endsInPart(words)
      && words.allSatisfy { reading.tokens[$0].kind == .word && !reading.isWord($0, .comitative) }
  }

  /// How many words the name of a sort of parts has at most: «yüksek istişare kurulu».
  private static let longestPart = 3

  /// «Dairesi», «Onur Kurulu», of several words too; and «TÖMER», an abbreviation that has no possessor.
  private func endsInPart(_ words: Range<Int>) -> Bool {
    (max(words.lowerBound, words.upperBound - Self.longestPart)..<words.upperBound).contains { index in
      guard let type = reading.words.match(.bodies, at: index), type.marks.contains(.unit),
        index + type.length == words.upperBound
      else { return false }
      return reading.isPossessedPart(type, at: index) || type.form == NounForm() && reading.isShortName(index)
    }
  }

  /// Nothing but towns and countries in the nominative; the last word may say that somebody is there, «(ҚХР) Алматы
  /// қаласындағы | (бас консулы)».
  func isSeat(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, !words.isEmpty else { return false }
    var index = words.lowerBound
    while index < words.upperBound, let length = lengthOfPlace(at: index) { index += length }
    return index == words.upperBound || index + 1 == words.upperBound && saysWhere(index)
  }

  /// «İzmir», «New York»: how many words the name of a town or country in the nominative has that starts at a token.
  private func lengthOfPlace(at index: Int) -> Int? {
    guard reading.isCapitalisedWord(index) else { return nil }
    return [LexicalTable.cities, .countries].lazy.compactMap { table in
      reading.words.match(table, at: index).flatMap { $0.form == NounForm() ? $0.length : nil }
    }.first
  }

  /// «қаласындағы», «Алматыдағы»
  private func saysWhere(_ index: Int) -> Bool {
    let senses = reading.words[index]
    let form = reading.isForm(index, of: .town) ? senses.form(in: .wordClasses) : senses.form(in: .cities)
    return form?.grammaticalCase == .attributive
  }
}

extension TokenizedArticle {
  /// Whether a part of a body is possessed: «Dairesi», and «Onur Kurulu», which tables have with the ending.
  func isPossessedPart(_ type: TermMatch, at index: Int) -> Bool {
    guard lexicon.language.family == .turkic, type.marks.contains(.unit) else { return false }
    if type.form.possessor == .third { return true }
    return type.length > 1 && type.form == NounForm()
      && words[index + type.length - 1].mayBePossessed(in: .nominative)
  }
}
