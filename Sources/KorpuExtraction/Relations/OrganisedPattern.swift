internal import KorpuLanguage
internal import KorpuModel

/// «X-in təşkilatçılığı ilə», «X tərəfindən təşkil olunub».
struct OrganisedPattern: RelationPattern {
  let type = RelationType.organised
  let summary = "Bodies in the phrase «with the organising of», or with «by» and a verb of holding."
  let examples = [
    PatternExample(
      .azerbaijani, "Bakıda Mədəniyyət Nazirliyinin təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"])
  ]

  private static let words: Set<String> = ["təşkilatçılığı", "təşkilatçılığında", "təşəbbüsü", "tərəfindən", "ev"]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = Gathering(scene: scene).reported(parts: context.found)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      guard let word = range.first(where: { Self.words.contains(scene.reading.tokens[$0].folded) }),
        scene.reading.tokens[word].folded != "ev" || scene.reading.isWord(word + 1, "sahibliyi"),
        !Gathering(scene: scene).acts("hold", inSentence: sentence).isEmpty,
        let forum = forum(inSentence: sentence, of: scene) ?? reported
      else { return [] }
      return hosts(before: word, from: range.lowerBound, in: scene).map { host in
        RelationFinding(
          type: type, from: host.entity, to: forum, evidence: [host.tokens.lowerBound..<word + 1], confidence: 0.9)
      }
    }
  }

  private func forum(inSentence sentence: Int, of scene: Scene) -> Int? {
    scene.mentions(ofSentence: sentence).first { scene.entities[$0.entity].type.isForum }?.entity
  }

  /// The list of bodies that ends just before the word: «A, B və C-nin birgə təşkilatçılığı».
  private func hosts(before word: Int, from first: Int, in scene: Scene) -> [LocatedMention] {
    var end = word
    if scene.reading.isWord(end - 1, "birgə") { end -= 1 }
    var hosts: [LocatedMention] = []
    while let host = scene.mention(endingBefore: end, where: \.isOrganization) {
      hosts.append(host)
      end = host.tokens.lowerBound
      if let country = scene.mention(endingBefore: end, where: \.isCountry) { end = country.tokens.lowerBound }
      guard end > first, scene.reading.isMark(end - 1, ",") || scene.reading.isWord(end - 1, "və") else { break }
      end -= 1
    }
    return hosts.reversed()
  }
}
