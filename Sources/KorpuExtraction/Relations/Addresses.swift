internal import KorpuLanguage
internal import KorpuModel

/// Finds who takes the floor at a gathering by a verb that says so: «A, B və C çıxış ediblər», «forumda çıxış edən sədr A».
struct Addresses {
  let scene: Scene
  let context: RelationContext

  /// How far after «speaking» the name may stand: «Forumda çıxış edən "X" Fondunun sədri | Anar Quliyev».
  private static let reach = 14

  private var reading: TokenizedArticle { scene.reading }
  private var gathering: Gathering { context.gathering }

  /// «… A, B və C çıxış ediblər».
  ///
  /// - Parameter reported: The gathering that the article reports on, for sentences that name none.
  func predicated(inSentence sentence: Int, reported: Int?) -> [RelationFinding] {
    let verbs = verbs(inSentence: sentence)
    let predicates = verbs.filter(\.match.form.isPredicate)
    // «X nyitotta meg a fórumot, | amelyen Y is felszólalt»: in Hungarian each clause has its own speakers.
    if reading.lexicon.language.family == .uralic {
      return predicates.flatMap { speakers(by: $0.token, inSentence: sentence, reported: reported) }
    }
    return (predicates.last ?? verbs.last(where: isLeaning)).map {
      speakers(by: $0.token, inSentence: sentence, reported: reported)
    } ?? []
  }

  private func speakers(by verb: Int, inSentence sentence: Int, reported: Int?) -> [RelationFinding] {
    guard let forum = forum(ofVerbAt: verb, inSentence: sentence, reported: reported), !gathering.isServing(verb)
    else { return [] }
    let clause = UralicFloor(scene: scene, context: context).clause(of: verb..<verb + 1)
    let evidence = reading.sentences[sentence].lowerBound..<verb + 1
    let participants = Participants(scene: scene)
    let named = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && !participants.isPartner($0, before: verb) && !participants.isOwner($0, before: verb)
        && !isTopic($0) && !isOfAside($0, before: verb)
        && !GenitiveAttendants(scene: scene).isAttending($0, before: verb)
    }.map(\.entity)
    return (named.isEmpty ? meant(in: clause, inSentence: sentence, forum) : named).map {
      RelationFinding(.spokeAt, from: $0, to: forum, evidence: evidence, confidence: named.isEmpty ? 0.8 : 0.9)
    }
  }

  /// «(Sədr A …) Spiker | forumda çıxış edib»: who is meant by a clause that names nobody, where it names the gathering.
  private func meant(in clause: Range<Int>, inSentence sentence: Int, _ forum: Int) -> [Int] {
    guard reading.lexicon.language.family == .turkic, gathering.setting(ofSentence: sentence) == forum,
      !scene.mentions(in: clause).contains(where: \.type.isPerson)
    else { return [] }
    return ImpliedSubject(scene: scene, anaphora: context.anaphora).person(of: clause).map { [$0] } ?? []
  }

  /// «(Sədr B) şair A | haqqında (çıxış edib)»: of whom somebody speaks.
  private func isTopic(_ person: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isWord(reading.end(of: person), .leadNoun)
  }

  /// «на форуме, модератором которого был A, | выступил B»: in Russian who stands in a clause that ends before the verb.
  private func isOfAside(_ person: LocatedMention, before verb: Int) -> Bool {
    let end = person.tokens.upperBound
    guard reading.isSlavic, end < verb, reading.isMark(end, ",") else { return false }
    let first = reading.sentence(of: verb).lowerBound
    let opening = (first..<max(first, person.tokens.lowerBound)).last { reading.isMark($0, ",") }
    return opening.map { opening in
      (opening + 1..<person.tokens.lowerBound).contains { reading.isWord($0, .relative) }
    } ?? false
  }

  /// «A va B so'zga | chiqib, hamkorlikni ta'kidladi»: a converb that leans on what the same people do next.
  private func isLeaning(_ verb: (token: Int, match: VerbMatch)) -> Bool {
    let end = verb.token + verb.match.length
    let sentence = reading.sentence(of: verb.token)
    return reading.lexicon.language.family == .turkic && verb.match.form == .converb
      && (end..<max(end, sentence.upperBound)).contains { reading.isFiniteVerb($0) }
  }

  /// «Forumda çıxış edən sədr Anar Quliyev …», «Açılışta konuşan Vali Kemal Yurtsever …»: the person after the participle.
  ///
  /// - Parameter reported: The gathering that the article reports on, for sentences set at no more than its opening.
  func attributed(inSentence sentence: Int, reported: Int? = nil) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic,
      let (verb, match) = verbs(inSentence: sentence).first(where: { $0.match.form == .participle }),
      let forum = gathering.setting(ofSentence: sentence)
        ?? (isAtOpening(verb) || isAnywhere(verb, inSentence: sentence) ? reported : nil)
    else { return [] }
    let end = verb + match.length
    let limit = min(end + Self.reach, reading.sentences[sentence].upperBound)
    guard let person = scene.mentions(in: verb..<limit).first(where: \.type.isPerson), person.isIn(.nominative),
      isPhrase(of: person, from: end)
    else { return [] }
    return speakers(listedFrom: person).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: verb..<$0.tokens.upperBound, confidence: 0.88)
    }
  }

  /// Whether no comma stands before a name but between titles: «çıxış edən | Xalq artisti, professor A».
  private func isPhrase(of person: LocatedMention, from start: Int) -> Bool {
    let name = person.tokens.lowerBound
    guard let comma = (start..<max(start, name)).first(where: { reading.isMark($0, ",") }) else { return true }
    let titles = RoleFinder(reading: reading)
    guard titles.title(endingBefore: comma) != nil || titles.role(endingBefore: comma)?.form.isPlural == false else {
      return false
    }
    return reading.endsProfessions(before: comma)
      && !(comma..<name).contains { reading.isCapitalisedWord($0) && reading.words.match(.honorifics, at: $0) == nil }
  }

  /// «çıxış edən | A, B və C (uğurlar arzulayıb)»: with the first speaker those who are listed with him, where an «and» closes the
  /// list or the verb tells of several.
  private func speakers(listedFrom first: LocatedMention) -> [LocatedMention] {
    let list = scene.list(startingWith: first)
    guard list.count > 1, let last = list.last, list.allSatisfy({ $0.isIn(.nominative) }),
      !reading.isWord(reading.end(of: last), .comitative), !reading.isMark(reading.end(of: last), ","),
      reading.isWord(list[list.count - 2].tokens.upperBound, .conjunction) || tellsOfSeveral(behind: last)
    else { return [first] }
    return list
  }

  /// «(A, B) … arzulayıblar», «… söylediler»: the verb that closes the sentence is in the plural.
  private func tellsOfSeveral(behind last: LocatedMention) -> Bool {
    let sentence = reading.sentence(of: last.tokens.lowerBound)
    guard let word = sentence.last(where: { reading.tokens[$0].kind == .word }), word > last.tokens.upperBound,
      reading.isFiniteVerb(word)
    else { return false }
    return reading.hasEnding(.ofMany, at: word)
  }

  /// «Sonra həmkarları adından | çıxış edən»: where nothing before the verb says where.
  private func isAnywhere(_ verb: Int, inSentence sentence: Int) -> Bool {
    !gathering.isElsewhere(inSentence: sentence)
      && !(reading.sentences[sentence].lowerBound..<verb).contains {
        reading.words[$0].mayBe(.locative)
          || scene.mention(startingAt: $0, where: { $0.isOrganization || $0.isPlace }) != nil
      }
  }

  /// «Açılışta | konuşan», «Açılışda | çıxış edən»: a bare word for the opening right before the verb.
  private func isAtOpening(_ verb: Int) -> Bool {
    let noun = verb - 1
    guard noun >= reading.sentence(of: verb).lowerBound, reading.isForm(noun, of: .opening) else { return false }
    return reading.words[noun].readings.contains {
      $0.form.possessor == nil && $0.form.grammaticalCase == .locative && $0.stem.count > 2
    }
  }

  /// The verbs of taking the floor in a sentence, outside quotations.
  private func verbs(inSentence sentence: Int) -> [(token: Int, match: VerbMatch)] {
    reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).filter {
      $0.match.meaning == .floor && !reading.isQuoted($0.token) && !reading.isNegated($0.token)
    }
  }

  /// Where somebody takes the floor: what the clause or the sentence says of it, else what the sentences before say, else what
  /// the article reports on.
  private func forum(ofVerbAt verb: Int, inSentence sentence: Int, reported: Int?) -> Int? {
    gathering.antecedent(ofClauseAt: verb) ?? gathering.setting(ofSentence: sentence)
      ?? gathering.pointedAt(inSentence: sentence) ?? addressed(inSentence: sentence)
      ?? gathering.opened(byVerbAt: verb)
      ?? gathering.justHeld(before: sentence) ?? UralicPanel(scene: scene).panel(before: sentence)
      ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
  }

  /// «X addressed the Y Forum»: the only gathering of the sentence, where no preposition marks its place.
  private func addressed(inSentence sentence: Int) -> Int? {
    guard !reading.lexicon.language.family.isVerbFinal else { return nil }
    let forums = Set(gathering.named(inSentence: sentence).map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }
}
