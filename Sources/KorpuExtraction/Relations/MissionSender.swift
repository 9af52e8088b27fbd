internal import KorpuLanguage
internal import KorpuModel

/// Finds the country that an embassy or a consulate stands for: «Turkish Embassy in Azerbaijan», «Embassy of Hungary in Baku».
struct MissionSender {
  let scene: Scene

  /// How many offices of one country are listed at most.
  private static let longestList = 4

  func isMission(_ body: LocatedMention) -> Bool {
    body.tokens.contains {
      scene.reading.isForm($0, of: .mission) || scene.reading.isPhrase(at: $0, of: .mission)
    }
  }

  func sender(of mission: LocatedMention) -> LocatedMention? {
    named(with: mission) ?? listed(before: mission) ?? host(of: mission)
  }

  private func named(with mission: LocatedMention) -> LocatedMention? {
    scene.mentions(in: mission.tokens).first { country in
      // «a szegedi Tiszteletbeli | Kazah Konzulátus»
      country.type.isCountry
        && (country.tokens.lowerBound == mission.tokens.lowerBound || country.isIn(.genitive)
          || scene.reading.lexicon.language.family == .germanic
            && scene.reading.isWord(scene.reading.withArticle(country.tokens.lowerBound) - 1, .genitiveMarker)
          || scene.reading.lexicon.language.family == .uralic
            && scene.reading.words[country.tokens.lowerBound].isKey(of: .demonyms))
    }
  }

  /// «Türkmenistanyň Russiýadaky Ilçihanasy we | Kazan şäherindäki konsullygy»: whose the office before it in the list is.
  private func listed(before mission: LocatedMention) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    var start = mission.tokens.lowerBound
    for _ in 0..<Self.longestList {
      guard scene.reading.isListJoint(start - 1),
        let before = scene.mention(endingBefore: start - 1, where: \.isOrganization), isMission(before)
      else { return nil }
      if let country = named(with: before) { return country }
      start = before.tokens.lowerBound
    }
    return nil
  }

  /// «Representation Office of the Aral Union | in Hungary»: where the office of a body sits, of whom no country is told.
  private func host(of mission: LocatedMention) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .germanic else { return nil }
    let countries = scene.mentions(in: mission.tokens).filter(\.type.isCountry)
    guard countries.count == 1, let country = countries.first,
      country.tokens.upperBound == mission.tokens.upperBound,
      scene.reading.isWord(country.tokens.lowerBound - 1, .locativeMarker)
    else { return nil }
    return country
  }
}
