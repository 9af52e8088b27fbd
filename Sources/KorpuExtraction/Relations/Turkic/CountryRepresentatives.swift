internal import KorpuLanguage
internal import KorpuModel

/// Tells who stands for a country where a verb says so: «Türkiye'yi temsil eden | Kemal Yurtsever», «Türkiye'yi Kemal
/// Yurtsever | temsil etti», «Türkiye'yi temsilen | Kemal Yurtsever katıldı».
struct CountryRepresentatives {
  let scene: Scene

  /// How many words may stand between a country and who stands for it.
  private static let reach = 12

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap { word in
      guard reading.isWord(word, .representing), !reading.isQuoted(word), !isDenied(word),
        let (country, person) = behind(word) ?? before(word)
      else { return nil }
      return RelationFinding(
        .represents, from: person.entity, to: country.entity, evidence: country.tokens.union(person.tokens),
        confidence: 0.82)
    }
  }

  /// «temsil | etmedi», «təmsil | etməyən»
  private func isDenied(_ word: Int) -> Bool {
    reading.isNegated(word) || word + 1 < reading.tokens.count && reading.words[word + 1].isDeniedVerb
  }

  private typealias Pair = (country: LocatedMention, person: LocatedMention)

  /// «C'yi temsil | eden P», «C'yi temsilen | P»
  private func behind(_ word: Int) -> Pair? {
    guard let country = scene.mention(endingBefore: word, where: \.isCountry), country.isIn(.accusative) else {
      return nil
    }
    let next = word + 1
    guard next < reading.sentence(of: word).upperBound else { return nil }
    let isParticiple = reading.words[next].verbReadings(in: .participle) && !reading.isCapitalisedWord(next)
    let person = scene.person(introducedAt: isParticiple ? next + 1 : next)
    return person.flatMap { $0.isIn([.nominative, .genitive, .accusative]) ? (country, $0) : nil }
  }

  /// «C'yi | P temsil etti»
  private func before(_ word: Int) -> Pair? {
    guard let person = scene.mention(endingBefore: word, where: \.isPerson), person.isIn(.nominative) else {
      return nil
    }
    let first = max(reading.sentence(of: word).lowerBound, person.tokens.lowerBound - Self.reach)
    guard first < person.tokens.lowerBound else { return nil }
    let country = scene.mentions(in: first..<person.tokens.lowerBound).last(where: \.type.isCountry)
    guard let country, country.isIn(.accusative), scene.person(introducedAt: country.tokens.upperBound) == person else {
      return nil
    }
    return (country, person)
  }
}
