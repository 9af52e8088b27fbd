internal import KorpuLanguage
internal import KorpuModel

/// «A və B iştirak edib», and the countries that a gathering is named for: «Azərbaycan-Qazaxıstan … Forumu».
struct TookPartInPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "People and countries in a sentence of attending, and the countries whose gathering it is by name."
  let examples = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Türkiyə, Özbəkistan və Qazaxıstandan nümayəndələr iştirak edib.",
      states: ["TR → Türk Gəncləri Forumu", "UZ → Türk Gəncləri Forumu", "KZ → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda \"Azərbaycan-Türkiyə Media Forumu\" adlı panel baş tutub.",
      states: ["AZ → Azərbaycan-Türkiyə Media Forumu", "TR → Azərbaycan-Türkiyə Media Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = Gathering(scene: scene).reported(parts: context.found)
    let attended = scene.reading.sentences.indices.flatMap {
      attendance(inSentence: $0, of: scene, reported: reported)
    }
    let spoke = context.ties(.spokeAt)
    return (attended + namesakes(in: scene)).filter { finding in
      !spoke.contains { $0.from == finding.from && $0.to == finding.to }
    }
  }

  private func attendance(inSentence sentence: Int, of scene: Scene, reported: Int?) -> [RelationFinding] {
    let gathering = Gathering(scene: scene)
    let range = scene.reading.sentences[sentence]
    guard let verb = gathering.acts("attend", inSentence: sentence).first(where: { $0.form == .finite }),
      let forum = gathering.setting(ofSentence: sentence, reported: reported)
    else { return [] }
    return scene.mentions(in: range.lowerBound..<verb.tokens.lowerBound).filter { isParticipant($0, in: scene) }.map {
      RelationFinding(type: type, from: $0.entity, to: forum, evidence: [range], confidence: 0.85)
    }
  }

  /// A person in the nominative, or a country of a list that says whence delegates came.
  private func isParticipant(_ mention: LocatedMention, in scene: Scene) -> Bool {
    switch scene.entities[mention.entity].type {
    case .person: return mention.candidate.grammaticalCase == .nominative
    case .country: return isWhence(mention, in: scene)
    case .organization, .forum, .place: return false
    }
  }

  /// «Türkiyə, Özbəkistan və Qazaxıstandan»: the list ends in the ablative.
  private func isWhence(_ mention: LocatedMention, in scene: Scene) -> Bool {
    if mention.candidate.grammaticalCase == .ablative { return true }
    guard mention.candidate.grammaticalCase == .nominative else { return false }
    let next = mention.tokens.upperBound
    guard scene.reading.isMark(next, ",") || scene.reading.isWord(next, "və") else { return false }
    return scene.mentions.contains { other in
      other.tokens.lowerBound == next + 1 && scene.entities[other.entity].type.isCountry
        && isWhence(other, in: scene)
    }
  }

  private func namesakes(in scene: Scene) -> [RelationFinding] {
    scene.mentions.filter { scene.entities[$0.entity].type.isForum }.flatMap { forum in
      let countries = scene.mentions(in: forum.tokens).filter { scene.entities[$0.entity].type.isCountry }
      return Set(countries.map(\.entity)).count < 2
        ? []
        : countries.map { country in
          RelationFinding(
            type: type, from: country.entity, to: forum.entity, evidence: [forum.tokens], confidence: 0.85)
        }
    }
  }
}
