internal import KorpuLanguage
internal import KorpuModel

/// «qazaxıstanlı ekspert Marat Axmetov», «Azərbaycan yazıçısı Anar Quliyev»: a person's country without a body.
struct RepresentsPattern: RelationPattern {
  let type = RelationType.represents
  let summary = "An adjective of nationality, or a country and a possessed profession, before a person."
  let examples = [
    PatternExample(
      .azerbaijani, "Tədbirdə qazaxıstanlı politoloq Marat Axmetov çıxış edib.", states: ["Marat Axmetov → KZ"]),
    PatternExample(
      .azerbaijani, "Azərbaycan yazıçısı Anar Quliyev konfransda iştirak edib.", states: ["Anar Quliyev → AZ"]),
    PatternExample(
      .azerbaijani, "Türk yazıçı Anar Quliyev konfransda iştirak edib.", doesNotState: ["Anar Quliyev → TR"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.mentions.filter(\.type.isPerson).compactMap { person in
      country(of: person, in: scene).map { country in
        RelationFinding(
          type, from: person.entity, to: country.entity, evidence: country.tokens.union(person.tokens),
          confidence: 0.85)
      }
    }
  }

  private func country(of person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let start = person.tokens.lowerBound
    let sentence = scene.mentions(ofSentence: scene.reading.sentenceOfToken[start])
    let adjective = sentence.last { mention in
      mention.type.isCountry && mention.tokens.upperBound <= start && start - mention.tokens.upperBound <= 2
        && scene.reading.words[mention.tokens.lowerBound].isKey(of: .demonyms)
    }
    if let adjective { return adjective }
    guard let title = RoleFinder(reading: scene.reading).title(endingBefore: start),
      scene.reading.words.match(.honorifics, at: title.lowerBound)?.form.possessor == .third,
      let country = scene.mention(endingBefore: title.lowerBound, where: \.isCountry)
    else { return nil }
    return country.isIn([.nominative, .genitive]) ? country : nil
  }
}
