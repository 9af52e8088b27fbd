internal import KorpuLanguage
internal import KorpuModel

/// Tells lists in which each position stands before its holder and a comma parts them, «Chair of A, | X, Chairman of B, | Y»,
/// from those in which it follows the name, «X, Chair of A, Y, Chairman of B»: the first of a list decides for all.
struct PositionFirstList {
  let scene: Scene

  /// How many people of a list are looked at.
  private static let longestList = 12

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a person belongs to such a list, with a position and a comma right before.
  func holds(_ person: LocatedMention) -> Bool {
    let positions = HeadInitialPosition(scene: scene)
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    var member = person
    for _ in 0..<Self.longestList {
      let comma = positions.titlesStart(before: member.tokens.lowerBound, from: first) - 1
      if member.tokens != person.tokens, PostsBetweenNames(scene: scene).areOfNext(after: member) { return true }
      guard comma > first, reading.isMark(comma, ",") else { return false }
      guard let phrase = PositionPhraseReader(scene: scene).phrase(endingBefore: comma, from: first),
        phrase.holder != nil
      else {
        guard let before = neighbour(beforeTitleEndingAt: comma, from: first) else { return false }
        member = before
        continue
      }
      let start =
        reading.isWord(phrase.tokens.lowerBound - 1, .article)
        ? phrase.tokens.lowerBound - 1
        : phrase.tokens.lowerBound
      let joint = jointStart(before: start, from: first)
      // «Among the speakers were | the Rector of A, X, director of B, Y»: nobody before may have the first of them.
      if joint == start { return start == first || opensList(start - 1) || scene.namesNobody(before: start) }
      guard let before = scene.mention(endingBefore: joint, where: \.isPerson) else {
        return scene.namesNobody(before: joint)
      }
      member = before
    }
    return false
  }

  /// «(Chair of A, X, | historian, (Y)»: in English who stands before a title alone, which says no body.
  private func neighbour(beforeTitleEndingAt comma: Int, from first: Int) -> LocatedMention? {
    let roles = RoleFinder(reading: reading)
    guard reading.lexicon.language.family == .germanic,
      let start = roles.title(endingBefore: comma)?.lowerBound ?? roles.role(endingBefore: comma)?.tokens.lowerBound,
      case let joint = jointStart(before: start, from: first), joint < start
    else { return nil }
    return scene.mention(endingBefore: joint, where: \.isPerson)
  }

  /// Whether the position after a name and a comma is of the next of such a list.
  func isOfNext(_ position: Range<Int>, after person: LocatedMention) -> Bool {
    guard !reading.lexicon.language.family.isHeadFinal else { return false }
    let position = position.lowerBound..<endOfOffice(behind: position.upperBound)
    guard reading.isMark(position.upperBound, ",") else { return false }
    if isFirstOfTwo(position, after: person) || PostsBetweenNames(scene: scene).areOfNext(after: person) { return true }
    let reach = reading.isSlavic ? Self.longestPosition : Self.longestTitles
    let limit = min(position.upperBound + reach, reading.sentence(of: position.lowerBound).upperBound)
    let next = (position.upperBound + 1..<max(position.upperBound + 1, limit)).lazy.compactMap {
      scene.mention(startingAt: $0, where: \.isPerson)
    }.first
    guard let next else { return false }
    if reading.isSlavic { return isAfterTitle(next, from: position.upperBound + 1, person) }
    if next.tokens.lowerBound == position.upperBound + 1, isOfTitledList(position, before: next) { return true }
    if isBeforeTitle(of: next, position, after: person) { return true }
    let first = reading.sentence(of: next.tokens.lowerBound).lowerBound
    return HeadInitialPosition(scene: scene).titlesStart(before: next.tokens.lowerBound, from: first)
      == position.upperBound + 1 && holds(person)
  }

  /// How many words tell of which office of a body somebody is the head.
  private static let longestOffice = 3

  /// «head of the UNDP | Astana office, X»: behind the body in English the words for its office.
  private func endOfOffice(behind body: Int) -> Int {
    guard reading.lexicon.language.family == .germanic else { return body }
    let limit = min(body + Self.longestOffice, reading.sentence(of: body - 1).upperBound)
    let words = (body..<max(body, limit)).prefix {
      reading.tokens[$0].kind == .word && !reading.words[$0].isFunctionWord
    }
    return words.last.map { reading.words[$0].marks(in: .bodies).contains(.unit) ? $0 + 1 : body } ?? body
  }

  /// «Minister of Culture of Hungary Y, | Deputy Prime Minister of Norway, | Minister of Tourism X»: whether a position behind a name
  /// is the first of two that the next person has, as it alone says of which country the second is, and Y has one before the name.
  func isFirstOfTwo(_ position: Range<Int>, after person: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.isMark(position.upperBound, ",") else { return false }
    let start =
      reading.behindArticle(position.upperBound + 1)
    guard RoleFinder(reading: reading).role(startingAt: start) != nil else { return false }
    let limit = min(start + Self.longestPosition, reading.sentence(of: position.lowerBound).upperBound)
    let next = (start..<max(start, limit)).lazy.compactMap { scene.mention(startingAt: $0, where: \.isPerson) }.first
    guard let next else { return false }
    let phrases = PositionPhraseReader(scene: scene)
    let end = HeadInitialPosition(scene: scene).titlesStart(before: next.tokens.lowerBound, from: start)
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    guard let second = phrases.phrase(endingBefore: end, from: start), second.holder == nil, second.role.isOfState,
      second.tokens.lowerBound == start,
      let own = phrases.phrase(endingBefore: person.tokens.lowerBound, from: first)
    else { return false }
    return own.holder != nil
  }

  /// «Aral Fund President Y, | the Chairman of the Danube Council, X»: whether a position with an article between two names is
  /// of the second, as the first of them has one before it with a body or country, and nothing parts the second from its own.
  func isOfTitledList(_ position: Range<Int>, before person: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .germanic else { return false }
    let article =
      reading.isWord(position.lowerBound, .article) ? position.lowerBound : position.lowerBound - 1
    guard reading.isWord(article, .article), reading.isMark(article - 1, ","),
      let before = scene.mention(endingBefore: article - 1, where: \.isPerson), !hasPosition(after: person)
    else { return false }
    let first = reading.sentence(of: before.tokens.lowerBound).lowerBound
    guard let own = PositionPhraseReader(scene: scene).phrase(endingBefore: before.tokens.lowerBound, from: first)
    else {
      return false
    }
    return own.holder != nil
  }

  /// «Chairman of the Aral Fund Y, Danube Council President, | Academician X»: titles alone part the second position from a name.
  private func isBeforeTitle(of next: LocatedMention, _ position: Range<Int>, after person: LocatedMention) -> Bool {
    let titles = position.upperBound + 1..<next.tokens.lowerBound
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    guard reading.lexicon.language.family == .germanic, !titles.isEmpty,
      titles.allSatisfy({ reading.words[$0].isKey(of: .honorifics) || reading.isMark($0, ".") }),
      let own = PositionPhraseReader(scene: scene).phrase(endingBefore: person.tokens.lowerBound, from: first)
    else { return false }
    return own.holder != nil
  }

  /// «X, director of Y»
  private func hasPosition(after person: LocatedMention) -> Bool {
    let next = person.tokens.upperBound
    guard reading.isMark(next, ",") else { return false }
    let start = reading.behindArticle(next + 1)
    return RoleFinder(reading: reading).role(startingAt: start) != nil
  }

  /// «президент фонда X, председатель Общества, | профессор Y», «писатель X, председатель Общества, | депутат Парламента Y»: X has
  /// a position or title of his own before the name, and nothing but another stands before Y's.
  private func isAfterTitle(_ next: LocatedMention, from start: Int, _ person: LocatedMention) -> Bool {
    let positions = HeadInitialPosition(scene: scene)
    let titles = start..<next.tokens.lowerBound
    let isTitle =
      !titles.isEmpty
      && titles.allSatisfy {
        reading.words.match(.roles, at: $0) != nil || reading.words.match(.honorifics, at: $0) != nil
      }
    let isPosition = positions.phrases(before: next).contains { $0.tokens.lowerBound == start && $0.holder != nil }
    guard isTitle || isPosition else { return false }
    return isTitled(person) || positions.phrases(before: person).contains { $0.holder != nil }
  }

  /// «народный писатель | X»
  private func isTitled(_ person: LocatedMention) -> Bool {
    let roles = RoleFinder(reading: reading)
    let start = person.tokens.lowerBound
    return start > reading.sentence(of: start).lowerBound
      && (roles.title(endingBefore: start) != nil || roles.role(endingBefore: start) != nil)
  }

  /// How many tokens titles before a name take: «Prof. Dr.»
  private static let longestTitles = 6
  /// How many tokens a position with its body takes before the next name: «депутат Народного Совета Кыргызской Республики».
  private static let longestPosition = 14

  private func jointStart(before start: Int, from first: Int) -> Int {
    var joint = start
    while joint > first, reading.isListJoint(joint - 1) { joint -= 1 }
    return joint
  }

  /// «attended by | …», «with | …», «including | …»
  private func opensList(_ index: Int) -> Bool { reading.isWord(index, [.agent, .comitative, .comprising]) }
}

extension Scene {
  /// «In their speeches, | the Secretary General of the Aral Fund, X, …»: whether nobody stands before a token in its sentence.
  func namesNobody(before index: Int) -> Bool {
    !mentions(ofSentence: reading.sentenceOfToken[index]).contains {
      $0.type.isPerson && $0.tokens.upperBound <= index
    }
  }
}
