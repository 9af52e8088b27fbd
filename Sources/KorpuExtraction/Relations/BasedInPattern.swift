internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstanın "X" Fondu», «Azərbaycan Dövlət Universiteti»: a country before or in a body's name.
struct BasedInPattern: RelationPattern {
  let type = RelationType.basedIn
  let summary = "A country in the genitive before a body, or the only country in its name."
  let examples = [
    PatternExample(
      .azerbaijani, "Qırğızıstanın \"Ala Dağ\" İctimai Fondunun direktoru Azamat Sadıkov çıxış edib.",
      states: ["\"Ala Dağ\" İctimai Fondu → KG"]),
    PatternExample(
      .azerbaijani, "Tədbirdə Azərbaycan Texnika Universitetinin rektoru Vüqar Səfərov iştirak edib.",
      states: ["Azərbaycan Texnika Universiteti → AZ"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.mentions.filter { scene.entities[$0.entity].type.isOrganization && $0.candidate.abbreviates == nil }
      .compactMap { finding(for: $0, in: scene) }
  }

  private func finding(for body: LocatedMention, in scene: Scene) -> RelationFinding? {
    if let country = scene.mention(endingBefore: body.tokens.lowerBound, where: \.isCountry),
      country.candidate.grammaticalCase == .genitive
    {
      return RelationFinding(
        type: type, from: body.entity, to: country.entity,
        evidence: [country.tokens.lowerBound..<body.tokens.upperBound], confidence: 0.96)
    }
    guard scene.entities[body.entity].type != .organization(.igo) else { return nil }
    let inside = Set(scene.mentions(in: body.tokens).filter { scene.entities[$0.entity].type.isCountry }.map(\.entity))
    guard inside.count == 1, let country = inside.first else { return nil }
    return RelationFinding(type: type, from: body.entity, to: country, evidence: [body.tokens], confidence: 0.9)
  }
}
