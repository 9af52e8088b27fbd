internal import KorpuLanguage
internal import KorpuModel

/// Reads «институт | при президенте», under whom a body is, and «кандидат | в президенты», what somebody would be: neither
/// says what position who is named holds.
struct SlavicSuperior {
  let scene: Scene

  /// Where such words begin that end before a token: a preposition and whom it governs, never the position of a subject.
  ///
  /// - Parameter name: Where the name begins whose position is wanted: «при президенте | Аскаре Темирове» tells his.
  func start(endingBefore end: Int, of name: Int) -> Int? {
    let reading = scene.reading
    guard reading.isSlavic,
      scene.mention(startingAt: name, where: \.isPerson)?.isIn(.nominative) != false,
      let role = RoleFinder(reading: reading).role(endingBefore: end),
      role.form.isPlural || [.locative, .dative].contains(role.form.grammaticalCase),
      reading.isWord(role.tokens.lowerBound - 1, .locativeMarker)
    else { return nil }
    let marker = role.tokens.lowerBound - 1
    // «советник | при президенте»: a chain of positions.
    return RoleFinder(reading: reading).role(endingBefore: marker) == nil ? marker : nil
  }

  /// Whether the body has a name before such words: not «академии | при президенте».
  func isOfNamed(before marker: Int) -> Bool {
    scene.mention(endingBefore: marker, where: \.isOrganization) != nil
  }
}
