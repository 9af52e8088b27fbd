internal import KorpuLanguage
internal import KorpuModel

/// Reads a bare post of whom somebody met where they came, «Altay Üniversitesi'ni ziyaret ederek Rektör | X ile görüştü»,
/// «Altay Üniversitesinde Rektör | X tarafından karşılandı»: it is one of the body visited.
struct VisitedPost {
  let scene: Scene
  let phrase: PositionPhrase

  private var reading: TokenizedArticle { scene.reading }

  /// The position of a person whose phrase and the text before name no body.
  func position(of person: LocatedMention) -> Position? {
    guard reading.lexicon.language.family == .turkic,
      let post = phrase.post(before: person), post.form == NounForm(), let body = holder(of: post, person)
    else { return nil }
    return Position(
      holder: body.entity, role: post.role, title: post.title, tokens: body.tokens.union(post.tokens), confidence: 0.8)
  }

  /// «(Y институтының делегациясы келді.) Оның құрамына ректор | A, декан B кірді»: the one body that sends the
  /// delegation of whose members a sentence tells.
  private func sender(ofRollWith person: LocatedMention) -> LocatedMention? {
    let sentence = reading.sentenceOfToken[person.tokens.lowerBound]
    guard sentence > 0, phrase.anaphora.delegations.members(listedInSentence: sentence).contains(person) else {
      return nil
    }
    let senders = scene.mentions(ofSentence: sentence - 1).filter { $0.type.isOrganization && $0.isIn(.delegation) }
    return Set(senders.map(\.entity)).count == 1 ? senders.first : nil
  }

  private func holder(of post: RoleFinder.Finding, _ person: LocatedMention) -> LocatedMention? {
    let start = post.tokens.lowerBound
    if post.isOfState { return VisitedCountry(scene: scene).country(of: person, holding: post) }
    if let body = sender(ofRollWith: person) { return body }
    if post.isUnderHead { return source(before: start) }
    return isOtherSide(person) ? visited(before: start, post) : house(ofOpener: post)
  }

  /// «X ile», «X tarafından»: who comes and meets others is the subject, and may have the post elsewhere.
  private func isOtherSide(_ person: LocatedMention) -> Bool {
    person.isIn(.instrumental)
      || reading.isWord(reading.end(of: person), [.comitative, .agent])
  }

  /// The body of the sentence where the post fits it, else the one university that the sentence before says somebody came to:
  /// «(A Ош университетинде болду.) Конок ректор | X менен жолугушту».
  private func visited(before start: Int, _ post: RoleFinder.Finding) -> LocatedMention? {
    if let body = visited(before: start) { return fits(post, body) ? body : nil }
    let sentence = reading.sentenceOfToken[start]
    guard post.role == .rector, sentence > 0, !isAttribute(start - 1),
      !scene.mentions(ofSentence: sentence).contains(where: \.type.isOrganization)
    else { return nil }
    let earlier = scene.mentions(ofSentence: beforeRoll(sentence - 1)).filter { fits(post, $0) }
    // «X университетіне | Y университетінің делегациясы келді»
    let goals = earlier.filter { $0.candidate.grammaticalCase == .dative }
    let bodies = earlier.contains { $0.isIn(.delegation) } && !goals.isEmpty ? goals : earlier
    guard let last = bodies.last, Set(bodies.map(\.entity)).count == 1, last.isIn([.locative, .dative]) else {
      return nil
    }
    return last
  }

  /// «(X-ке делегация келді.) Оның құрамына A, B кірді. (Ректор C-мен …)»: the sentence before one that lists a
  /// delegation.
  private func beforeRoll(_ sentence: Int) -> Int {
    sentence > 0 && !phrase.anaphora.delegations.members(listedInSentence: sentence).isEmpty ? sentence - 1 : sentence
  }

  /// «(Altay Universitetində tədbir keçirilib.) Tədbiri açan | rektor X»: who opens what is held in a university is its rector.
  private func house(ofOpener post: RoleFinder.Finding) -> LocatedMention? {
    let start = post.tokens.lowerBound
    let sentence = reading.sentenceOfToken[start]
    guard post.role == .rector, sentence > 0, start > reading.sentences[sentence].lowerBound,
      let verb = reading.words.verb(.actVerbs, at: start - 1), verb.meaning == .open, verb.form == .participle
    else { return nil }
    let houses = scene.mentions(ofSentence: sentence - 1).filter { fits(post, $0) && $0.isIn(.locative) }
    return Set(houses.map(\.entity)).count == 1 ? houses.first : nil
  }

  /// The last body before the post, where it is said to be visited, or to be where they met.
  private func visited(before post: Int) -> LocatedMention? {
    let first = reading.sentence(of: post).lowerBound
    guard !isAttribute(post - 1),
      let last = scene.mentions(in: first..<max(first, post)).last(where: { !$0.type.isPlace && !$0.type.isCountry }),
      last.type.isOrganization, last.isIn([.accusative, .locative, .dative]),
      !last.isIn(.accusative) || isVisit(reading.end(of: last))
    else { return nil }
    return last
  }

  /// What tables call the acts of visiting: to visit somebody is to be received, «ziyaret ederek».
  private static let visits: Set<VerbMeaning> = [.visit, .receive]

  /// «ziyaret ederek», but not «eleştirdi»: whether a verb of visiting begins at a token.
  private func isVisit(_ index: Int) -> Bool {
    reading.isForm(index, of: .journey)
      && reading.words.verb(.actVerbs, at: index).map { Self.visits.contains($0.meaning) } == true
  }

  /// «X Vakfı'ndan yapılan açıklamada, | Genel Sekreter Yardımcısı Y»: the body whose news the sentence is.
  private func source(before post: Int) -> LocatedMention? {
    let first = reading.sentence(of: post).lowerBound
    let bodies = scene.mentions(in: first..<max(first, post)).filter { !$0.type.isPlace && !$0.type.isCountry }
    guard let body = bodies.first, bodies.count == 1, body.type.isOrganization, body.isIn(.ablative),
      body.tokens.lowerBound == first,
      (body.tokens.upperBound..<max(body.tokens.upperBound, post)).contains(where: { reading.isWord($0, .paper) })
    else { return nil }
    return body
  }

  /// «X Üniversitesi'ni ziyaret eden | Rektör Y»: who visits has the post elsewhere.
  private func isAttribute(_ index: Int) -> Bool {
    [.actVerbs, .speechVerbs].contains { reading.words.verb($0, at: index)?.form == .participle }
  }

  /// Rectors are of universities alone; another post says what is visited only where nothing but a visit is told.
  private func fits(_ post: RoleFinder.Finding, _ body: LocatedMention) -> Bool {
    guard case .organization(let kind) = body.type else { return false }
    switch post.role {
    case .rector: return kind == .academia
    case .chair, .president, .director, .head: return kind != .academia && body.isIn(.accusative)
    default: return false
    }
  }
}
