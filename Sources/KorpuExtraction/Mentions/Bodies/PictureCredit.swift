internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// Whether what begins at a token is credited with a picture, and no actor: «MTI/Halmos Péter», «(Fotó: Halmos Péter)».
  func isCredit(before index: Int) -> Bool {
    if isMark(index - 1, "/") { return true }
    // «MTI/Minta Iroda/Vidra | Anna Mária»
    if isCapitalisedWord(index - 1), isMark(index - 2, "/") { return true }
    guard isMark(index - 1, ":"), index >= 2 else { return false }
    return lexicon.credits?[tokens[index - 2].folded] != nil
  }
  /// Whether a line tells what a picture shows, as its credit says: «Halmos Péter és Barta Judit (Fotó: MTI)».
  func isPictureCaption(_ line: Range<Int>) -> Bool {
    line.contains { index in
      isMark(index, ":") && isMark(index - 2, "(") && lexicon.credits?[tokens[index - 1].folded] != nil
    } || isBeforeAgency(line)
  }

  /// How many tokens name the agency and who took the picture.
  private static let longestAgency = 8

  /// «X a sajtótájékoztatón. | MTI/Vidra Anna»: at the end of a paragraph in Hungarian an agency, a stroke and a name.
  private func isBeforeAgency(_ line: Range<Int>) -> Bool {
    guard lexicon.language.family == .uralic, startsParagraph(line.lowerBound) else { return false }
    let end = min(tokens.count, line.upperBound + Self.longestAgency)
    let behind = (line.upperBound..<max(line.upperBound, end)).prefix { !startsParagraph($0) }
    guard let first = behind.first, behind.endIndex == tokens.count || startsParagraph(behind.endIndex) else {
      return false
    }
    return tokens[first].isAbbreviation && isMark(first + 1, "/") && isCapitalisedWord(first + 2)
  }
}

extension TokenizedArticle {
  /// How many words the line of an author has: «By Askar Temirov».
  private static let longestByline = 6

  /// «By | Askar Temirov», as a paragraph of its own: who wrote the article.
  func isByline(before index: Int) -> Bool {
    guard lexicon.language.family == .germanic, index > 0, startsParagraph(index - 1), isWord(index - 1, .agent) else {
      return false
    }
    if isByline(beforeMediumFrom: index) { return true }
    let line = sentence(of: index)
    return line.count <= Self.longestByline
      && line.dropFirst().allSatisfy { tokens[$0].kind == .word && tokens[$0].isCapitalised }
      && (line.upperBound == tokens.count || startsParagraph(line.upperBound))
  }

  /// «By | Askar Temirov - Vestnik: The minister …»: the name, a dash, and the medium before a colon or another dash.
  private func isByline(beforeMediumFrom start: Int) -> Bool {
    let end = min(start + Self.longestByline, sentence(of: start).upperBound)
    let name = (start..<max(start, end)).prefix(while: isCapitalisedWord)
    guard !name.isEmpty, isDash(name.upperBound) else { return false }
    let first = name.upperBound + 1
    let medium = (first..<min(first + Self.longestByline, tokens.count)).prefix(while: isCapitalisedWord)
    return !medium.isEmpty && (isMark(medium.upperBound, ":") || isDash(medium.upperBound))
  }
}
