internal import KorpuLanguage
internal import KorpuModel

/// Finds the clause of a verb in Hungarian: «hogy», a relative pronoun, a colon or a dash parts it from others, as in
/// «X beszámolt arról, hogy | Y fogadta Z-t, | akivel …».
struct UralicClause {
  let reading: TokenizedArticle

  func clause(of verb: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: verb.lowerBound)
    return start(before: verb.lowerBound, in: sentence)..<end(after: verb.upperBound, in: sentence)
  }

  private func start(before verb: Int, in sentence: Range<Int>) -> Int {
    var index = verb - 1
    var hasComma = false
    while index >= sentence.lowerBound {
      if isBorder(index) { return index + 1 }
      // «X, aki Asztanában járt, fogadta Y-t»: a clause that a comma has closed is none of the verb's own.
      if reading.isWord(index, .relative), !hasComma { return index }
      hasComma = hasComma || reading.isMark(index, ",")
      index -= 1
    }
    return sentence.lowerBound
  }

  private func end(after verb: Int, in sentence: Range<Int>) -> Int {
    (verb..<max(verb, sentence.upperBound)).first {
      isBorder($0) && !isInList($0, in: sentence) || reading.isWord($0, .relative)
    } ?? sentence.upperBound
  }

  /// «megbeszélést folytatott A-val; B-vel, valamint C-vel»: no verb follows the semicolon.
  private func isInList(_ index: Int, in sentence: Range<Int>) -> Bool {
    reading.isMark(index, ";")
      && !(index + 1..<max(index + 1, sentence.upperBound)).contains {
        reading.words.verb(.actVerbs, at: $0)?.form.isPredicate == true
          || reading.words.verb(.speechVerbs, at: $0) != nil
      }
  }

  private func isBorder(_ index: Int) -> Bool {
    if reading.isWord(index, .complementiser) || reading.isMark(index, ";") || reading.isMark(index, ":") {
      return true
    }
    return reading.isDash(index) && reading.tokens[index].followsSpace
  }
}
