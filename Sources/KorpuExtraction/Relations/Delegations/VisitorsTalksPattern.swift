internal import KorpuLanguage
internal import KorpuModel

/// «(Делегация фонда посетила университет.) На встрече с ректором X обсуждалось сотрудничество»: those who visited a body met whom
/// of it the text names as the other side of the talks.
struct VisitorsTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A visit to a body, and talks with one who has a post there, of which nobody else is said to be a side."
  var examples: [PatternExample] {
    DelegationExamples.talksOfVisitors
  }

  /// How many sentences after the visit its talks may be told.
  private static let memory = 2
  /// How many words may stand between the person and the noun for talks.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .turkic else { return [] }
    let meetings = context.ties(.met).flatMap { tie in
      Set(tie.evidence.map { scene.reading.sentenceOfToken[$0.lowerBound] }).map { (sentence: $0, tie: tie) }
    }
    let bySentence = Dictionary(grouping: meetings, by: \.sentence)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let partner = partner(inSentence: sentence, of: scene) else { return [] }
      let told = max(0, sentence - Self.memory)..<sentence
      let visits = told.flatMap { bySentence[$0] ?? [] }.map(\.tie)
      return visitors(told: visits, in: told, ofBodyOf: partner, in: scene, context).map {
        RelationFinding(
          type, from: partner.entity, to: $0,
          evidence: partner.tokens.union(scene.phrases.start(of: partner)..<partner.tokens.upperBound), confidence: 0.8)
      }
    }
  }

  /// The only one whom a sentence names, with whom talks are.
  private func partner(inSentence sentence: Int, of scene: Scene) -> LocatedMention? {
    let people = scene.people(in: scene.reading.sentences[sentence])
    guard Set(people.map(\.entity)).count == 1 else { return nil }
    return people.first { isBesideTalks($0, in: scene) }
  }

  private func isBesideTalks(_ person: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    let noun: Int?
    if reading.lexicon.language.family == .uralic {
      noun = nounBehind(person, in: scene)
    } else {
      // «на встрече | с ректором X», «at the meeting | with the rector X»
      var marker = scene.phrases.start(of: person) - 1
      while marker > sentence.lowerBound, reading.isWord(marker, .article) { marker -= 1 }
      guard marker > sentence.lowerBound, reading.isWord(marker, .comitative) else { return false }
      let first = max(sentence.lowerBound, marker - Self.reach)
      noun = (first..<marker).last { reading.isForm($0, of: .talk) && isSetting($0, in: reading) }
    }
    return noun.map { !reading.isQuoted($0) && !reading.isNegated($0) && !reading.isCancelled($0) } ?? false
  }

  /// «На | встрече», «At the | meeting»: with which a sentence begins.
  private func isSetting(_ noun: Int, in reading: TokenizedArticle) -> Bool {
    let start = reading.sentence(of: noun).lowerBound
    return noun - start <= Self.longestSetting
      && (start..<noun).contains { reading.isWord($0, [.locativeMarker, .setting, .framing]) }
  }

  /// How many words may stand before the noun: «At the | meeting», «В ходе рабочей | встречи».
  private static let longestSetting = 3

  /// «X rektorral | folytatott megbeszélésen»
  private func nounBehind(_ person: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound)
    let isJoined =
      title.map { $0.role.form.grammaticalCase == .instrumental }
      ?? (person.isIn(.instrumental) && !person.isIn(.nominative))
    guard isJoined else { return nil }
    let start = title?.title.upperBound ?? person.tokens.upperBound
    let end = min(reading.sentence(of: person.tokens.lowerBound).upperBound, start + Self.reach)
    return (start..<max(start, end)).first { reading.isForm($0, of: .talk) }
  }

  /// Those who visited the body in which somebody has a post; or, where no body is said, the one whose post it may be.
  ///
  /// - Parameters:
  ///   - visits: the meetings that the sentences tell.
  ///   - sentences: those before the talks.
  private func visitors(
    told visits: [RelationFinding], in sentences: Range<Int>, ofBodyOf partner: LocatedMention, in scene: Scene,
    _ context: RelationContext
  ) -> [Int] {
    guard let first = sentences.first, let last = sentences.last else { return [] }
    let told = scene.reading.sentences[first].lowerBound..<scene.reading.sentences[last].upperBound
    let posts = context.posts(of: partner.entity).map(\.to)
    let hasBarePost = hasBarePost(partner, in: scene)
    return visits.flatMap { tie -> [Int] in
      [(body: tie.from, guest: tie.to), (body: tie.to, guest: tie.from)].filter { body, guest in
        scene.entities[body].type.isOrganization && guest != partner.entity && !posts.contains(guest)
          && (posts.contains(body) || posts.isEmpty && hasBarePost && isVisited(body, by: guest, in: told, of: scene))
      }.map(\.guest)
    }.unique()
  }

  /// Whether a body is none of those that sent a delegation, and another is, or is somebody.
  private func isVisited(_ body: Int, by guest: Int, in told: Range<Int>, of scene: Scene) -> Bool {
    let sent = Set(scene.mentions(in: told).filter { isOfDelegation($0, in: scene.reading) }.map(\.entity))
    return !sent.contains(body) && (scene.entities[guest].type.isPerson || sent.contains(guest))
  }

  /// «Делегация | фонда», «a delegation of | the fund», «az alapítvány | küldöttsége»
  private func isOfDelegation(_ body: LocatedMention, in reading: TokenizedArticle) -> Bool {
    if reading.lexicon.language.family == .uralic { return reading.isForm(reading.end(of: body), of: .delegation) }
    let start = reading.withArticle(body.tokens.lowerBound)
    let noun = reading.isWord(start - 1, .genitiveMarker) ? start - 2 : start - 1
    return noun >= reading.sentence(of: body.tokens.lowerBound).lowerBound && reading.isForm(noun, of: .delegation)
  }

  /// «с ректором | X», «X | rektorral»: a post in a body that is not named, which no state has.
  private func hasBarePost(_ person: LocatedMention, in scene: Scene) -> Bool {
    let roles = RoleFinder(reading: scene.reading)
    let post =
      scene.reading.lexicon.language.family == .uralic
      ? roles.role(startingAt: person.tokens.upperBound) : roles.role(endingBefore: person.tokens.lowerBound)
    return post.map { !$0.isOfState && !$0.form.isPlural } ?? false
  }
}
