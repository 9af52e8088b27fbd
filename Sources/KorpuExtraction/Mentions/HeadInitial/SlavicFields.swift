internal import KorpuLanguage
internal import KorpuModel

/// Reads in Russian the fields that the name of an authority lists behind its first: «управление культуры|, развития языков и архивного
/// дела Степной области».
struct SlavicFields {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words one field has, and how many fields a list.
  private static let longestField = 4
  private static let mostFields = 5

  /// How many tokens the list takes from its first comma on, or `nil` where what follows is none: in small letters, of things and not of
  /// people, «и» before the last, and a place behind it whose the authority is.
  func length(at comma: Int, from head: Int, limit: Int) -> Int? {
    guard let type = reading.words.match(.bodies, at: head), !type.form.isPlural,
      type.value == OrganizationKind.government.rawValue || type.marks.contains(.unit), isThing(head + 1)
    else { return nil }
    var at = comma
    for _ in 0..<Self.mostFields {
      let isLast = reading.isWord(at, .conjunction)
      guard at + 1 < limit, isLast || reading.isMark(at, ","), isThing(at + 1),
        let end = endOfField(from: at + 1, limit: limit)
      else { return nil }
      at = end
      if isLast { return isOwner(at, limit: limit) ? at - comma : nil }
    }
    return nil
  }

  private func endOfField(from start: Int, limit: Int) -> Int? {
    let end = min(limit, start + Self.longestField)
    let words = (start..<max(start, end)).prefix(while: isGenitive)
    return words.isEmpty ? nil : words.upperBound
  }

  /// «развития (языков)», «архивного (дела)»: in the genitive singular, as people of a list seldom are.
  private func isThing(_ index: Int) -> Bool {
    isGenitive(index)
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && !$0.form.isPlural }
  }

  private func isGenitive(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !token.isCapitalised, !people[index], !reading.words[index].isKnownVerb,
      !reading.words[index].isFunctionWord, reading.words[index].key(in: .roles) == nil
    else { return false }
    return reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 1 }
  }

  /// «Степной (области)», «Казахстана», «города (Алматы)»
  private func isOwner(_ index: Int, limit: Int) -> Bool {
    guard index < limit, reading.tokens[index].kind == .word, !people[index] else { return false }
    return reading.isForm(index, of: .town)
      || reading.isCapitalisedWord(index)
        && (!reading.adjectiveReadings(at: index).isEmpty
          || [LexicalTable.countries, .cities].contains { reading.words[index].key(in: $0) != nil }
          || reading.isInLongCountry(index))
  }
}
