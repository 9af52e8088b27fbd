internal import KorpuLanguage
internal import KorpuModel

/// Reads of whom a delegation is made up that the sentence before has told of: «(Делегация келді.) Оның құрамына A, B,
/// C кірді», «Делегация құрамында A, B болды».
struct DelegationRoll {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Those whom a sentence lists, none where it is no such roll.
  func members(inSentence sentence: Int) -> [LocatedMention] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic, let word = composition(in: range) else { return [] }
    let people = scene.people(in: word + 1..<max(word + 1, range.upperBound))
    return people.allSatisfy { $0.isIn(.nominative) } ? people : []
  }

  /// «оның | құрамына», «делегация | құрамында», with which the sentence begins.
  private func composition(in sentence: Range<Int>) -> Int? {
    var head = sentence.lowerBound
    while head < sentence.upperBound, reading.isWord(head, .filler) { head += 1 }
    // «Nümayəndə | heyətinin tərkibinə»
    if head + 1 < sentence.upperBound, reading.isForm(head + 1, of: .delegation) { head += 1 }
    let word = head + 1
    guard sentence.contains(word), !reading.isQuoted(word), reading.isForm(word, of: .composition),
      reading.isForm(head, of: .delegation) || reading.isWord(head, .possessive)
    else { return nil }
    return word
  }
}
