internal import KorpuLanguage
internal import KorpuModel

/// Finds the medium that the dateline of a report names: in slashes, «Бишкек, 3 мая. /Вестник/.», in brackets, «Ташкент
/// (Vestnik.uz) – …», or before the dash, «АСТАНА. ВЕСТНИК – …».
struct SlavicDatelineCredits {
  let reading: TokenizedArticle

  /// How many tokens at the head of a paragraph the place, the date and the medium take.
  private static let longestDateline = 16

  func tokens() -> [Range<Int>] {
    reading.sentences.map(\.lowerBound).filter(reading.startsParagraph).flatMap { start in
      (start..<min(reading.tokens.count, start + Self.longestDateline)).compactMap(medium)
    }
  }

  private func medium(at index: Int) -> Range<Int>? {
    guard let medium = reading.knownMedium(at: index) else { return nil }
    // «Vestnik | .uz»
    let hasDomain = reading.isMark(medium.upperBound, ".") && !reading.isMark(medium.upperBound + 1, "/")
    let end = hasDomain ? medium.upperBound + 2 : medium.upperBound
    let isSlashed = reading.isMark(index - 1, "/") && reading.isMark(end, "/")
    let isLast = reading.isMark(index - 1, ".") && reading.isDash(end)
    return isSlashed || isLast || reading.isMark(index - 1, "(") && reading.isMark(end, ")") ? medium : nil
  }
}

extension TokenizedArticle {
  /// The name of a newspaper, an agency or a site that tables know.
  func knownMedium(at index: Int) -> Range<Int>? {
    guard isCapitalisedWord(index), let match = words.match(.knownBodies, at: index),
      match.value == OrganizationKind.media.rawValue
    else { return nil }
    return index..<index + match.length
  }

  /// How many words may say what the medium is: «агентство Вестник», «казахстанское бюро Вестник».
  private static let longestMediumNoun = 2

  /// «как сообщает | агентство Вестник, …»: the medium that a phrase of crediting has behind it, where its clause ends.
  func medium(creditedFrom start: Int) -> Range<Int>? {
    let sentence = sentence(of: start - 1)
    let name = (start...start + Self.longestMediumNoun).first { index in
      sentence.contains(index)
        && (tokens[index].kind == .openingQuote || isCapitalisedWord(index) && !isAgencyNoun(index))
    }
    guard let name, (start..<name).allSatisfy({ tokens[$0].kind == .word && !words[$0].isFunctionWord }) else {
      return nil
    }
    let isQuoted = tokens[name].kind == .openingQuote
    let known = knownMedium(at: isQuoted ? name + 1 : name).map { isQuoted ? $0.upperBound + 1 : $0.upperBound }
    let end = known ?? (isQuoted ? endOfMedium(quotedAt: name, from: start) : endOfLatinName(from: name))
    guard let end else { return nil }
    return !sentence.contains(end) || [",", "."].contains { isMark(end, $0) } ? name..<end : nil
  }

  /// «передаёт | Steppe Today», «сообщает | Vestnik.uz»: a name in Latin letters.
  private func endOfLatinName(from start: Int) -> Int? {
    let run = (start..<sentence(of: start).upperBound).prefix { index in
      tokens[index].folded.unicodeScalars.allSatisfy(\.isASCII) && (tokens[index].kind == .word || isMark(index, "."))
        && !(isMark(index, ".") && tokens[index].followsSpace == false && index + 1 == sentence(of: start).upperBound)
    }
    var end = run.endIndex
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    return end > start ? end : nil
  }

  /// «газета | «Вестник»»: a name that no table knows, behind the word for a medium.
  private func endOfMedium(quotedAt opening: Int, from start: Int) -> Int? {
    guard opening > start,
      (start..<opening).contains(where: {
        words.match(.bodies, at: $0)?.value == OrganizationKind.media.rawValue
      })
    else { return nil }
    return closingQuote(from: opening, limit: Self.longestMedium).map { $0 + 1 }
  }

  private static let longestMedium = 7

  /// «ИА | «Вестник»»: capitals for the sort of medium, before its quoted name.
  private func isAgencyNoun(_ index: Int) -> Bool {
    tokens[index].isAbbreviation && tokens.indices.contains(index + 1) && tokens[index + 1].kind == .openingQuote
  }
}
