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
      let mentions = scene.mentions(ofSentence: at).filter(\.type.isForum)
      guard Set(mentions.map(\.entity)).count < 2 else { return nil }
      if let first = mentions.first { return isPart(first.entity) && !isOnlyAgreed(first) ? first.entity : nil }
    }
    return nil
  }

  /// «megállapodtak abban, hogy | ülést tartanak»: nobody speaks there yet.
  private func isOnlyAgreed(_ forum: LocatedMention) -> Bool {
    let start = scene.reading.sentence(of: forum.tokens.lowerBound).lowerBound
    return (start..<forum.tokens.lowerBound).contains { scene.reading.isWord($0, .complementiser) }
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
