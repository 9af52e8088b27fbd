internal import KorpuLanguage
internal import KorpuModel

/// Finds the panel that a Hungarian report has just told of: «A „…” című panelbeszélgetést X vezette. | Előadást tartott Y».
struct UralicPanel {
  let scene: Scene

  /// How many sentences of its paragraph a panel is spoken of.
  private static let reach = 3

  func panel(before sentence: Int) -> Int? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .uralic else { return nil }
    var at = sentence
    while at > 0, sentence - at < Self.reach, !reading.startsParagraph(reading.sentences[at].lowerBound) {
      at -= 1
      let forums = Set(scene.mentions(ofSentence: at).filter(\.type.isForum).map(\.entity))
      guard forums.count < 2 else { return nil }
      if let forum = forums.first { return isPart(forum) ? forum : nil }
    }
    return nil
  }

  /// Whether a gathering is of the kind that others consist of.
  func isPart(_ forum: Int) -> Bool {
    scene.entities[forum].type == .forum(.panel) || scene.entities[forum].type == .forum(.session)
  }

  /// The panels of the gathering that an article reports.
  func parts(of whole: Int) -> [LocatedMention] {
    guard scene.reading.lexicon.language.family == .uralic, !isPart(whole),
      let first = scene.entities[whole].mentions.first
    else { return [] }
    return scene.mentions.filter {
      $0.type == .forum(.panel) && $0.entity != whole && $0.tokens.lowerBound > first.tokens.upperBound
    }
  }
}
