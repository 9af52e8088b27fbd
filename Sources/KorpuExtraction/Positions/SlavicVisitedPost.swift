internal import KorpuLanguage
internal import KorpuModel

/// Reads a bare post of whom visitors met where they came, in Russian: «побывали в Фонде «Арал», где гостей встретил директор | X»,
/// «(Гости посетили университет «Сокол».) Их принял ректор | X»: it is one of the body visited.
struct SlavicVisitedPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words stand between «где» and the post: «где делегацию тепло встретил | директор».
  private static let longestClause = 4

  /// What tables call the acts of receiving somebody.
  private static let receptions: Set<VerbMeaning> = [.receive, .meet]

  /// The position of a person whose phrase names no body.
  func position(before person: LocatedMention) -> Position? {
    let name = person.tokens.lowerBound
    let first = reading.sentence(of: name).lowerBound
    guard reading.isSlavic,
      let post = RoleFinder(reading: reading).role(
        endingBefore: HeadInitialPosition(scene: scene).titlesStart(before: name, from: first)),
      !post.form.isPlural
    else { return nil }
    if post.isOfState { return office(post, from: first) }
    guard
      let body = person.isIn(.nominative)
        ? hostOfClause(before: post.tokens.lowerBound, from: first) ?? visited(before: post.tokens.lowerBound)
        : metThere(before: post.tokens.lowerBound, from: first),
      fits(post, body)
    else { return nil }
    return Position(
      holder: body.entity, role: post.role, title: post.title, tokens: body.tokens.union(post.tokens), confidence: 0.8)
  }

  /// How many words stand between a body that somebody visited and whom he met there: «и провёл встречу с».
  private static let longestVisit = 5

  /// «посетил МИД Турции и провёл встречу с | министром»: an office of the country whose body was visited.
  private func office(_ post: RoleFinder.Finding, from first: Int) -> Position? {
    let start = post.tokens.lowerBound
    let near = max(first, start - 1 - Self.longestVisit)..<max(first, start - 1)
    guard reading.isWord(start - 1, .comitative), near.contains(where: { isAct($0, of: [.meet]) }),
      let joint = near.first(where: { reading.isWord($0, .conjunction) }),
      let body = scene.mention(endingBefore: joint, where: \.isOrganization),
      body.type == .organization(.government), reading.isVisit(before: body.tokens.lowerBound),
      let country = scene.mentions(in: body.tokens).first(where: \.type.isCountry)
    else { return nil }
    return Position(
      holder: country.entity, role: post.role, title: post.title, tokens: country.tokens.union(post.tokens),
      confidence: 0.8)
  }

  /// «в Фонде «Арал», | где гостей встретил директор»
  private func hostOfClause(before post: Int, from first: Int) -> LocatedMention? {
    guard let clause = clause(before: post, from: first), tellsOfGuests(clause.words) else { return nil }
    return clause.body
  }

  /// «посетил Фонд «Арал», | где встретился с директором»
  private func metThere(before post: Int, from first: Int) -> LocatedMention? {
    guard reading.isWord(post - 1, .comitative), let clause = clause(before: post, from: first),
      clause.words.contains(where: { isAct($0, of: [.meet]) })
    else { return nil }
    return clause.body
  }

  /// The words of a clause of place up to a post, and the body of which it tells.
  private func clause(before post: Int, from first: Int) -> (words: Range<Int>, body: LocatedMention)? {
    let start = max(first, post - 1 - Self.longestClause)
    guard let word = (start..<max(start, post)).last(where: { reading.isWord($0, .relative) }),
      reading.isMark(word - 1, ","), let body = scene.mention(endingBefore: word - 1, where: \.isOrganization)
    else { return nil }
    return (word + 1..<post, body)
  }

  /// «(Гости посетили университет «Сокол».) | Их принял ректор»
  private func visited(before post: Int) -> LocatedMention? {
    let sentence = reading.sentenceOfToken[post]
    let first = reading.sentences[sentence].lowerBound
    guard sentence > 0, post - first <= Self.longestClause, tellsOfGuests(first..<post),
      (first..<post).contains(where: { isAct($0, of: Self.receptions) }),
      let visit = reading.sentences[sentence - 1].first(where: { isAct($0, of: [.visit]) }),
      let verb = reading.words.verb(.actVerbs, at: visit)
    else { return nil }
    return scene.mention(startingAt: visit + verb.length, where: \.isOrganization)
  }

  /// «гостей», «делегацию», «их»
  private func tellsOfGuests(_ words: Range<Int>) -> Bool {
    words.contains { reading.isForm($0, of: [.guests, .attending, .delegation]) || reading.isWord($0, .object) }
  }

  private func isAct(_ index: Int, of acts: Set<VerbMeaning>) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { acts.contains($0.meaning) && $0.form.isPredicate } ?? false
  }

  /// Rectors are of universities alone, and universities have no directors.
  private func fits(_ post: RoleFinder.Finding, _ body: LocatedMention) -> Bool {
    guard case .organization(let kind) = body.type else { return false }
    switch post.role {
    case .rector: return kind == .academia
    case .chair, .president, .director, .head, .deputyChair, .deputyDirector: return kind != .academia
    default: return false
    }
  }
}

extension TokenizedArticle {
  /// «посетил | МИД»: a verb of visiting right before.
  fileprivate func isVisit(before index: Int) -> Bool {
    guard index > sentence(of: index).lowerBound, let verb = words.verb(.actVerbs, at: index - 1) else { return false }
    return verb.meaning == .visit && verb.form.isPredicate
  }
}
