internal import KorpuLanguage
internal import KorpuModel

/// «X принял делегацию. В состав делегации вошли Y и Z. Во встрече также участвовал W»: the people of both sides of talks, whom
/// the sentences after tell.
struct SlavicDelegationsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People who came with a delegation or attended talks, and those of the other side."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian,
        "Ректор Аскар Темиров принял делегацию из Турции. В состав делегации вошли директор Дениз Топрак и профессор Осман Бекар.",
        states: ["Аскар Темиров → Дениз Топрак", "Аскар Темиров → Осман Бекар"],
        doesNotState: ["Дениз Топрак → Осман Бекар"]),
      PatternExample(
        .russian,
        "Ректор Аскар Темиров встретился с директором Денизом Топраком. С казахстанской стороны во встрече приняла участие Алия Серикова.",
        states: ["Аскар Темиров → Дениз Топрак", "Алия Серикова → Дениз Топрак"],
        doesNotState: ["Аскар Темиров → Алия Серикова"]),
      PatternExample(
        .russian,
        "Министр культуры Турции Дениз Топрак встретился с коллегой Аскаром Темировым. Во встрече участвовал посол Казахстана Ержан Муканов.",
        states: ["Дениз Топрак → Ержан Муканов"]),
      PatternExample(
        .russian,
        "Университет «Сокол» принял делегацию из Турции, в состав которой вошли директор Дениз Топрак и профессор Осман Бекар.",
        states: ["Университет «Сокол» → Дениз Топрак", "Университет «Сокол» → Осман Бекар"]),
      PatternExample(
        .russian,
        "Ректор Аскар Темиров встретился с директором Денизом Топраком. В форуме приняла участие Алия Серикова.",
        doesNotState: ["Аскар Темиров → Алия Серикова", "Алия Серикова → Дениз Топрак"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let reader = SlavicTalksReader(scene: scene, context: context)
    var talks: SlavicTalksReader.Talks?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      if let opened = reader.talks(openedIn: sentence) {
        talks = opened
        guard reader.tellsComposition(sentence) else { return [] }
      }
      guard var current = talks, sentence - current.lastSentence <= Self.reach else { return [] }
      let participants = reader.participants(of: current, inSentence: sentence)
      guard !participants.isEmpty else { return [] }
      let ties = participants.flatMap { participant in
        current.company.add(participant.person, toHosts: participant.isHost).map { other in
          RelationFinding(
            type, from: participant.isHost ? participant.person : other,
            to: participant.isHost ? other : participant.person, evidence: scene.reading.sentences[sentence],
            confidence: 0.8)
        }
      }
      current.lastSentence = sentence
      talks = current
      return ties
    }
  }

  /// How many sentences after the last that told of the talks another may.
  private static let reach = 10
}
