internal import KorpuModel

/// Bodies by name, or by an abbreviation that an article introduces as a mention of the full name.
struct BodyResolver {
  private let bodies: [Appearance]
  private(set) var identities: [Identity]

  /// - Complexity: O(appearances and their mentions).
  init(_ bodies: [Appearance]) {
    self.bodies = bodies
    identities = bodies.map { Identity(type: $0.entity.type.name, name: $0.name) }
    tellApartByCountry()
    expandAbbreviations()
  }

  /// Every state has its «Ministry of Culture»: bodies of one name whose countries have nothing in
  /// common are several, and one whose country is not said is then none of them for certain.
  private mutating func tellApartByCountry() {
    for (_, members) in Dictionary(grouping: bodies.indices, by: { identities[$0] }) {
      let placed = members.filter { !countries(of: $0).isEmpty }
      let groups = connectedGroups(of: placed.count) { countries(of: placed[$0]) }
      guard groups.count > 1 else { continue }
      for group in groups {
        let codes = Set(group.flatMap { countries(of: placed[$0]) }).map(\.code).sorted()
        for position in group {
          let body = bodies[placed[position]]
          identities[placed[position]] = Identity(
            type: body.entity.type.name, name: body.name, apart: codes.joined(separator: "+"))
        }
      }
    }
  }

  /// An intergovernmental body has a seat but no country; articles that name different ones do not
  /// mean different bodies.
  private func countries(of index: Int) -> Set<CountryCode> {
    bodies[index].entity.type == .organization(.igo) ? [] : bodies[index].countries
  }

  private mutating func expandAbbreviations() {
    let introductions = introductions()
    let profiles = Dictionary(grouping: bodies.indices, by: { identities[$0] })
      .mapValues { members in Profile(of: members.map { bodies[$0] }) }
    for index in bodies.indices {
      guard abbreviation(in: bodies[index].entity.name) != nil,
        let full = introductions.expansion(of: bodies[index].name, in: bodies[index].language),
        profiles[full]?.speaksAgainst(Profile(of: [bodies[index]])) == false
      else { continue }
      identities[index] = full
    }
  }

  private func introductions() -> AbbreviationIntroductions {
    var introductions = AbbreviationIntroductions()
    for (body, identity) in zip(bodies, identities) where abbreviation(in: body.entity.name) == nil {
      for mention in body.entity.mentions {
        guard let short = abbreviation(in: mention.surface) else { continue }
        introductions.add(NormalizedName(short, in: body.language), of: identity, in: body.language)
      }
    }
    return introductions
  }
}

/// Which full names the articles introduce an abbreviation for.
private struct AbbreviationIntroductions {
  private var inLanguage: [Language: [NormalizedName: Set<Identity>]] = [:]
  private var inAny: [NormalizedName: Set<Identity>] = [:]

  mutating func add(_ abbreviation: NormalizedName, of identity: Identity, in language: Language) {
    inLanguage[language, default: [:]][abbreviation, default: []].insert(identity)
    inAny[abbreviation, default: []].insert(identity)
  }

  /// The one body that articles in the language, or failing these any article, abbreviate so.
  func expansion(of abbreviation: NormalizedName, in language: Language) -> Identity? {
    let candidates = inLanguage[language]?[abbreviation] ?? inAny[abbreviation] ?? []
    return candidates.count == 1 ? candidates.first : nil
  }
}
