internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// How many words for who tells it may stand before the verb: «жолугушканын | басма сөз кызматы билдирди».
  private static let reporterReach = 4

  /// «uchrashgani | haqida xabar berilgandi», «görüştüğü | bildirildi»: whether a noun clause is what is told, by whoever it is.
  func isTold(from start: Int) -> Bool {
    guard tokens.indices.contains(start), lexicon.language.family == .turkic else { return isReported(from: start) }
    if isReported(from: start) || isWord(start, .reported) { return true }
    return isWord(start, .leadNoun) && sentence(of: start).contains(start + 1) && isWord(start + 1, .reported)
  }

  /// Whether a verb of saying follows a noun clause, with nothing between but who says it.
  func isReported(from start: Int) -> Bool {
    guard tokens.indices.contains(start) else { return false }
    let reach = lexicon.language.family == .turkic ? Self.reporterReach : 1
    for index in start..<min(sentence(of: start).upperBound, start + reach) {
      if let said = words.verb(.speechVerbs, at: index) { return said.form.isPredicate && said.meaning == .report }
      guard tokens[index].kind == .word, !words[index].endsClaim else { return false }
    }
    return false
  }
}
