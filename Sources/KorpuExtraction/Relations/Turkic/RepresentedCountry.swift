internal import KorpuLanguage
internal import KorpuModel

/// Tells whom a sentence says to represent a country: «Forumda Gürcüstanı nazir | Nino Beridze təmsil edib».
struct RepresentedCountry {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic,
      let verb = gathering.predicate(.present, inSentence: sentence), reading.isWord(verb.lowerBound, .representing)
    else { return [] }
    let named = scene.mentions(in: reading.clause(of: verb)).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let countries = named.filter { $0.type.isCountry && $0.candidate.grammaticalCase == .accusative }
    if countries.count > 1 { return pairs(of: countries, among: named, verb) }
    guard let country = countries.first else { return [] }
    let people = named.filter { $0.type.isPerson && $0.isIn(.nominative) && !scene.isPatient($0) }
    guard let last = people.last else { return [] }
    // «A çıxış edib, Gürcüstanı isə | B və C (təmsil edib)»: the list that the verb follows.
    return scene.list(endingWith: last).filter(people.contains).map {
      RelationFinding(
        .represents, from: $0.entity, to: country.entity, evidence: $0.tokens.union(country.tokens).union(verb),
        confidence: 0.85)
    }
  }

  /// «Türkiyəni | A, Gürcüstanı | B (təmsil edib)»: the verb is said but once of several countries, each with its own people right
  /// behind it.
  private func pairs(
    of countries: [LocatedMention], among named: [LocatedMention], _ verb: Range<Int>
  ) -> [RelationFinding] {
    let ends = countries.dropFirst().map(\.tokens.lowerBound) + [verb.lowerBound]
    var found: [RelationFinding] = []
    for (country, end) in zip(countries, ends) {
      let start = country.tokens.upperBound
      let people = named.filter {
        $0.type.isPerson && $0.isIn(.nominative) && $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end
      }
      guard let last = people.last, end == verb.lowerBound || reading.isListJoint(reading.end(of: last)) else {
        return []
      }
      found += people.map {
        RelationFinding(
          .represents, from: $0.entity, to: country.entity, evidence: country.tokens.union($0.tokens), confidence: 0.82)
      }
    }
    return found
  }
}
