internal import KorpuLanguage
internal import KorpuModel

/// Tells of a list in which commas part posts and names by turns whose the posts are, where the first name has one before it
/// without a comma: «Minister of Trade of Hungary X, President of A, | Y, Director of B, | Z» ends with a name, so each post is of the
/// next; «Minister of Trade of Hungary X, President of A, Y, Director of B, spoke» ends with a post, so each is of who stands before.
struct PostsBetweenNames {
  let scene: Scene

  /// How many people of a list are looked at.
  private static let longestList = 12
  /// How many tokens a post with its body takes before the next name.
  private static let longestPost = 24

  private var reading: TokenizedArticle { scene.reading }

  /// Whether the posts behind a name are those of the next in the list.
  func areOfNext(after person: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .germanic, hasOwnPost(person) else { return false }
    var member = person
    for count in 0..<Self.longestList {
      guard let comma = commaBeforePost(behind: member) else { return count > 0 }
      guard let next = name(behindPostFrom: comma + 1) else { return false }
      member = next
    }
    return false
  }

  /// «Minister of Trade of Hungary | X»: a post with its body or country right before the name.
  private func hasOwnPost(_ person: LocatedMention) -> Bool {
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    let end = HeadInitialPosition(scene: scene).titlesStart(before: person.tokens.lowerBound, from: first)
    guard end > first, !reading.isMark(end - 1, ",") else { return false }
    return PositionPhraseReader(scene: scene).phrase(endingBefore: end, from: first)?.holder != nil
  }

  /// «X | , President of A»
  private func commaBeforePost(behind person: LocatedMention) -> Int? {
    let comma = person.tokens.upperBound
    guard reading.isMark(comma, ",") else { return nil }
    let start = reading.isWord(comma + 1, .conjunction) ? comma + 2 : comma + 1
    return RoleFinder(reading: reading).role(startingAt: reading.behindArticle(start)) == nil ? nil : comma
  }

  /// «President of A, | Y»: who is named right behind the comma after a post.
  private func name(behindPostFrom start: Int) -> LocatedMention? {
    let limit = min(start + Self.longestPost, reading.sentence(of: start).upperBound)
    guard
      let next = scene.mentions(in: start..<max(start, limit)).first(where: { $0.type.isPerson && !isOfBody($0) })
    else { return nil }
    let comma = HeadInitialPosition(scene: scene).titlesStart(before: next.tokens.lowerBound, from: start) - 1
    return comma > start && reading.isMark(comma, ",") ? next : nil
  }

  /// «President of the | Ilham Omarov | Fund»
  private func isOfBody(_ person: LocatedMention) -> Bool {
    scene.mention(covering: person.tokens.lowerBound, where: \.isOrganization) != nil
  }
}
