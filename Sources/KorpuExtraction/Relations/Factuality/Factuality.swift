internal import KorpuLanguage
internal import KorpuModel

/// Tells what a sentence asserts from what it denies, doubts or only reckons with.
///
/// Source: Saurí, R., Pustejovsky, J. (2009). FactBank: a corpus annotated with event factuality. Language Resources
/// and Evaluation 43, 227–268. Of its degrees only «fact» makes a tie; what is planned counts as a fact here.
struct Factuality {
  let reading: TokenizedArticle

  /// A finding without the evidence that only denies or doubts it; `nil` where none is left.
  ///
  /// - Complexity: O(length of the sentences of its evidence).
  func asserted(_ finding: RelationFinding) -> RelationFinding? {
    guard finding.type.isEvent else { return finding }
    var rest = finding
    rest.evidence.removeAll { evidence in
      guard !evidence.isEmpty else { return false }
      // What is doubted in a speech is not that it was given.
      let isDoubted =
        finding.type == .spokeAt ? doubts.stand(besideVerbOf: evidence) : isAsked(evidence) || doubts.govern(evidence)
      return isDoubted || Exclusion(reading: reading).takes(evidence) || isTakenBack(evidence)
    }
    return rest.evidence.isEmpty ? nil : rest
  }

  private var doubts: DoubtScope { DoubtScope(reading: reading) }

  /// «Did X meet Y?», but not «Why did X meet Y?»
  private func isAsked(_ evidence: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: evidence.lowerBound)
    return reading.isMark(sentence.upperBound - 1, "?") && !sentence.contains { reading.isWord($0, .asking) }
  }

  private func isTakenBack(_ evidence: Range<Int>) -> Bool {
    reading.lexicon.language.family.isVerbFinal ? isTakenBackByVerb(evidence) : isCalledOff(evidence)
  }

  /// «Y-ky bilen duşuşyp | bilmedi», «кездескенін | жоққа шығарды», «görüşü | təxirə salınıb»: the verb follows right behind
  /// what it takes back.
  private func isTakenBackByVerb(_ evidence: Range<Int>) -> Bool {
    let end = reading.sentence(of: evidence.lowerBound).upperBound
    return (evidence.lowerBound + 1..<max(evidence.lowerBound + 1, end)).contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.isWord(index, [.denying, .failing, .cancelling]) && isEvent(endingAt: index - 1)
        && !isOfLaterEvent(index, than: evidence)
        || isDeniedTalk(index)
    }
  }

  /// «(X Y-мен кездесті,) алда форум өтуі | мүмкін»: words that end with a verb or noun for the event themselves are
  /// not taken back by what stands behind another, unless they only lead up to it: «кездесіп, келісім жасауы | мүмкін.»
  private func isOfLaterEvent(_ failing: Int, than evidence: Range<Int>) -> Bool {
    let last = evidence.upperBound - 1
    // «uchrashmoqchi edi, ammo | uchrashuv amalga oshmadi»: the noun means the talks told of.
    guard failing > evidence.upperBound, isEvent(endingAt: last), !reading.isForm(failing - 1, of: [.talk, .setting])
    else { return false }
    guard reading.leansOnNext(last) else { return true }
    let end = reading.sentence(of: last).upperBound
    return failing + 1 < end && !reading.isMark(failing + 1, ".")
  }

  /// «жолугушуусу | болбогонун (тактады)»: a denied verb right behind a noun for talks, as its subject.
  private func isDeniedTalk(_ verb: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(verb - 1, of: .talk),
      reading.tokens[verb].kind == .word, !reading.tokens[verb].isCapitalised, reading.words[verb].isDeniedVerb
    else { return false }
    return reading.words[verb - 1].readings.contains { noun in
      [.nominative, .genitive].contains(noun.form.grammaticalCase)
        && reading.lexicon.senses(of: noun.stem).classes.contains(.talk)
    }
  }

  /// How many words a verb has at most.
  private static let longestVerb = 3

  /// Whether a noun for talks or a verb of an act ends at a token.
  private func isEvent(endingAt last: Int) -> Bool {
    if reading.isForm(last, of: [.talk, .setting]) { return true }
    let first = max(reading.sentence(of: last).lowerBound, last - Self.longestVerb + 1)
    return (first..<last + 1).contains { start in
      reading.words.verb(.actVerbs, at: start).map { start + $0.length == last + 1 } == true
    }
  }

  /// How many words may stand between a meeting and the verb that calls it off.
  private static let cancelReach = 8

  /// «the meeting of X and Y was cancelled»
  private func isCalledOff(_ evidence: Range<Int>) -> Bool {
    guard !evidence.contains(where: doubts.isVerb) else { return false }
    let end = min(reading.sentence(of: evidence.lowerBound).upperBound, evidence.upperBound + Self.cancelReach)
    for index in evidence.upperBound..<max(evidence.upperBound, end) where !reading.isQuoted(index) {
      if reading.tokens[index].kind == .mark || reading.isWord(index, [.conjunction, .complementiser, .relative]) {
        return false
      }
      if reading.isWord(index, [.cancelling, .failing]) { return true }
      if doubts.isVerb(index) { return false }
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
