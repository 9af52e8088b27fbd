internal import KorpuLanguage
internal import KorpuModel

/// Reads posts whose words begin with the type word of the body: «Konya Büyükşehir Belediye | Başkanı», «… Dostluk Grubu |
/// Başkanı».
struct BodyWithinPost {
  let scene: Scene

  /// The position in the body that ends within its words.
  func held(_ position: RoleFinder.Finding) -> Position? {
    let start = position.tokens.lowerBound
    guard let body = scene.mention(covering: start, where: \.isOrganization), body.tokens.lowerBound < start,
      body.tokens.upperBound < position.tokens.upperBound
    else { return nil }
    return Position(
      holder: body.entity, role: position.role, title: position.title,
      tokens: body.tokens.lowerBound..<position.tokens.upperBound, confidence: 0.9)
  }
}
