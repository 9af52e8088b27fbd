internal import KorpuLanguage
internal import KorpuModel

/// Whose an office is that English names without its holder.
extension Anaphora {
  /// «the Kazakh | president»: the country or body that stands in English between the article and a post.
  func namedOwner(before role: Int) -> Int? {
    guard scene.reading.lexicon.language.family == .germanic else { return nil }
    return scene.mention(endingBefore: role, where: { $0.isOrganization || $0.isCountry })?.entity
  }

  /// «The Secretary General of the | Aral Union (noted)», «The | Aral Union Secretary General»: whose office it is, where
  /// nobody's name follows.
  func owner(ofOfficeAt role: Range<Int>) -> Int? {
    let reading = scene.reading
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return nil }
    var end = role.upperBound
    var owner = scene.mention(endingBefore: role.lowerBound, where: { $0.isOrganization || $0.isCountry })
    if reading.isWord(end, .genitiveMarker) {
      let start = reading.behindArticle(end + 1)
      owner = scene.mention(startingAt: start, where: { $0.isOrganization || $0.isCountry })
      end = owner.map { scene.bracketEnd(from: $0.tokens.upperBound) } ?? end
    }
    guard reading.tokens.indices.contains(end), !reading.isMark(end, ",") else { return nil }
    return scene.mention(covering: end, where: \.isPerson) == nil ? owner?.entity : nil
  }
}
