internal import KorpuLanguage
internal import KorpuModel

/// Reads «институт | при президенте»: under whom a body is, which says nothing of the position of who works there.
struct SlavicSuperior {
  let scene: Scene

  /// Where such words begin that end before a token, right after the name of a body.
  func start(endingBefore end: Int) -> Int? {
    let reading = scene.reading
    guard reading.isSlavic, let role = RoleFinder(reading: reading).role(endingBefore: end),
      [.locative, .dative].contains(role.form.grammaticalCase),
      reading.isWord(role.tokens.lowerBound - 1, .locativeMarker)
    else { return nil }
    let marker = role.tokens.lowerBound - 1
    return scene.mention(endingBefore: marker, where: \.isOrganization) == nil ? nil : marker
  }
}
