internal import KorpuLanguage
internal import KorpuModel

/// Reads from which country the bodies of a list are that a sentence says to attend, meet or agree: «Türkiye'den | A Üniversitesi, B
/// Üniversitesi ile C Akademisi arasında (protokol imzalandı)».
///
/// The ablative alone tells no more than whence somebody came, «Türkiye'den A Üniversitesi'ne geldi».
struct BodiesFromCountry {
  let scene: Scene

  /// A list has so many bodies at most.
  private static let longestList = 12

  private var reading: TokenizedArticle { scene.reading }

  /// - Complexity: O(``longestList``).
  func country(of body: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, body.isIn(.nominative), !reading.isQuoted(body.tokens.lowerBound)
    else { return nil }
    var first = body
    for _ in 0..<Self.longestList {
      let joint = first.tokens.lowerBound - 1
      guard reading.isListJoint(joint), let before = scene.mention(endingBefore: joint, where: \.isOrganization),
        before.candidate.grammaticalCase == .nominative
      else { break }
      first = before
    }
    guard let country = scene.mention(endingBefore: first.tokens.lowerBound, where: \.isCountry),
      country.candidate.grammaticalCase == .ablative, doSomething(behind: body)
    else { return nil }
    return country
  }

  /// Whether the bodies are a side of an agreement, or the subject of what is done there.
  private func doSomething(behind body: LocatedMention) -> Bool {
    let end = reading.sentence(of: body.tokens.lowerBound).upperBound
    let next = reading.end(of: body)
    guard next < end else { return false }
    let isSide = reading.isListJoint(next) || reading.isWord(next, [.comitative, .between])
    if isSide, (next..<end).contains(where: { reading.isWord($0, .between) }) { return true }
    return (isSide || reading.words.verb(.actVerbs, at: next) != nil)
      && TurkicOrigin(scene: scene).isThere(after: body)
  }
}
