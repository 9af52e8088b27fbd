internal import KorpuLanguage
internal import KorpuModel

/// «Türkiyə — nazir A, Macarıstan — dövlət katibi B», «vazirlar: Turkiya — A», «prezidentlər — Türkiyədən A»: lists of whom
/// countries sent.
struct CountryListPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A country, a dash or the ablative, a person, with an office of states before each or before all."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani,
        "İştirakçılar: Türkiyə — nazir Kenan Aydemir, Macarıstan — dövlət katibi Gabor Sabo, Qazaxıstan — nazir müavini Marat Axmetov.",
        states: ["Kenan Aydemir → TR", "Gabor Sabo → HU", "Marat Axmetov → KZ"],
        doesNotState: ["Gabor Sabo → TR"]),
      PatternExample(
        .uzbek,
        "Bosh vazirlar — Qozog'istondan Serik Omarov va Turkiyadan Kenan Aydemir — qo'shma bayonotni ma'qulladi.",
        states: ["Serik Omarov → KZ", "Kenan Aydemir → TR"]),
      PatternExample(
        .uzbek, "Uchrashuvda shoirlar — Qozog'istondan Serik Omarov va Turkiyadan Kenan Aydemir — she'r o'qidi.",
        doesNotState: ["Serik Omarov → KZ"]),
      PatternExample(
        .kyrgyz, "Жыйынга Кеңеш катчылары: Кыргызстан — Бакыт Асанов, Казакстан — Ерлан Сериков катышты.",
        states: ["Бакыт Асанов → KG", "Ерлан Сериков → KZ"]),
      PatternExample(
        .turkmen, "Maslahata gatnaşanlar: Türkiýe — ministr Kenan Aýdemir, Gazagystan — wise-ministr Marat Ahmetow.",
        states: ["Kenan Aýdemir → TR", "Marat Ahmetow → KZ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    var shared: Shared?
    return scene.mentions.compactMap { person in
      guard person.type.isPerson, let item = item(of: person, in: scene) else { return nil }
      let own = item.role
      let role = own ?? common(before: item.country, after: shared, in: scene)
      shared = role.map { Shared(role: $0, isOwn: own != nil, end: person.tokens.upperBound) }
      return role.map {
        RelationFinding(
          type, from: person.entity, to: item.country.entity, role: $0.role, title: $0.title,
          evidence: item.country.tokens.union(person.tokens), confidence: 0.85)
      }
    }
  }

  /// The position that the items of a list share, and where the last of them ends.
  private struct Shared {
    let role: RoleFinder.Finding
    let isOwn: Bool
    let end: Int
  }

  private struct Item {
    let country: LocatedMention
    let role: RoleFinder.Finding?
  }

  /// How many words in small letters may tell the field of an office.
  private static let longestField = 5

  /// «Türkiyə — (mədəniyyət) nazir(i) | A», «Türkiyədən | A»
  private func item(of person: LocatedMention, in scene: Scene) -> Item? {
    let reading = scene.reading
    let start = person.tokens.lowerBound
    if let country = scene.mention(endingBefore: start, where: \.isCountry), country.isIn(.ablative) {
      return Item(country: country, role: nil)
    }
    let role = RoleFinder(reading: reading).role(endingBefore: start).flatMap { $0.isOfState ? $0 : nil }
    var dash = (role?.tokens.lowerBound ?? start) - 1
    let first = max(reading.sentence(of: start).lowerBound, dash - Self.longestField)
    while role != nil, dash > first, reading.tokens[dash].kind == .word, !reading.tokens[dash].isCapitalised {
      dash -= 1
    }
    guard dash > 0, reading.isDash(dash), reading.tokens[dash].followsSpace,
      let country = scene.mention(endingBefore: dash, where: \.isCountry),
      country.candidate.grammaticalCase == .nominative
    else { return nil }
    return Item(country: country, role: role)
  }

  /// «nazirlər: | Türkiyə — A», or that of the item before.
  private func common(
    before country: LocatedMention, after shared: Shared?, in scene: Scene
  ) -> RoleFinder.Finding? {
    let start = country.tokens.lowerBound
    if let shared, !shared.isOwn, scene.isJoint(shared.end..<start) { return shared.role }
    guard start > 1, scene.reading.isDash(start - 1) || scene.reading.isMark(start - 1, ":"),
      let role = RoleFinder(reading: scene.reading).role(endingBefore: start - 1), role.form.isPlural,
      role.isOfState || scene.reading.isMark(start - 1, ":") && country.isIn(.nominative)
    else { return nil }
    return role
  }
}
