internal import KorpuLanguage
internal import KorpuModel

/// Tells in English a country that only says where others come from, whom nobody names: «cooperation between the Aral University and
/// | Turkish universities», «| institutions of higher education in Uzbekistan».
struct UnnamedSide {
  let scene: Scene

  /// How many words say who they are.
  private static let longest = 7

  private var reading: TokenizedArticle { scene.reading }

  func isOnlyOrigin(_ country: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .germanic, country.type.isCountry else { return false }
    return isBeforeMany(country) || isBehindMany(country)
  }

  /// «Turkish | universities», but not «the Turkish | side»
  private func isBeforeMany(_ country: LocatedMention) -> Bool {
    let next = country.tokens.upperBound
    return country.tokens.count == 1 && reading.words[next - 1].key(in: .demonyms) != nil
      && next < reading.tokens.count && isMany(next)
  }

  /// «institutions of higher education | in Uzbekistan», «12 companies coming | from Uzbekistan»: right behind a joint.
  private func isBehindMany(_ country: LocatedMention) -> Bool {
    let start = country.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    let first = max(reading.sentence(of: start).lowerBound, marker - Self.longest)
    guard marker > first, reading.isWord(marker, [.locativeMarker, .genitiveMarker, .ablativeMarker]),
      let joint = (first..<marker).last(where: { reading.isListJoint($0) })
    else { return false }
    let words = joint + 1..<marker
    return words.contains(where: isMany)
      && words.allSatisfy { reading.tokens[$0].kind != .mark && !reading.isCapitalisedWord($0) }
  }

  /// Bodies or people of a sort, in small letters.
  private func isMany(_ index: Int) -> Bool {
    !reading.isCapitalisedWord(index) && !reading.isForm(index, of: [.sides, .state])
      && [LexicalTable.bodies, .roles, .wordClasses].contains { reading.words[index].form(in: $0)?.isPlural == true }
  }
}
