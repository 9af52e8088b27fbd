internal import KorpuLanguage
internal import KorpuModel

/// Who took the floor at a gathering by what Russian says in passing: «Об этом он сказал, выступая на форуме», «на форуме
/// глава фонда X обозначил планы», after which X is quoted.
struct SlavicFloor {
  private let scene: Scene
  private let context: RelationContext
  /// By sentence, what is said in it.
  private let contents: [Int: [Range<Int>]]

  init(scene: Scene, context: RelationContext) {
    self.scene = scene
    self.context = context
    contents = context.contentsOfSentence
  }

  private var reading: TokenizedArticle { scene.reading }

  /// Who took the floor in a sentence.
  ///
  /// - Parameter reported: The gathering that the article reports on, for sentences that name none.
  func floors(inSentence sentence: Int, reported: Int?) -> [RelationFinding] {
    addresses(inSentence: sentence) + topics(inSentence: sentence, reported: reported) + meant(inSentence: sentence)
      + views(inSentence: sentence) + SlavicFormerSpeaker(scene: scene, context: context).findings(inSentence: sentence)
  }

  /// «(X отметил, что …) Об этом он сказал, | выступая на форуме»: a pronoun means who spoke last.
  func addresses(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.isSlavic,
      let verb = reading.sentences[sentence].first(where: { isFloor($0) && !reading.isQuoted($0) }),
      let forum = opened(by: verb) ?? context.gathering.setting(ofSentence: sentence)
        ?? addressed(inSentence: sentence),
      !context.gathering.isServing(verb)
    else { return [] }
    let people = subjects(ofSentence: sentence).map(\.entity)
    let speakers = people.isEmpty && hasPronoun(sentence) ? lastSpeakers(before: sentence) : people
    return speakers.map {
      RelationFinding(.spokeAt, from: $0, to: forum, evidence: reading.sentences[sentence], confidence: 0.85)
    }
  }

  /// Who is the subject of a sentence that names a gathering as its place.
  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.isSlavic,
      let forum = context.gathering.setting(ofSentence: sentence, besides: contents[sentence, default: []])
    else { return [] }
    return subjects(ofSentence: sentence).prefix(1).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: reading.sentences[sentence], confidence: 0.8)
    }
  }

  /// «Открывая | форум «Степь», X отметил …»
  private func opened(by verb: Int) -> Int? {
    scene.mention(startingAt: verb + 1, where: \.isForum).flatMap {
      $0.isIn([.accusative, .nominative]) ? $0.entity : nil
    }
  }

  /// «обращаясь к делегатам | форума»
  private func addressed(inSentence sentence: Int) -> Int? {
    scene.mentions(ofSentence: sentence).first { mention in
      mention.type.isForum && reading.isWord(mention.tokens.lowerBound - 1, .attending)
    }?.entity
  }

  /// «Также он | выступил на форуме», «Министр | выступил на форуме»: who is meant where the sentence names the gathering and
  /// nobody else.
  private func meant(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.isSlavic,
      let verb = reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).last(where: {
        $0.match.meaning == .floor && $0.match.form.isPredicate && !reading.isQuoted($0.token)
          && !reading.isNegated($0.token)
      }), !context.gathering.isServing(verb.token),
      let forum = context.gathering.setting(ofSentence: sentence, besides: contents[sentence, default: []]),
      let person = SlavicMeantSubject(scene: scene, anaphora: context.anaphora).person(
        of: verb.token..<verb.token + verb.match.length)
    else { return [] }
    return [RelationFinding(.spokeAt, from: person, to: forum, evidence: reading.sentences[sentence], confidence: 0.8)]
  }

  /// «На форуме | X рассказал о планах»: whoever tells of a matter where the sentence names a gathering, or the article reports
  /// on one.
  private func topics(inSentence sentence: Int, reported: Int?) -> [RelationFinding] {
    guard reading.isSlavic else { return [] }
    let verbs = reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).filter {
      isTelling($0.match, inSentence: sentence) && $0.match.form.isPredicate && !reading.isQuoted($0.token)
        && !reading.isNegated($0.token)
        // «обсудили сотрудничество»: they spoke with one another.
        && reading.words.verb(.actVerbs, at: $0.token)?.meaning != .meet
        // «фильм, который | озвучил X»
        && !(reading.isWord($0.token - 1, .relative) && reading.isMark($0.token - 2, ","))
    }
    guard let verb = verbs.first, SlavicRepresentatives(scene: scene).verb(inSentence: sentence) == nil,
      let forum = context.gathering.setting(ofSentence: sentence) ?? told(inSentence: sentence, of: reported),
      !(verb.match.meaning == .courtesy && scene.isYetToCome(forum, inSentence: sentence))
    else { return [] }
    return SlavicClause(scene: scene).subjects(of: verb.token..<verb.token + verb.match.length).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: reading.sentences[sentence], confidence: 0.82)
    }
  }

  /// «рассказал о планах»; «поздравила народ» only where the sentence names the gathering, «На выставке …».
  private func isTelling(_ verb: VerbMatch, inSentence sentence: Int) -> Bool {
    verb.meaning == .topic || verb.meaning == .courtesy && context.gathering.setting(ofSentence: sentence) != nil
  }

  /// «Такое мнение | высказал X на форуме»: a verb of saying without what was said, where the sentence names a gathering.
  private func views(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.isSlavic, contents[sentence, default: []].isEmpty,
      reading.isForm(range.lowerBound, of: .demonstrative),
      let verb = reading.words.verbs(.speechVerbs, in: range).first(where: {
        $0.match.meaning == .report && $0.match.form == .finite && !reading.isQuoted($0.token)
          && !reading.isNegated($0.token)
      }),
      let forum = context.gathering.setting(ofSentence: sentence)
    else { return [] }
    return SlavicClause(scene: scene).subjects(of: verb.token..<verb.token + verb.match.length).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: range, confidence: 0.8)
    }
  }

  /// «(В Баку прошёл форум.) | X рассказал о планах»: what the article reports on, unless the sentence names another gathering,
  /// tells of the past, or is meant for journalists.
  private func told(inSentence sentence: Int, of reported: Int?) -> Int? {
    let range = reading.sentences[sentence]
    guard let reported, !context.gathering.isElsewhere(inSentence: sentence),
      !MediumAudience(scene: scene).isAddressed(inSentence: sentence),
      !reading.isWord(range.lowerBound, .background),
      !scene.mentions(ofSentence: sentence).contains(where: \.type.isForum),
      !range.contains(where: { reading.isForm($0, of: [.interview, .talk]) && !reading.isQuoted($0) })
    else { return nil }
    let isTalk = [.meet, .receive].contains { !context.gathering.acts($0, inSentence: sentence).isEmpty }
    return isTalk ? nil : reported
  }

  private func isFloor(_ index: Int) -> Bool {
    guard let verb = reading.words.verb(.speechVerbs, at: index) else { return false }
    return verb.meaning == .floor && verb.form == .converb && !reading.isNegated(index)
  }

  private func subjects(ofSentence sentence: Int) -> [LocatedMention] {
    scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !$0.isIn(.genitive) && !reading.isQuoted($0.tokens.lowerBound)
    }
  }

  private func hasPronoun(_ sentence: Int) -> Bool {
    reading.sentences[sentence].contains { reading.isWord($0, .pronoun) && !reading.isQuoted($0) }
  }

  /// How many sentences back who spoke last may have spoken.
  private static let reach = 3

  private func lastSpeakers(before sentence: Int) -> [Int] {
    let last = context.statements.last { $0.attribution < sentence && sentence - $0.attribution <= Self.reach }
    return last.map { [$0.speaker] } ?? []
  }
}

extension Scene {
  /// «(пожелал успехов) на | предстоящем форуме»: of which a sentence says that it will be, and nobody spoke there.
  func isYetToCome(_ forum: Int, inSentence sentence: Int) -> Bool {
    reading.isSlavic
      && mentions(ofSentence: sentence).contains { mention in
        mention.entity == forum && reading.isForm(mention.tokens.lowerBound, of: .eve)
      }
  }
}
