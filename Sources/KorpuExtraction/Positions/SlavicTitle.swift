internal import KorpuLanguage
internal import KorpuModel

/// Reads titles before Russian names, with the country or region that gave them: «профессор | X», «народный артист Казахстана
/// | X», «заслуженный учитель РТ | X».
struct SlavicTitle {
  let scene: Scene

  /// How many words the name of a region has: «Республики Татарстан».
  private static let longestRegion = 2

  private var reading: TokenizedArticle { scene.reading }

  /// Where the title begins whose words end before a token.
  func start(endingBefore end: Int) -> Int? {
    RoleFinder(reading: reading).title(endingBefore: end)?.lowerBound ?? honour(endingBefore: end)?.lowerBound
  }

  /// A title of several words, and whose it is.
  func honour(endingBefore end: Int) -> Range<Int>? {
    guard reading.isSlavic, scene.mention(endingBefore: end, where: \.isOrganization) == nil,
      let giver = startOfGiver(endingBefore: end),
      let title = RoleFinder(reading: reading).title(endingBefore: giver), title.count > 1
    else { return nil }
    return title.lowerBound..<end
  }

  /// A country in the genitive, or words in capitals that name nothing else: «РТ», «Республики Татарстан».
  private func startOfGiver(endingBefore end: Int) -> Int? {
    if let country = scene.mention(endingBefore: end, where: \.isCountry) {
      return country.isIn(.genitive) ? country.tokens.lowerBound : nil
    }
    let first = max(reading.sentence(of: end - 1).lowerBound, end - Self.longestRegion)
    let start = reading.startOfRun(before: end, from: first) { index in
      reading.isCapitalisedWord(index) && scene.mention(covering: index, where: { _ in true }) == nil
    }
    return start < end ? start : nil
  }
}
