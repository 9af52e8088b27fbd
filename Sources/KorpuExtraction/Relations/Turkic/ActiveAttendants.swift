internal import KorpuLanguage
internal import KorpuModel

/// Tells who attended a gathering by what they did there: «Форумда A мен B меморандумға | қол қойды», «Шарада Қазақстан
/// делегациясы … талқылады», «Фестивальде "X" ансамблі өнер көрсетті».
struct ActiveAttendants {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return signers(inSentence: sentence) + delegations(inSentence: sentence) + performers(inSentence: sentence)
      + actors(inSentence: sentence) + ribbonCutters(inSentence: sentence)
  }

  /// «(X okulunun açılışı yapıldı.) | Kurdeleyi A ve B kesti»: those who cut the ribbon at what the article reports on.
  private func ribbonCutters(inSentence sentence: Int) -> [Attendance.Finding] {
    let range = reading.sentences[sentence]
    guard let ribbon = range.first(where: { isCut($0) && !reading.isQuoted($0) }),
      let last = range.last(where: { reading.tokens[$0].kind == .word }), last > ribbon, !reading.isNegated(last),
      let forum = setting(ofSentence: sentence)
        ?? (gathering.isElsewhere(inSentence: sentence) ? nil : opening(before: sentence) ?? reported)
    else { return [] }
    return scene.mentions(in: range).filter { person in
      scene.isSubject(person) && !scene.isPatient(person)
    }.map { finding($0, forum, ribbon..<last + 1) }
  }

  /// «kurdelesini», «lenti»: as the object.
  private func isCut(_ index: Int) -> Bool {
    reading.isForm(index, of: .ribbon)
      && reading.words[index].readings.contains { [.accusative, .nominative].contains($0.form.grammaticalCase) }
  }

  /// The last opening that the article names before, «X мектебінің ашылу салтанаты».
  private func opening(before sentence: Int) -> Int? {
    let start = reading.sentences[sentence].lowerBound
    return gathering.forums.all.last { forum in
      forum.tokens.upperBound <= start && forum.tokens.contains { reading.isForm($0, of: [.opening, .launch]) }
    }?.entity
  }

  /// «Фестивальде ақын A | жыр оқыды», «Konfransda A su ehtiyatlarını | təhlil edib»: whoever does there what no table has a verb for.
  /// What is done to somebody need not find them there, «Törende şair A | anıldı».
  private func actors(inSentence sentence: Int) -> [Attendance.Finding] {
    guard let last = reading.unknownVerb(endingSentence: sentence),
      let forum = gathering.setting(ofSentence: sentence)
    else { return [] }
    let others = wordsBehindOtherDeeds(inSentence: sentence)
    return scene.mentions(in: reading.clause(of: last..<last + 1)).filter { person in
      scene.isSubject(person) && !scene.isPatient(person) && !reading.isWord(reading.end(of: person), .comitative)
        && !others.contains(person.tokens.lowerBound) && !scene.isCutShort(person)
    }.map { finding($0, forum, last..<last + 1) }
  }

  /// «Forumda konuşulan | yasayı A hazırlamıştı»: the words behind a participle that the gathering before belongs to. What
  /// happened there is said of something, and not of who is named next.
  ///
  /// - Complexity: O(length of the sentence).
  private func wordsBehindOtherDeeds(inSentence sentence: Int) -> Set<Int> {
    var isAtGathering = false
    var isBehindDeed = false
    let gatherings = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).flatMap(\.tokens))
    return reading.sentences[sentence].reduce(into: Set<Int>()) { found, index in
      if gatherings.contains(index) || reading.gatheringWord(at: index) != nil {
        (isAtGathering, isBehindDeed) = (true, false)
      } else if isAtGathering, !reading.isCapitalisedWord(index), reading.words[index].verbReadings(in: .participle) {
        isBehindDeed = true
      }
      if isBehindDeed { found.insert(index) }
    }
  }

  /// Those who sign a paper between them there.
  private func signers(inSentence sentence: Int) -> [Attendance.Finding] {
    guard let verb = gathering.predicate(.sign, inSentence: sentence), !reading.isWord(verb.upperBound, .negation),
      let forum = setting(ofSentence: sentence) ?? settingBefore(sentence)
    else { return [] }
    let clause = reading.clause(of: verb)
    guard (clause.lowerBound..<verb.upperBound).contains(where: scene.isWordOfCooperation) else { return [] }
    let list = TurkicSigners(scene: scene, holders: [:]).parties(in: clause)
    guard list.count > 1 else { return [] }
    return scene.mentions(in: clause).filter { mention in
      list.contains { $0.tokens.lowerBound == mention.tokens.lowerBound }
        && (mention.type.isPerson || mention.type.isOrganization)
    }.map { finding($0, forum, verb) }
  }

  /// «(Шарада) Қазақстан мен Өзбекстан | делегациялары (мәселелерді талқылады)»: delegations that did something there.
  private func delegations(inSentence sentence: Int) -> [Attendance.Finding] {
    let range = reading.sentences[sentence]
    guard let last = range.last(where: { reading.tokens[$0].kind == .word }),
      reading.words[last].verbReadings(in: .finite), !reading.words[last].verbReadings(in: .participle),
      let forum = setting(ofSentence: sentence)
    else { return [] }
    return scene.mentions(in: range).filter { mention in
      (mention.type.isCountry || mention.type.isOrganization) && mention.cases.contains(.delegation)
        && mention.isIn(.nominative) && !reading.isQuoted(mention.tokens.lowerBound) && isDelegated(mention)
    }.map { finding($0, forum, last..<last + 1) }
  }

  /// How many words may stand between a country and its delegation: «мен Өзбекстан | парламенттік».
  private static let delegationReach = 4

  /// A word for a delegation, and not only people who speak for a body.
  private func isDelegated(_ mention: LocatedMention) -> Bool {
    let end = reading.end(of: mention)
    let limit = min(end + Self.delegationReach, reading.sentence(of: mention.tokens.lowerBound).upperBound)
    return (end..<max(end, limit)).contains { index in
      reading.isForm(index, of: .delegation)
        && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .nominative
    }
  }

  /// «Фестивальде "X" ансамблі | өнер көрсетті»: bodies that show there what they do.
  private func performers(inSentence sentence: Int) -> [Attendance.Finding] {
    guard let verb = gathering.predicate(.present, inSentence: sentence),
      let forum = setting(ofSentence: sentence) ?? settingBefore(sentence)
    else { return [] }
    return scene.mentions(in: reading.clause(of: verb)).filter { mention in
      mention.type.isOrganization && mention.isIn(.nominative) && !reading.isQuoted(mention.tokens.lowerBound)
        && !scene.isPatient(mention) && !scene.isOwner(mention)
        && (reading.isListJoint(reading.end(of: mention)) || !scene.isPossessedNoun(at: reading.end(of: mention)))
    }.map { finding($0, forum, verb) }
  }

  private func setting(ofSentence sentence: Int) -> Int? {
    gathering.setting(ofSentence: sentence) ?? gathering.pointedAt(inSentence: sentence)
  }

  /// The gathering that the article reports on, where the sentence before is set there and no paragraph parts the two.
  private func settingBefore(_ sentence: Int) -> Int? {
    guard sentence > 0, let reported, !reading.startsParagraph(reading.sentences[sentence].lowerBound),
      !gathering.isElsewhere(inSentence: sentence), setting(ofSentence: sentence - 1) == reported
    else { return nil }
    return reported
  }

  private func finding(_ mention: LocatedMention, _ forum: Int, _ verb: Range<Int>) -> Attendance.Finding {
    Attendance.Finding(participant: mention.entity, forum: forum, evidence: mention.tokens.union(verb))
  }
}
