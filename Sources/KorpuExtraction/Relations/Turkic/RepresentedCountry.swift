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
    guard countries.count == 1, let country = countries.first else { return [] }
    let people = named.filter { $0.type.isPerson && $0.isIn(.nominative) && !scene.isPatient($0) }
    guard let last = people.last else { return [] }
    // «A çıxış edib, Gürcüstanı isə | B və C (təmsil edib)»: the list that the verb follows.
    return scene.list(endingWith: last).filter(people.contains).map {
      RelationFinding(
        .represents, from: $0.entity, to: country.entity, evidence: $0.tokens.union(country.tokens).union(verb),
        confidence: 0.85)
    }
  }
}
