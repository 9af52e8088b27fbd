internal import KorpuLanguage
internal import KorpuModel

/// Takes from the names of bodies the bare type word of another, or of a gathering, that stands before them as the subject: «Аталган
/// симпозиум | Арал Кызматташтык Агенттигинин (демилгеси менен өттү)», «Академия | Арал облысы әкімдігімен (бірге)».
///
/// A type word that begins a name is possessed, or is a part of its body, «Парламент Мәжілісі».
struct LeadingTypeWord {
  let reading: TokenizedArticle

  /// How many words have to be left of a name: «Парламент Мәжілісі» is one name.
  private static let shortestName = 3

  func dropped(from bodies: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return bodies }
    return bodies.map { isLed($0) ? behind($0) : $0 }
  }

  private func isLed(_ body: MentionCandidate) -> Bool {
    let start = body.tokens.lowerBound
    guard body.abbreviates == nil, body.tokens.upperBound - startOfRest(of: body) >= Self.shortestName,
      reading.isCapitalisedWord(startOfRest(of: body)), !reading.isForm(start, of: .parliament),
      reading.words.match(.knownBodies, at: start) == nil
    else { return false }
    return reading.words[start].form(in: .forums) == NounForm() || isBareSubject(start) || isToldBefore(body)
  }

  /// «Қўмита ва | Қозоғистон халқлари Ассамблеяси»: behind the type word, and behind the «and» of two bodies.
  private func startOfRest(of body: MentionCandidate) -> Int {
    let next = body.tokens.lowerBound + 1
    return body.tokens.contains(next) && reading.isWord(next, .conjunction) ? next + 1 : next
  }

  /// «(Осыған байланысты) Академия | Арал …»: a body that the article has named before.
  private func isBareSubject(_ index: Int) -> Bool {
    reading.words[index].form(in: .bodies) == NounForm()
      && (0..<index).contains { earlier in
        reading.words[earlier].form(in: .bodies)?.possessor == .third
          && reading.words[earlier].key(in: .bodies) == reading.words[index].key(in: .bodies)
      }
  }

  /// «(ülkenin ilk özel) Üniversitesi | Odlar Yurdu Üniversitesi»: what the body is, told before its name by the type word with which
  /// that ends.
  private func isToldBefore(_ body: MentionCandidate) -> Bool {
    let (start, last) = (body.tokens.lowerBound, body.tokens.upperBound - 1)
    guard let form = reading.words[start].form(in: .bodies), form.possessor == .third,
      form.grammaticalCase == .nominative
    else { return false }
    return reading.words[start].key(in: .bodies) == reading.words[last].key(in: .bodies)
  }

  private func behind(_ body: MentionCandidate) -> MentionCandidate {
    let start = startOfRest(of: body)
    let first = reading.text(of: body.tokens.lowerBound..<start) + " "
    guard body.name.hasPrefix(first) else { return body }
    return MentionCandidate(
      tokens: start..<body.tokens.upperBound, type: body.type,
      name: String(body.name.dropFirst(first.count)), grammaticalCase: body.grammaticalCase, cases: body.cases,
      confidence: body.confidence)
  }
}
