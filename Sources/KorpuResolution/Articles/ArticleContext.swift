internal import KorpuModel

/// What one article says about who its entities are.
struct ArticleContext {
  private let facts: ArticleFacts
  private var countries: [Entity.ID: Set<CountryCode>] = [:]
  /// The countries by the forms of their names that the article prints.
  private var countryForms: [NormalizedName: CountryCode] = [:]

  init(of facts: ArticleFacts) {
    self.facts = facts
    var codes: [Entity.ID: CountryCode] = [:]
    for entity in facts.entities {
      guard case .country(let code) = entity.type else { continue }
      codes[entity.id] = code
      for form in [entity.name] + entity.mentions.map(\.surface) {
        countryForms[NormalizedName(form, in: facts.language)] = code
      }
    }
    placeByRelations(codes)
  }

  /// An intergovernmental body has a seat but no country: articles that name different ones do not mean
  /// different bodies, and its people may come from anywhere.
  private mutating func placeByRelations(_ codes: [Entity.ID: CountryCode]) {
    let intergovernmental = Set(facts.entities.lazy.filter { $0.type == .organization(.igo) }.map(\.id))
    for relation in facts.relations where relation.type == .basedIn || relation.type == .represents {
      guard let code = codes[relation.to], !intergovernmental.contains(relation.from) else { continue }
      countries[relation.from, default: []].insert(code)
    }
    for relation in facts.relations where relation.type == .holdsRole {
      let ofInstitution = codes[relation.to].map { [$0] } ?? countries[relation.to] ?? []
      if !ofInstitution.isEmpty { countries[relation.from, default: []].formUnion(ofInstitution) }
    }
  }

  /// One for each entity, in the order of the facts.
  func appearances() -> [Appearance] {
    facts.entities.map { entity in
      let printedName = Appearance.printedName(of: entity)
      let name = identifyingName(of: entity, printedName)
      return Appearance(
        entity: entity, language: facts.language, printedName: printedName, name: name,
        countries: countries[entity.id] ?? [], countryInName: countryInName(of: entity, name))
    }
  }

  private func identifyingName(of entity: Entity, _ printedName: String) -> NormalizedName {
    if case .country(let code) = entity.type { return NormalizedName(code.code, in: .english) }
    return NormalizedName(printedName, in: facts.language)
  }

  /// Two words have to remain, for every state has a «Parlament», and no second country, for a house of
  /// two countries belongs to neither.
  private func countryInName(of entity: Entity, _ name: NormalizedName) -> CountryInName? {
    guard case .organization = entity.type, let own = countries[entity.id] else { return nil }
    let words = name.words
    for count in stride(from: min(Self.longestCountryName, words.count - 2), to: 0, by: -1) {
      let start = NormalizedName(words.prefix(count))
      guard let country = countryForms[start], own.contains(country) else { continue }
      let isAlone = words.dropFirst(count).allSatisfy { countryForms[NormalizedName([$0])] == nil }
      return isAlone ? CountryInName(country: country, words: count) : nil
    }
    return nil
  }

  private static let longestCountryName = 4
}
