internal import KorpuLanguage

/// Finds where the words begin that say for whom or on what a gathering without a name is: «gənc jurnalistlər üçün layihə yazılması üzrə |
/// təlim», «жаш журналисттер үчүн | тренинг».
///
/// They begin the sentence, or follow what says where or when.
struct ToldTopic {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words they are at most.
  private static let longest = 12

  /// - Complexity: O(``longest``).
  func start(before head: Int) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    guard head - 2 >= first, isJoint(head - 1) else { return nil }
    var start = head
    while start > first, head - start <= Self.longest, belongs(start - 1) { start -= 1 }
    while start < head, reading.isWord(start, [.conjunction, .joiner, .filler]) { start += 1 }
    guard head - start > 1, start == first || reading.saysWhere(start - 1) else { return nil }
    return start
  }

  /// «üçün», «üzrə», «боюнча»
  private func isJoint(_ index: Int) -> Bool {
    reading.isWord(index, [.joiner, .purpose]) && !reading.isWord(index, [.conjunction, .framing])
  }

  private func belongs(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    if isJoint(index) || reading.isWord(index, .conjunction) { return true }
    let senses = reading.words[index]
    guard !senses.isFunctionWord || senses.isKey(of: .bodyModifiers), !reading.saysWhere(index),
      !reading.isWord(index, [.complementiser, .pronoun, .framing, .demonstrative, .comitative, .dedicated, .naming]),
      !reading.isForm(index, of: [.attendance, .organising, .support, .agent])
    else { return false }
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    return verb.map { $0.form == .nominal } ?? true
  }
}
