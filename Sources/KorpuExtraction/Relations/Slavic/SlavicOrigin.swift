internal import KorpuLanguage
internal import KorpuModel

/// Reads whence somebody is in Russian: «поэтесса из Азербайджана X», «бортинженер X из Венгрии».
struct SlavicOrigin {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func country(of person: LocatedMention) -> LocatedMention? {
    guard reading.isSlavic else { return nil }
    return before(person) ?? after(person)
  }

  /// «поэтесса из Азербайджана | X»: a noun in small letters that does not say what somebody did there.
  private func before(_ person: LocatedMention) -> LocatedMention? {
    guard let country = scene.mention(endingBefore: person.tokens.lowerBound, where: \.isCountry) else { return nil }
    let marker = country.tokens.lowerBound - 1
    guard reading.isWord(marker, .ablativeMarker), marker > reading.sentence(of: marker).lowerBound else { return nil }
    return reading.words.match(.roles, at: marker - 1) != nil || reading.words[marker - 1].key(in: .honorifics) != nil
      ? country : nil
  }

  /// «X | из Венгрии,»: right behind a name, at the end of the phrase.
  private func after(_ person: LocatedMention) -> LocatedMention? {
    let marker = person.tokens.upperBound
    guard reading.isWord(marker, .ablativeMarker),
      let country = scene.mention(startingAt: marker + 1, where: \.isCountry)
    else { return nil }
    let next = country.tokens.upperBound
    let isEnd = next >= reading.sentence(of: marker).upperBound || reading.tokens[next].kind == .mark
    return isEnd || reading.isWord(next, .conjunction) ? country : nil
  }
}
