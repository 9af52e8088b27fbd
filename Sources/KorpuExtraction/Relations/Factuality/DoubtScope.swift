internal import KorpuLanguage

/// What words of doubt govern: what comes after them, up to where another clause begins.
struct DoubtScope {
  let reading: TokenizedArticle

  /// Whether a word before or within some words makes a mere claim of them: «X denied that he met Y», «якобы встречался»,
  /// «güya görüştü».
  func govern(_ evidence: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: evidence.lowerBound)
    let end = min(evidence.upperBound, sentence.upperBound)
    return (sentence.lowerBound..<end).contains { index in
      isDoubt(index, before: end) && reading.isQuoted(index) == reading.isQuoted(evidence.lowerBound)
        && !isClosed(from: index, to: evidence) && !isInAside(index, before: end)
    }
  }

  /// «would have | spoken», «выступил | бы», «если бы | X выступил»: whether a word of doubt stands right beside the first verb
  /// of some words, or right before them.
  func stand(besideVerbOf evidence: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: evidence.lowerBound)
    let end = min(evidence.upperBound, sentence.upperBound)
    guard let verb = (evidence.lowerBound..<end).first(where: isVerb) else { return false }
    return [evidence.lowerBound - 1, verb - 1, verb - 2, verb + 1].contains { index in
      sentence.contains(index) && !reading.isQuoted(index) && reading.isWord(index, .doubting)
    }
  }

  /// Where verbs come last, one that denies governs what stands before it.
  private func isDoubt(_ index: Int, before end: Int) -> Bool {
    if reading.isWord(index, .doubting) { return true }
    guard !reading.lexicon.language.family.isVerbFinal, reading.isWord(index, .denying) else { return false }
    return !isSaidAtTalks(from: index, to: end)
  }

  /// How far from the verb of a clause its «and» stands: «denied the charges | and later met».
  private static let verbReach = 3
  /// How many words may stand between a preposition and its noun.
  private static let phraseReach = 3

  /// Whether another clause begins before the words do, or another verb follows the doubted one: «denied the charges and met
  /// Y», «After X denied visas, Y met Z».
  private func isClosed(from doubt: Int, to evidence: Range<Int>) -> Bool {
    (doubt + 1..<max(doubt + 1, evidence.upperBound)).contains { index in
      if reading.isMark(index, ";") { return true }
      if reading.isMark(index, ",") {
        // «allegedly, met»
        return index < evidence.lowerBound && index > doubt + 1
          && !reading.isWord(index + 1, [.complementiser, .relative, .doubting])
      }
      guard reading.isWord(index, .conjunction) || reading.isMark(index - 1, ",") else { return false }
      return (index..<min(index + Self.verbReach, evidence.upperBound)).contains(where: isVerb)
        && !reading.isWord(index, [.complementiser, .relative, .doubting])
    }
  }

  /// Whether a finite verb of an act or of saying begins at a token.
  func isVerb(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index)
      && (reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index))?.form == .finite
  }

  /// «denied the claims at a meeting with Y»: what was denied was so at the meeting, which was held.
  private func isSaidAtTalks(from denial: Int, to end: Int) -> Bool {
    (denial + 1..<max(denial + 1, end)).contains { noun in
      reading.isForm(noun, of: .talk)
        && (max(denial + 1, noun - Self.phraseReach)..<noun).contains {
          reading.isWord($0, [.locativeMarker, .framing])
        }
    }
  }

  /// Whether a doubt stands in a clause about somebody: «X, who allegedly paid for it, met Y».
  private func isInAside(_ doubt: Int, before end: Int) -> Bool {
    let sentence = reading.sentence(of: doubt)
    guard let opening = (sentence.lowerBound..<doubt).last(where: { reading.isMark($0, ",") }),
      (opening + 1..<doubt).contains(where: { reading.isWord($0, .relative) })
    else { return false }
    return (doubt..<end).contains { reading.isMark($0, ",") }
  }
}
