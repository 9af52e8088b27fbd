internal import KorpuLanguage

/// Tells whether an English office before a name is said of nobody else: «Prime Minister X», but not «the Marvian Prime Minister X»,
/// «Marvia's Prime Minister X», «former Prime Minister X», «Prime Minister X of Marvia».
struct EnglishBareOffice {
  let reading: TokenizedArticle

  func isBare(_ post: Range<Int>, before person: Range<Int>) -> Bool {
    post.upperBound == person.lowerBound && !reading.isWord(person.upperBound, .genitiveMarker)
      && !isAttribute(post.lowerBound - 1, from: reading.sentence(of: post.lowerBound).lowerBound)
  }

  private func isAttribute(_ index: Int, from first: Int) -> Bool {
    guard index >= first else { return false }
    // «Marvia|'|s»
    if [index, index - 1].contains(where: { $0 >= first && reading.isGluedApostrophe($0) }) { return true }
    guard reading.tokens[index].kind == .word else { return false }
    return !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
  }
}
