internal import KorpuLanguage
internal import KorpuModel

/// Tells a host of something else than the gathering, of which a participle tells: «(mərasimdə) Fondun təşəbbüsü ilə | keçirilən
/// kampaniyadan (danışıb)».
struct HostedOthers {
  let scene: Scene
  let gathering: Gathering

  /// How many words stand between a word of hosting and the participle: «təşəbbüsü ilə uğurla | həyata keçirilən».
  private static let reach = 3
  /// How many words lead from the participle to what it is said of.
  private static let longestAttribute = 6

  private var reading: TokenizedArticle { scene.reading }

  func isOfOther(_ word: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let act = participle(after: word) else { return false }
    let start = act.tokens.upperBound
    let sentence = reading.sentence(of: word)
    let end = min(sentence.upperBound, start + Self.longestAttribute)
    if reading.tellsOfOccasions(from: start) { return true }
    let isOfGathering = (start..<max(start, end)).contains { index in
      reading.gatheringWord(at: index).map { !$0.form.isPlural || $0.form.possessor != nil } == true
        || scene.mention(covering: index, where: \.isForum) != nil
    }
    return !isOfGathering && isOfThing(start, before: end)
      && scene.mentions(in: sentence.lowerBound..<word).contains { $0.type.isForum && $0.isIn(.locative) }
      || !isOfGathering && isOfThing(start, before: end)
        && (sentence.lowerBound..<word).contains { reading.gatheringWord(at: $0)?.form.grammaticalCase == .locative }
  }

  /// The verb of holding to which a word of hosting belongs, where a participle.
  private func participle(after word: Int) -> Act? {
    let acts = [.hold, .organise].flatMap { gathering.acts($0, inSentence: reading.sentenceOfToken[word]) }
    let next = acts.filter { $0.tokens.lowerBound > word }.min { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard let next, next.form == .participle, next.tokens.lowerBound - word <= Self.reach + 1 else { return nil }
    return next
  }

  /// Something that the participle is said of, be it quoted, and no verb.
  private func isOfThing(_ start: Int, before end: Int) -> Bool {
    guard start < end else { return false }
    if reading.tokens[start].kind == .openingQuote { return true }
    return reading.tokens[start].kind == .word && !reading.words[start].isKnownVerb
      && !reading.isWord(start, [.conjunction, .comitative])
  }
}

extension TokenizedArticle {
  /// How many words tell of what sort such occasions are: «düzenlenen | ortak kültürel etkinliklerin».
  private static let longestSort = 2

  /// «(düzenlenen) | etkinliklerin önemini (vurguladı)», «(ұйымдастырған) | іс-шаралар туралы»: several occasions right behind a
  /// participle, of which somebody tells; where they are the subject or attended, they may be those of the gathering.
  func tellsOfOccasions(from start: Int) -> Bool {
    guard tokens.indices.contains(start) else { return false }
    let end = min(start + 1 + Self.longestSort, sentence(of: start).upperBound)
    for index in start..<max(start, end) {
      guard tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
      if let occasions = gatheringWord(at: index) {
        guard occasions.form.isPlural, occasions.form.possessor == nil else { return false }
        switch occasions.form.grammaticalCase {
        case .genitive, .accusative, .ablative: return true
        case .nominative: return isWord(index + occasions.length, .leadNoun)
        default: return false
        }
      }
      guard !words[index].isKnownVerb, !isWord(index, [.conjunction, .comitative]) else { return false }
    }
    return false
  }
}
