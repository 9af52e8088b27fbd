internal import KorpuLanguage
internal import KorpuModel

/// Finds houses that host gatherings in Russian: «в отеле «Думан»», «в бакинском Дворце «Гюлистан»», «в Императорском зале
/// университета», «в Конгресс-центре».
struct SlavicVenues {
  let reading: TokenizedArticle
  let taken: Occupancy
  /// Where the bodies end that begin at a token: «в кампусе | Аральского университета».
  let bodies: [Int: Int]
  /// The sentences in which something is said to be held.
  private let holding: Set<Int>

  init(reading: TokenizedArticle, taken: Occupancy, bodies: [MentionCandidate]) {
    self.reading = reading
    self.taken = taken
    self.bodies =
      reading.isSlavic
      ? Dictionary(bodies.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }, uniquingKeysWith: max) : [:]
    holding = self.bodies.isEmpty ? [] : reading.sentencesOfHolding
  }

  /// How many adjectives stand before a type word at most.
  private static let mostAttributes = 3
  /// How many words tell whose a house is at most.
  private static let longestOwner = 4
  /// A quotation of more tokens is no name.
  private static let longestName = 8

  func mentions() -> [MentionCandidate] {
    guard reading.isSlavic else { return [] }
    return reading.tokens.indices.compactMap { reading.isForm($0, of: .venue) ? venue(headedAt: $0) : nil }
  }

  private func venue(headedAt head: Int) -> MentionCandidate? {
    guard !taken[head], !reading.isQuoted(head), let key = reading.words[head].key(in: .wordClasses) else { return nil }
    let first = max(reading.sentence(of: head).lowerBound, head - Self.mostAttributes)
    let run = reading.startOfRun(before: head, from: first, where: isAdjective)
    guard reading.isWord(run - 1, .locativeMarker) else { return nil }
    // «в бакинском | Дворце»: an adjective in small letters only describes.
    let start = (run..<head).first { reading.tokens[$0].isCapitalised } ?? head
    let end = endOfOwner(from: head + 1) ?? end(after: head)
    guard end > head + 1 || start < head else { return nil }
    let name = SlavicNominative(reading: reading).name(
      of: start..<end, head: head..<head + 1, key: key, form: form(at: head, of: key))
    return MentionCandidate(
      tokens: start..<end, type: .place, name: name, grammaticalCase: .locative, cases: .locative, confidence: 0.8)
  }

  /// «в актовом зале | Аральского университета (прошёл форум)»: a house or hall of a body, where something is said to be held.
  private func endOfOwner(from start: Int) -> Int? {
    guard let end = bodies[start], holding.contains(reading.sentenceOfToken[start]) else { return nil }
    return end
  }

  private func form(at head: Int, of key: String) -> NounForm {
    reading.words[head].readings.first { $0.stem == key && $0.form.grammaticalCase == .locative }?.form
      ?? NounForm(.locative)
  }

  private func isAdjective(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !taken[index]
      && reading.words[index].readings.contains(where: \.isAdjective)
  }

  /// «Дворце | «Гюлистан»», «зале | Академии наук»
  private func end(after head: Int) -> Int {
    let next = head + 1
    let limit = min(reading.sentence(of: head).upperBound, next + Self.longestOwner)
    guard next < limit else { return next }
    // «парке | культуры «Степь»»
    let quote = (next..<limit).first { !isPurpose($0) }
    if let quote, reading.tokens[quote].kind == .openingQuote {
      return reading.closingQuote(from: quote, limit: Self.longestName).map { $0 + 1 } ?? next
    }
    guard reading.isCapitalisedWord(next) || reading.isCapitalisedWord(head) else { return next }
    let owner = (next..<limit).prefix(while: isGenitive)
    return owner.last.map { $0 + 1 } ?? next
  }

  private func isGenitive(_ index: Int) -> Bool {
    index < reading.tokens.count && reading.tokens[index].kind == .word && !taken[index]
      && !reading.words[index].isKnownVerb && reading.words[index].classes.isEmpty
      && (reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive } || isIndeclinable(index))
  }

  /// «Доме | кино»
  private func isIndeclinable(_ index: Int) -> Bool {
    !reading.tokens[index].isCapitalised && reading.hasEnding(.unchangingNeuter, at: index)
      && !reading.words[index].isFunctionWord && reading.isCapitalisedWord(index - 1)
  }

  /// «культуры», «и отдыха»
  private func isPurpose(_ index: Int) -> Bool {
    !reading.tokens[index].isCapitalised
      && (isGenitive(index) || reading.isWord(index, .conjunction) && isGenitive(index + 1))
  }
}

extension TokenizedArticle {
  /// The sentences that say outside quotation marks that something was held.
  ///
  /// - Complexity: O(tokens).
  fileprivate var sentencesOfHolding: Set<Int> {
    Set(
      tokens.indices.lazy.filter { !self.isQuoted($0) && self.words.verb(.actVerbs, at: $0)?.meaning == .hold }
        .map { self.sentenceOfToken[$0] })
  }
}
