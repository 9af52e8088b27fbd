internal import KorpuLanguage
internal import KorpuModel

extension HeldGatherings {
  /// How many words tell which meeting it is at most: «üyelerini bir araya getiren».
  private static let longestTelling = 6

  /// «(X Derneği, Bakü'de) | üyelerini bir araya getiren buluşma düzenledi. Etkinliğe A ve B katıldı»: a meeting that somebody held, of which
  /// the next sentence tells who came.
  func startOfConvened(_ head: Int, _ match: TermMatch) -> Int? {
    let end = head + match.length
    let sentence = reading.sentence(of: head)
    guard match.form == NounForm(), ForumKind.talks.contains(match.value),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true, end < sentence.upperBound,
      let verb = reading.words.verb(.actVerbs, at: end), verb.form.isPredicate,
      [.hold, .organise].contains(verb.meaning), !reading.isQuoted(head),
      isAttended(inSentence: reading.sentenceOfToken[head] + 1)
    else { return nil }
    return startOfTelling(before: head, from: sentence.lowerBound)
  }

  /// «Etkinliğe, | A ve B (katıldı)»: a sentence that begins with what any gathering may be called, and names those who came to it.
  private func isAttended(inSentence next: Int) -> Bool {
    guard reading.sentences.indices.contains(next) else { return false }
    let sentence = reading.sentences[next]
    guard reading.gatheringWord(at: sentence.lowerBound)?.form.grammaticalCase == .dative,
      let verb = sentence.first(where: { index in
        reading.words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form.isPredicate } == true
      })
    else { return false }
    return (sentence.lowerBound..<verb).contains { people[$0] }
  }

  /// Words in small letters behind what says where or a mark; else the sort alone.
  private func startOfTelling(before head: Int, from first: Int) -> Int {
    var start = head
    while start > first, head - start <= Self.longestTelling, reading.tokens[start - 1].kind == .word,
      !reading.tokens[start - 1].isCapitalised, !reading.saysWhere(start - 1),
      !reading.isWord(start - 1, [.comitative, .agent, .joint])
    {
      start -= 1
    }
    guard start > first, head - start <= Self.longestTelling else { return head }
    return reading.saysWhere(start - 1) || reading.tokens[start - 1].kind == .mark ? start : head
  }
}
