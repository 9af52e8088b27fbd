internal import KorpuLanguage
internal import KorpuModel

/// The people whom an article lists as a country's delegation, each with an office of state that names no country.
struct SlavicDelegationList {
  let country: LocatedMention
  let officers: [(person: LocatedMention, office: (role: Role, title: String, tokens: Range<Int>))]

  static func all(in scene: Scene) -> [SlavicDelegationList] {
    let reading = scene.reading
    guard reading.isSlavic else { return [] }
    return reading.tokens.indices.compactMap { noun in
      guard reading.isForm(noun, of: .delegation), !reading.isQuoted(noun),
        reading.isForm(noun - 1, of: .composition),
        let country = scene.mention(startingAt: noun + 1, where: \.isCountry)
      else { return nil }
      return SlavicDelegationList(country: country, officers: officers(after: country, in: scene))
    }
  }

  private static func officers(after country: LocatedMention, in scene: Scene) -> [(
    person: LocatedMention, office: (role: Role, title: String, tokens: Range<Int>)
  )] {
    let start = country.tokens.upperBound
    let end = max(start, scene.reading.sentence(of: country.tokens.lowerBound).upperBound)
    let positions = HeadInitialPosition(scene: scene)
    return scene.mentions(in: start..<end).compactMap { person in
      guard person.type.isPerson, !scene.reading.isQuoted(person.tokens.lowerBound),
        let office = positions.office(before: person), office.tokens.lowerBound >= start
      else { return nil }
      return (person, office)
    }
  }
}
