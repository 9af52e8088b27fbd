internal import KorpuLanguage

/// Tells what stands between a body or country and a position in it, and is a part of the body or the town where it sits:
/// «TKA | Dış İlişkiler Dairesi | Başkanı», «TKA | Bişkek | Koordinatörü», «Macaristan | İzmir | Başkonsolosu».
struct OfficeUnit {
  let reading: TokenizedArticle

  /// A seat, or the name of a part that its type word ends.
  func isUnit(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, let last = words.last else { return false }
    if isSeat(words) { return true }
    guard reading.isCapitalisedWord(words.lowerBound), let type = reading.words.match(.bodies, at: last),
      type.value == Self.part, type.form.possessor == .third
    else { return false }
    return words.allSatisfy { reading.tokens[$0].kind == .word && !reading.isWord($0, .comitative) }
  }

  /// What the tables call a part that is no body of its own.
  static let part = "unit"

  /// Nothing but towns and countries in the nominative.
  func isSeat(_ words: Range<Int>) -> Bool {
    reading.lexicon.language.family == .turkic && !words.isEmpty
      && words.allSatisfy { index in
        reading.isCapitalisedWord(index)
          && [LexicalTable.cities, .countries].contains { reading.words[index].isKey(of: $0) }
      }
  }
}
