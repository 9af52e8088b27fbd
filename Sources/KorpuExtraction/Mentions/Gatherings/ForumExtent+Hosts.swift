internal import KorpuLanguage

extension ForumExtent {
  /// «Маданият министрлиги | Жаштар форумун уюштурду», «Түркия менен Россия | Жаштар форумун өткөрдү»: whether a body or a
  /// country in the nominative ends before the name of a gathering that it holds, and is no part of the name.
  ///
  /// - Parameters:
  ///   - end: Where the body ends.
  ///   - start: Where the name begins as far as is known.
  ///   - head: The type word of the gathering.
  func isHost(endingAt end: Int, before start: Int, head: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, start == end,
      let type = reading.words.match(.forums, at: head), isObject(type.form),
      start < head || type.length > 1,
      // «"Очок" бирикмеси | жаштар форумун уюштурду»
      reading.lexicon.language.writesNamesInSmallLetters && reading.words[end - 1].form(in: .bodies) != nil
        || (start..<max(head, start + 1)).contains(where: reading.isCapitalisedWord)
    else { return false }
    return isNominative(end - 1) && isHeld(after: head + type.length)
  }

  /// «форумун | (уюштурду)», «салтанатты қабылдау | (өткізді)»: the object of a verb, which has no ending where it is any.
  private func isObject(_ form: NounForm) -> Bool {
    form.grammaticalCase == .accusative || form == NounForm() && reading.lexicon.language.writesNamesInSmallLetters
  }

  private func isNominative(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    let senses = reading.words[index]
    if let body = senses.form(in: .bodies) { return body.possessor == .third && body.grammaticalCase == .nominative }
    return senses.form(in: .countries) == NounForm()
  }

  /// Whether a verb of organising comes, before any other name.
  private func isHeld(after start: Int) -> Bool {
    let end = reading.sentence(of: start - 1).upperBound
    let words = (start..<max(start, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised
    }
    return words.contains { reading.words.verb(.actVerbs, at: $0)?.meaning == .organise }
  }
}
