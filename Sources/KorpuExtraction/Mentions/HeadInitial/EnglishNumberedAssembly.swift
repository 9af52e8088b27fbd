internal import KorpuLanguage

/// Tells in English a general assembly that was held, by its number, from the body of that name: «the Third | General Assembly of the
/// Steppe Union», «the 67th | General Assembly».
struct EnglishNumberedAssembly {
  let reading: TokenizedArticle

  /// Whether the words for an assembly stand at a token, with a number before them.
  func stands(at index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, index > reading.sentence(of: index).lowerBound,
      let assembly = reading.words.match(.namedForums, at: index), !assembly.form.isPlural,
      reading.words.match(.bodies, at: index)?.length == assembly.length
    else { return false }
    let number = index - 1
    return !isOfPost(number)
      && (reading.tokens[number].kind == .number
        || reading.words[number].isKey(of: .ordinals) && reading.words[number].value(in: .ordinals) != "0")
  }

  /// «President of the | 67th (General Assembly)»: a body has those who hold posts.
  private func isOfPost(_ number: Int) -> Bool {
    let marker = reading.withArticle(number) - 1
    return marker > 0 && reading.isWord(marker, .genitiveMarker)
      && RoleFinder(reading: reading).role(endingBefore: marker) != nil
  }

  /// Whether a token is the first or the last of such words: «General», «Assembly».
  func covers(_ index: Int) -> Bool { stands(at: index) || index > 0 && stands(at: index - 1) }
}
