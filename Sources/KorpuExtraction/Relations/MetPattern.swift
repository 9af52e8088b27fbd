internal import KorpuLanguage
internal import KorpuModel

/// «A B ilə görüşüb», «A B-ni qəbul edib».
struct MetPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person in the nominative, a person in the accusative or with «ilə», and a verb of meeting."
  let examples = [
    PatternExample(
      .azerbaijani, "Qazaxıstanın baş naziri Marat Tulegenov səfir Kenan Aydemiri qəbul edib.",
      states: ["Marat Tulegenov → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşüb.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let verb = Gathering(scene: scene).acts("meet", inSentence: sentence).first(where: { $0.form == .finite })
      else { return [] }
      let range = scene.reading.sentences[sentence].lowerBound..<verb.tokens.lowerBound
      let people = scene.mentions(in: range).filter { scene.entities[$0.entity].type.isPerson }
      let (guests, hosts) = (
        people.filter { isOtherSide($0, in: scene) }, people.filter { !isOtherSide($0, in: scene) }
      )
      guard let host = hosts.first else { return [] }
      return guests.map { guest in
        RelationFinding(
          type: type, from: host.entity, to: guest.entity,
          evidence: [
            min(host.tokens.lowerBound, guest.tokens.lowerBound)..<verb.tokens.upperBound
          ], confidence: 0.88)
      }
    }
  }

  private func isOtherSide(_ person: LocatedMention, in scene: Scene) -> Bool {
    switch person.candidate.grammaticalCase {
    case .accusative, .instrumental: true
    case .nominative: scene.reading.isWord(person.tokens.upperBound, "ilə")
    case .genitive, .dative, .locative, .ablative, .attributive: false
    }
  }
}
