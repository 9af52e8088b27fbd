internal import KorpuLanguage
internal import KorpuModel

/// Tells whether a post right before the words for another is in the same hands, «Y Derneği Başkanı | AK Parti Milletvekili A
/// konuştu», or somebody's who has to do with the other, «Y Derneği Başkanı | AK Parti Milletvekili A ile görüştü».
struct BareJoint {
  let scene: Scene

  /// Which posts may be joined so.
  enum Reach {
    case none
    /// One in the same body, or of which nobody is known to give it.
    case ofOneBody
    case all
  }

  private var reading: TokenizedArticle { scene.reading }

  /// How many tokens the posts before a name take at most.
  private static let longestPosts = 12

  func of(_ person: LocatedMention, behind posts: Int) -> Reach {
    guard reading.lexicon.language.family == .turkic else { return .all }
    let last = scene.list(from: person.tokens.lowerBound, where: \.isPerson).last ?? person
    let end = reading.end(of: last)
    let isAddressed = reading.isWord(end, [.comitative, .agent, .joiner]) && !reading.isWord(end, .conjunction)
    if last.candidate.grammaticalCase == .nominative, !isAddressed { return .all }
    if hasSubject(before: posts) { return .all }
    return isAddressed || [.accusative, .instrumental].contains(last.candidate.grammaticalCase) ? .none : .ofOneBody
  }

  /// Whether somebody else, or what a comma sets off, begins the sentence.
  private func hasSubject(before posts: Int) -> Bool {
    let first = reading.sentence(of: max(0, posts - 1)).lowerBound
    if reading.isWord(first, .pronoun) { return true }
    let limit = max(first, posts - Self.longestPosts)
    return (limit..<max(limit, posts)).contains { index in
      reading.isMark(index, ",")
        || scene.mention(startingAt: index, where: \.isPerson)?.candidate.grammaticalCase == .nominative
    }
  }
}
