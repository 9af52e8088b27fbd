internal import KorpuLanguage
internal import KorpuModel

/// Reads «…, — сказал X. — …»: who says a quotation, told within its quotation marks.
struct SlavicInnerAttribution {
  let scene: Scene
  let holders: SlavicRoleHolders

  /// How many words after the verb the one who speaks is named at most.
  private static let reach = 14

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    let speakers: [Int]
    let content: Range<Int>
  }

  /// The quotation whose attribution stands in a sentence.
  func finding(in sentence: Range<Int>, lastSpeakers: [Int]) -> Finding? {
    guard let verb = verb(in: sentence), let opening = opening(before: verb),
      let speakers = speakers(after: verb, in: sentence, lastSpeakers),
      let content = FreeSpeechContent(reading: reading).content(openedAt: opening)
    else { return nil }
    return Finding(speakers: speakers, content: content)
  }

  /// A verb of saying right after a comma and a dash, within quotation marks.
  private func verb(in sentence: Range<Int>) -> Range<Int>? {
    sentence.dropFirst(2).lazy.compactMap { index -> Range<Int>? in
      guard reading.isQuoted(index), reading.isDash(index - 1), endsClause(index - 2),
        let match = reading.words.verb(.speechVerbs, at: index), match.form == .finite
      else { return nil }
      return index..<index + match.length
    }.first
  }

  private func endsClause(_ index: Int) -> Bool {
    [",", "!", "?", "…"].contains { reading.isMark(index, $0) }
  }

  /// How far before the attribution the quotation may open.
  private static let longestOpening = 200

  private func opening(before verb: Range<Int>) -> Int? {
    let first = max(0, verb.lowerBound - Self.longestOpening)
    return (first..<verb.lowerBound).last {
      reading.tokens[$0].kind == .openingQuote
        && reading.closingQuote(ofSpeechAt: $0).map { $0 >= verb.upperBound } ?? false
        && ($0 == reading.sentence(of: $0).lowerBound || reading.isMark($0 - 1, ":"))
    }
  }

  private func speakers(after verb: Range<Int>, in sentence: Range<Int>, _ last: [Int]) -> [Int]? {
    let end = min(sentence.upperBound, verb.upperBound + Self.reach)
    let words = (verb.upperBound..<max(verb.upperBound, end)).prefix { !reading.isDash($0) }
    guard let final = words.last else { return nil }
    let range = verb.upperBound..<final + 1
    if let person = scene.mentions(in: range).first(where: { $0.type.isPerson && $0.isIn(.nominative) }) {
      return [person.entity]
    }
    if let holder = range.lazy.compactMap({ holders.person(meantAt: $0) }).first { return [holder] }
    let pronoun = range.first { reading.isWord($0, .pronoun) }
    let people = pronoun.map { scene.people(meantBy: $0, rather: last) } ?? []
    return people.isEmpty ? nil : people
  }
}
