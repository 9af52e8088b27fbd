internal import KorpuLanguage
internal import KorpuModel

/// Tells what a sentence asserts from what it denies, doubts or only reckons with.
///
/// Source: Saurí, R., Pustejovsky, J. (2009). FactBank: a corpus annotated with event factuality. Language Resources
/// and Evaluation 43, 227–268. Of its degrees only «fact» makes a tie; what is planned counts as a fact here.
struct Factuality {
  let reading: TokenizedArticle

  /// How far behind its clause a verb of denying stands where verbs come last.
  private static let verbReach = 4
  /// How many words may stand between a meeting and the verb that calls it off.
  private static let cancelReach = 8

  /// A finding without the evidence that only denies or doubts it; `nil` where none is left.
  ///
  /// - Complexity: O(length of the sentences of its evidence).
  func asserted(_ finding: RelationFinding) -> RelationFinding? {
    guard finding.type.isEvent else { return finding }
    var rest = finding
    rest.evidence.removeAll { !isAsserted($0) }
    return rest.evidence.isEmpty ? nil : rest
  }

  /// Whether nothing in its sentence takes back what some words say.
  private func isAsserted(_ evidence: Range<Int>) -> Bool {
    guard !evidence.isEmpty else { return true }
    return !isAsked(evidence) && !isDoubtedBefore(evidence) && !isTakenBackBehind(evidence)
  }

  /// «Did X meet Y?»
  private func isAsked(_ evidence: Range<Int>) -> Bool {
    reading.isMark(reading.sentence(of: evidence.lowerBound).upperBound - 1, "?")
  }

  /// «X denied that he met Y», «якобы встречался», «görüştüğü iddia edilen»
  private func isDoubtedBefore(_ evidence: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: evidence.lowerBound)
    return (sentence.lowerBound..<min(evidence.upperBound, sentence.upperBound)).contains { index in
      reading.isWord(index, .doubting) && reading.isQuoted(index) == reading.isQuoted(evidence.lowerBound)
        && !isClosed(from: index, to: evidence.upperBound) && !isInAside(index, before: evidence.upperBound)
    }
  }

  /// Whether another verb follows the doubted one, so that the doubt ends: «denied the charges and met Y».
  private func isClosed(from doubt: Int, to end: Int) -> Bool {
    (doubt + 1..<max(doubt + 1, end)).contains { index in
      reading.isMark(index, ";") || reading.isWord(index, .conjunction) && isVerb(index + 1)
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index)
      && (reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index))?.form == .finite
  }

  /// Whether a doubt stands in a clause about somebody: «X, who allegedly paid for it, met Y».
  private func isInAside(_ doubt: Int, before end: Int) -> Bool {
    let sentence = reading.sentence(of: doubt)
    guard let opening = (sentence.lowerBound..<doubt).last(where: { reading.isMark($0, ",") }),
      (opening + 1..<doubt).contains(where: { reading.isWord($0, .relative) })
    else { return false }
    return (doubt..<end).contains { reading.isMark($0, ",") }
  }

  /// «the meeting of X and Y was cancelled», «X Y-ky bilen duşuşyp bilmedi», «кездескенін жоққа шығарды»
  private func isTakenBackBehind(_ evidence: Range<Int>) -> Bool {
    let isVerbFinal = reading.lexicon.language.family.isVerbFinal
    let end = reading.sentence(of: evidence.upperBound - 1).upperBound
    // The evidence may reach to the verb itself.
    let start = isVerbFinal ? max(evidence.lowerBound, evidence.upperBound - 2) : evidence.upperBound
    for index in start..<max(start, min(end, evidence.upperBound + Self.cancelReach)) {
      guard reading.tokens[index].kind != .mark, !reading.isWord(index, [.conjunction, .complementiser, .relative])
      else {
        return false
      }
      if reading.isQuoted(index) { continue }
      if reading.isWord(index, .cancelling) { return true }
      let isNear = index < evidence.upperBound + Self.verbReach
      if isVerbFinal, isNear, reading.isWord(index, .doubting) { return true }
      if !isVerbFinal, isVerb(index), index >= evidence.upperBound { return false }
    }
    return false
  }
}

extension RelationType {
  /// Whether a tie says that something came about, and not what somebody or something is.
  fileprivate var isEvent: Bool {
    switch self {
    case .met, .cooperatesWith, .spokeAt, .tookPartIn, .organised: true
    default: false
    }
  }
}
