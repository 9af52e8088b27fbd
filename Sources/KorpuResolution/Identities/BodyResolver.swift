internal import KorpuModel

/// Bodies by name and country, or by an abbreviation that an article introduces for a full name.
struct BodyResolver {
  private struct NameInCountry: Hashable {
    let name: NormalizedName
    let country: CountryCode
  }

  private let bodies: [Appearance]
  private let names: [NormalizedName]
  private let type: String
  private(set) var identities: [Identity]

  /// - Parameter names: the bodies' names in the nominative.
  /// - Complexity: nearly O(appearances and their mentions).
  init(_ bodies: [Appearance], names: [NormalizedName]) {
    self.bodies = bodies
    self.names = names
    type = bodies.first?.entity.type.name ?? ""
    identities = names.map { [type] name in Identity(type: type, name: name) }
    tellApartByCountry()
    expandAbbreviations()
  }

  /// Every state has its «Ministry of Culture»: bodies of one name are one if their countries are, and
  /// one whose country is not said is none of several for certain.
  private mutating func tellApartByCountry() {
    let groups = groupsInCountries()
    var groupsByName: [NormalizedName: Set<Int>] = [:]
    for (number, group) in groups.enumerated() {
      for member in group { groupsByName[names[member], default: []].insert(number) }
    }
    let groupIdentities = groups.map { identity(of: $0, among: groupsByName) }
    for (group, identity) in zip(groups, groupIdentities) {
      for member in group { identities[member] = identity }
    }
    for index in bodies.indices where bodies[index].countries.isEmpty {
      if let placed = groupsByName[names[index]], placed.count == 1, let only = placed.first {
        identities[index] = groupIdentities[only]
      }
    }
  }

  /// The bodies whose country is known, in groups of one. «Azərbaycan Səhiyyə Nazirliyi» is the «Səhiyyə
  /// Nazirliyi» of Azerbaijan.
  private func groupsInCountries() -> [[Int]] {
    let placed = bodies.indices.filter { !bodies[$0].countries.isEmpty }
    var sets = DisjointSets(count: placed.count) { position -> [NameInCountry] in
      let (body, name) = (bodies[placed[position]], names[placed[position]])
      let full = body.countries.map { NameInCountry(name: name, country: $0) }
      guard let start = body.countryInName else { return full }
      return full + [NameInCountry(name: name.dropFirst(start.words), country: start.country)]
    }
    return sets.groups().map { group in group.map { placed[$0] } }
  }

  /// The identity of a group has its shortest name, and its countries if others have that name too.
  private func identity(of group: [Int], among groupsByName: [NormalizedName: Set<Int>]) -> Identity {
    let sorted = group.map { names[$0] }.sorted { ($0.text.utf8.count, $0) < ($1.text.utf8.count, $1) }
    let name = sorted[0]
    let isAlone = groupsByName[name, default: []].count == 1
    let countries = Set(group.flatMap { bodies[$0].countries }).sorted()
    return Identity(type: type, name: name, distinction: isAlone ? nil : .countries(countries))
  }

  private mutating func expandAbbreviations() {
    let introductions = introductions()
    var countries: [Identity: Set<CountryCode>] = [:]
    for (body, identity) in zip(bodies, identities) { countries[identity, default: []].formUnion(body.countries) }
    for (index, body) in bodies.enumerated() where Abbreviation(printed: body.printedName) != nil {
      guard let full = introductions.expansion(of: body.name, in: body.language),
        let known = countries[full], body.countries.isCompatible(with: known)
      else { continue }
      identities[index] = full
    }
  }

  private func introductions() -> AbbreviationIntroductions {
    var introductions = AbbreviationIntroductions()
    for (body, identity) in zip(bodies, identities) where Abbreviation(printed: body.printedName) == nil {
      for mention in body.entity.mentions {
        guard let short = Abbreviation(printed: mention.surface) else { continue }
        introductions.add(NormalizedName(short.letters, in: body.language), of: identity, in: body.language)
      }
    }
    return introductions
  }
}

extension Set<CountryCode> {
  /// Whether both may be of one: they have a country in common, or for one of them none is known.
  func isCompatible(with other: Set<CountryCode>) -> Bool {
    isEmpty || other.isEmpty || !isDisjoint(with: other)
  }
}
