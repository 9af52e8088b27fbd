internal import KorpuLanguage
internal import KorpuModel

/// Tells the bodies of a list in the ablative from which somebody attended: «(Programa) A Üniversitesi, B Üniversitesi ile C Odası'ndan |
/// katılım sağlandı».
struct BodiesFromWhom {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whether the list goes on from a body to the verb, and ends in the ablative right before it.
  ///
  /// - Complexity: O(bodies of the list).
  func areThere(from body: LocatedMention, before verb: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(verb, of: .attendance),
      let act = reading.words.verb(.actVerbs, at: verb), act.meaning == .attend, act.length > 1
    else { return false }
    var last = body
    while last.candidate.grammaticalCase == .nominative, let next = next(after: last) { last = next }
    return last.candidate.grammaticalCase == .ablative
      && Participants(scene: scene).reaches(verb, from: reading.end(of: last))
  }

  private func next(after body: LocatedMention) -> LocatedMention? {
    let joint = reading.end(of: body)
    guard reading.isListJoint(joint) || reading.isWord(joint, .comitative) else { return nil }
    return scene.mention(startingAt: joint + 1, where: \.isOrganization)
  }
}
