internal import KorpuLanguage
internal import KorpuModel

/// Reads who stands on one side of a meeting in English: people, or where nobody is named the bodies that sent them,
/// «the leadership of the Aral University», «representatives of the Danube Fund».
struct MeetingParties {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many adjectives may stand before a word for those whom a body sends: «a large parliamentary delegation».
  private static let longestAttribute = 3

  /// The side that starts at a token, after «with».
  func side(from start: Int) -> [LocatedMention] {
    let people = scene.list(from: start, where: \.isPerson)
    if !people.isEmpty { return people }
    return bodies(from: start).filter { $0.type != .organization(.media) }
  }

  /// «the leadership of | the Aral University»: whether those are named whom a body sends.
  func isSent(from start: Int) -> Bool { senders(from: start) != nil }

  private func bodies(from start: Int) -> [LocatedMention] {
    guard let name = senders(from: start) else { return scene.list(from: start, where: \.isOrganization) }
    let first = scene.mention(
      startingAt: reading.behindArticle(name), where: \.isOrganization)
    guard let first else { return [] }
    let joint = scene.bracketEnd(from: first.tokens.upperBound)
    return [first] + (reading.isListJoint(joint) ? scene.list(from: joint + 1, where: \.isOrganization) : [])
  }

  /// The bodies on the side that ends before a verb: «Representatives of the Danube Fund | met».
  func bodies(endingBefore verb: Int) -> [LocatedMention] {
    let subjects = scene.subjects(ofVerbAt: verb, where: \.isOrganization)
    if !subjects.isEmpty { return subjects.filter { $0.type != .organization(.media) } }
    guard let body = scene.mention(endingBefore: verb, where: \.isOrganization) else { return [] }
    var marker = body.tokens.lowerBound - 1
    if reading.isWord(marker, .article) { marker -= 1 }
    return reading.isWord(marker, [.genitiveMarker, .ablativeMarker]) && isGroup(marker - 1) ? [body] : []
  }

  /// «the leadership of | the Aral University»: where the name of the body begins.
  private func senders(from start: Int) -> Int? {
    guard reading.tokens.indices.contains(start) else { return nil }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestAttribute + 2)
    guard let noun = (start..<end).first(where: isGroup), reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker])
    else { return nil }
    let isPlain = (start..<noun).allSatisfy { reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb }
    return isPlain ? noun + 2 : nil
  }

  /// «delegation», «leadership», «representatives»: those who speak for a body.
  private func isGroup(_ index: Int) -> Bool {
    guard index >= 0, reading.tokens[index].kind == .word else { return false }
    return reading.isForm(index, of: .delegation)
      || RoleFinder(reading: reading).role(startingAt: index)?.form.isPlural == true
  }
}
