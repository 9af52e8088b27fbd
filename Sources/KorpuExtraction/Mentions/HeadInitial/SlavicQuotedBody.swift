internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies named by a quotation alone in Russian: after a position, «тренер «Сокол-Юг»», an adjective of a country,
/// «узбекская «Хумо»», or a type word that several share, «компании «Арал» и «Сокол»».
struct SlavicQuotedBody {
  let reading: TokenizedArticle
  let found: [MentionCandidate]
  let avoiding: Occupancy

  /// A quotation of more tokens is no name of a body.
  private static let longestName = 7

  func mentions() -> [MentionCandidate] {
    guard reading.isSlavic else { return [] }
    let taken = Occupancy(of: reading.tokens.count, by: found.map(\.tokens))
    let named = namesInQuotes()
    var last: MentionCandidate?
    var more: [MentionCandidate] = []
    for opening in reading.tokens.indices
    where reading.tokens[opening].kind == .openingQuote && !taken[opening] && !avoiding[opening] {
      guard let closing = reading.closingQuote(from: opening, limit: Self.longestName), closing > opening + 1,
        reading.isCapitalisedWord(opening + 1)
      else { continue }
      let tokens = opening..<closing + 1
      if isNamedByInitials(before: opening), !taken[opening - 1] {
        more.append(candidate(opening - 1..<closing + 1, type: .organization(.ngo), confidence: 0.75, abbreviates: nil))
      } else if let full = named[content(of: tokens)] {
        more.append(candidate(tokens, type: full.type, confidence: 0.85, abbreviates: full.tokens))
      } else if let kind = kind(of: tokens, after: last) {
        last = candidate(tokens, type: .organization(kind), confidence: 0.75, abbreviates: nil)
        more += last.map { [$0] } ?? []
      }
    }
    return more
  }

  /// «директор | ЦСИ «Арал»», «организованного | ЦСИ «Арал»»: initials that no table knows, behind a post, a participle, a preposition or
  /// a mark, and not whose a paper or an event is, «программа ТММ «Путь»».
  private func isNamedByInitials(before opening: Int) -> Bool {
    let initials = opening - 1
    guard initials >= reading.sentence(of: opening).lowerBound, reading.tokens[initials].isAbbreviation,
      (2...Self.longestInitials).contains(reading.tokens[initials].folded.count), reading.words[initials].isUnknown
    else { return false }
    let before = initials - 1
    guard before >= reading.sentence(of: opening).lowerBound, reading.tokens[before].kind == .word else { return true }
    return RoleFinder(reading: reading).role(endingBefore: initials) != nil || reading.words[before].isFunctionWord
      || reading.words[before].verbReadings(in: .participle)
      || reading.words.verb(.actVerbs, at: before).map { $0.form == .participle || $0.form == .passive } == true
  }

  /// How many letters such initials have.
  private static let longestInitials = 6

  private func candidate(
    _ tokens: Range<Int>, type: EntityType, confidence: Double, abbreviates: Range<Int>?
  ) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: type, name: reading.text(of: tokens), cases: [], confidence: confidence,
      abbreviates: abbreviates)
  }

  /// «технопарк «Арал»»: what «Арал» in quotation marks means elsewhere.
  private func namesInQuotes() -> [String: MentionCandidate] {
    var named: [String: MentionCandidate] = [:]
    for body in found where body.abbreviates == nil {
      guard let opening = body.tokens.first(where: { reading.tokens[$0].kind == .openingQuote }),
        let closing = reading.closingQuote(from: opening, limit: Self.longestName), closing < body.tokens.upperBound
      else { continue }
      let name = content(of: opening..<closing + 1)
      named[name] = named[name] ?? body
    }
    return named
  }

  private func content(of quotation: Range<Int>) -> String {
    reading.lexicon.folded(reading.text(of: quotation.lowerBound + 1..<quotation.upperBound - 1))
  }

  /// The kind of body that the words before a quotation say it is, or `nil`.
  private func kind(of quotation: Range<Int>, after last: MentionCandidate?) -> OrganizationKind? {
    if PlayingClubs(reading: reading).isClub(quotation) { return .other }
    let opening = quotation.lowerBound
    let before = opening - 1
    guard before >= reading.sentence(of: opening).lowerBound else { return nil }
    if let last, reading.isListJoint(before), last.tokens.upperBound == before, case .organization(let kind) = last.type
    {
      return kind
    }
    guard reading.tokens[before].kind == .word else { return nil }
    if let type = reading.words.match(.bodies, at: before) {
      // «фестиваль театров «…»» has one name, «команды «…» и «…»» two.
      let isList =
        reading.isListJoint(quotation.upperBound) && quotation.upperBound + 1 < reading.tokens.count
        && reading.tokens[quotation.upperBound + 1].kind == .openingQuote
      return type.form.isPlural && isList ? OrganizationKind(rawValue: type.value) ?? .other : nil
    }
    // «спикер форума | «Степь»»
    if reading.words.match(.forums, at: before) != nil { return nil }
    if RoleFinder(reading: reading).role(endingBefore: opening) != nil { return .other }
    let isAdjective = reading.words[before].readings.contains(where: \.isAdjective)
    return isAdjective && reading.words[before].key(in: .demonyms) != nil ? .other : nil
  }
}
