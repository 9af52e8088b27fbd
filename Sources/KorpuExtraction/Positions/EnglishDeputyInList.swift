internal import KorpuLanguage
internal import KorpuModel

/// Reads in English the post of somebody who is named right behind the head of a body and serves under that head: «received by X, rector of
/// the Danube University, and | Y, vice-rector», «director of the Aral Institute X and | deputy director Y».
struct EnglishDeputyInList {
  let scene: Scene

  /// How many tokens stand between the two names, and how many tell the field of a post: «vice-rector | for International Affairs».
  private static let reach = 14
  private static let longestField = 6

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard reading.lexicon.language.family == .germanic, let post = post(of: person),
      let head = head(before: person), let body = body(ledBy: head)
    else { return nil }
    return Position(
      holder: body, role: post.role, title: post.title, tokens: post.tokens.lowerBound..<post.tokens.upperBound,
      confidence: 0.75)
  }

  /// «Y, | vice-rector», «| vice-rector Y»: a post that there is only under a head, with nobody's name behind it.
  private func post(of person: LocatedMention) -> RoleFinder.Finding? {
    let roles = RoleFinder(reading: reading)
    let comma = person.tokens.upperBound
    let behind =
      reading.isMark(comma, ",") ? roles.role(startingAt: reading.behindArticle(comma + 1)) : nil
    if let behind, isUnderHead(behind), isBare(from: behind.tokens.upperBound) { return behind }
    guard let before = roles.role(endingBefore: person.tokens.lowerBound), isUnderHead(before),
      reading.isListJoint(reading.withArticle(before.tokens.lowerBound) - 1)
    else { return nil }
    return before
  }

  private func isUnderHead(_ role: RoleFinder.Finding) -> Bool {
    role.isMarkedUnderHead && !role.isOfState && !role.form.isPlural
  }

  /// Whether the phrase of a post ends without a name: «vice-rector for | International Affairs, and».
  private func isBare(from start: Int) -> Bool {
    let sentence = reading.sentence(of: start - 1)
    let end = min(sentence.upperBound, start + Self.longestField)
    let words = (start..<max(start, end)).prefix { index in
      reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb && !reading.isWord(index, .conjunction)
        && scene.mention(covering: index, where: { _ in true }) == nil
    }
    let next = words.last.map { $0 + 1 } ?? start
    return !sentence.contains(next) || reading.isMark(next, ",") || reading.isMark(next, ".")
      || reading.isWord(next, .conjunction)
  }

  /// The person named right before in the same list.
  private func head(before person: LocatedMention) -> LocatedMention? {
    let start = person.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.reach)
    guard let before = scene.people(in: first..<max(first, start)).last,
      case let between = before.tokens.upperBound..<start,
      between.contains(where: { reading.isListJoint($0) }),
      !between.contains(where: { index in
        !reading.isCapitalisedWord(index) && reading.isKnownPredicate(index) || reading.isMark(index, ";")
          || reading.isWord(index, [.relative, .complementiser])
      })
    else { return nil }
    return before
  }

  /// The one university or institute of which somebody is the head.
  private func body(ledBy head: LocatedMention) -> Int? {
    let posts =
      HeadInitialPosition(scene: scene).positions(before: head) + AppositionPhrase(scene: scene).positions(after: head)
    let bodies = Set(posts.filter { Self.heads.contains($0.role) }.map(\.holder))
    guard bodies.count == 1, let body = bodies.first, scene.entities[body].type == .organization(.academia) else {
      return nil
    }
    return body
  }

  private static let heads: Set<Role> = [.rector, .director, .head, .chair, .president, .secretaryGeneral]
}
