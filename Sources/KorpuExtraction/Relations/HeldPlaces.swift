internal import KorpuLanguage
internal import KorpuModel

/// Ties the places of a sentence to the gathering that is held there, and to the parts of it.
struct HeldPlaces {
  let scene: Scene
  let context: RelationContext

  /// How far after the gathering the place may be: «Forum mayın 3-də Bakıda keçirilib».
  private static let reach = 8
  /// «in Baku at the Heydar Aliyev Center»: a town and a house in it.
  private static let mostPlaces = 2

  private var reading: TokenizedArticle { scene.reading }
  private var gathering: Gathering { context.gathering }
  private var holding: HoldingWords { HoldingWords(scene: scene, gathering: gathering) }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let places = hosts(
      among: scene.mentions(ofSentence: sentence).filter {
        $0.type.isPlace && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPlaceAdjective($0)
      })
    return places.prefix(listed(among: places)).flatMap { place -> [RelationFinding] in
      if scene.gathering(inBracketsBefore: place.tokens) != nil { return [] }
      guard let told = told(of: place, inSentence: sentence) else {
        let held = findings(at: place, inSentence: sentence)
        let found = held.isEmpty ? [beside(place)].compactMap(\.self) : held
        return found + joined(to: place, found)
      }
      // «Astanada keçirilən X Forumunda | Y paneli baş tutub»: what happens at the gathering happens there too.
      let isSetting = scene.mentions(ofSentence: sentence).contains { $0.entity == told.from && $0.isIn(.locative) }
      return [told] + (isSetting ? findings(at: place, inSentence: sentence).filter { $0.from != told.from } : [])
    }
  }

  /// «X Forumu | (5 mayıs, Bursa), Y Forumu (8 mayıs, Konya)»: each town in the brackets behind the name of its own gathering.
  func bracketed(inSentence sentence: Int) -> [RelationFinding] {
    scene.mentions(ofSentence: sentence).filter(\.type.isPlace).compactMap { place in
      scene.gathering(inBracketsBefore: place.tokens).map {
        RelationFinding(
          .heldIn, from: $0.entity, to: place.entity, evidence: $0.tokens.union(place.tokens), confidence: 0.9)
      }
    }
  }

  /// «(Түркістанға барған сапарынан кейін) | Астанада (өткен форумға)»: whither somebody goes hosts nothing where the sentence says where
  /// something is.
  private func hosts(among places: [LocatedMention]) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic else { return places }
    let seats = places.filter { $0.candidate.grammaticalCase != .dative }
    return seats.isEmpty ? places : seats
  }

  /// «in Bishkek | and Osh»: in English a place that «and» joins to another.
  private func joined(to place: LocatedMention, _ found: [RelationFinding]) -> [RelationFinding] {
    let joint = place.tokens.upperBound
    guard reading.lexicon.language.family == .germanic, !found.isEmpty, reading.isWord(joint, .conjunction),
      let other = scene.mention(startingAt: joint + 1, where: \.isPlace)
    else { return [] }
    return found.map {
      RelationFinding(
        .heldIn, from: $0.from, to: other.entity, evidence: $0.evidence[0].union(other.tokens), confidence: 0.9)
    }
  }

  /// «(spoke at) the "Green Steppe" forum in | Baku»: in English a place right behind the name of a gathering, whatever the verb says.
  private func beside(_ place: LocatedMention) -> RelationFinding? {
    let marker = reading.withArticle(place.tokens.lowerBound) - 1
    let first = reading.sentence(of: place.tokens.lowerBound).lowerBound
    // The word before a place that begins a sentence is of the one before it.
    guard reading.lexicon.language.family == .germanic, marker >= first, reading.isWord(marker, .locativeMarker),
      let forum = scene.mentions(in: first..<marker).last(where: \.type.isForum),
      case let end = max(forum.tokens.upperBound, forum.candidate.printed?.upperBound ?? 0), end <= marker,
      // «preparations for the Aral Summit | on 14-15 October 2019 | in Baku»
      EnglishHoldingWords(scene: scene, gathering: gathering).isDate(end..<marker)
    else { return nil }
    return RelationFinding(
      .heldIn, from: forum.entity, to: place.entity, evidence: forum.tokens.union(place.tokens), confidence: 0.85)
  }

  /// How many of the places are the gathering's: in Hungarian as many as a list has, «Budapesten az Országházban, valamint Szegeden és
  /// Debrecenben (tartották)».
  private func listed(among places: [LocatedMention]) -> Int {
    // «(teatrynda) Aşgabat | we Arkadag şäherlerinde»: towns in a list count once.
    if reading.lexicon.language.family == .turkic {
      return Self.mostPlaces
        + zip(places, places.dropFirst()).count {
          reading.isListJoint($0.tokens.upperBound) && $0.tokens.upperBound + 1 == $1.tokens.lowerBound
        }
    }
    guard reading.lexicon.language.family == .uralic else { return Self.mostPlaces }
    let isGoingOn = zip(places, places.dropFirst()).prefix { place, next in
      (reading.end(of: place)..<max(reading.end(of: place), next.tokens.lowerBound)).allSatisfy { index in
        reading.isListJoint(index) || reading.isWord(index, .article) || reading.isForm(index, of: .venue)
      }
    }
    return max(Self.mostPlaces, isGoingOn.count + 1)
  }

  /// How many words may stand between a place and the participle, and between that and the gathering.
  private static let participleReach = 3
  /// How many words tell between a place and the participle when it was: «шаҳрида 9-11 апрел кунлари».
  private static let longestTime = 6

  /// «Aşgabatda geçirilen | X Forumyndan soň», «Parižde geçirilýän | X Maslahatynyň çäklerinde»: of which gathering a participle
  /// right behind the place tells, whatever else the sentence says of it.
  private func told(of place: LocatedMention, inSentence sentence: Int) -> RelationFinding? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let start = reading.end(of: place)
    let act = gathering.acts(.hold, inSentence: sentence).first { act in
      let verb = act.tokens.lowerBound
      guard isAttribute(act), verb >= start, areWords(start..<verb) else { return false }
      return verb - start <= Self.participleReach
        || verb - start <= Self.longestTime && (start..<verb).contains { reading.tokens[$0].kind == .number }
    }
    guard let act else { return nil }
    let end = act.tokens.upperBound
    let forum = scene.mentions(in: end..<max(end, reading.sentences[sentence].upperBound)).first(where: \.type.isForum)
    guard let forum, forum.tokens.lowerBound - end <= Self.participleReach, areWords(end..<forum.tokens.lowerBound),
      !forum.isIn(.nominative) || gathering.isFrame(forum)
    else { return nil }
    return RelationFinding(
      .heldIn, from: forum.entity, to: place.entity, evidence: place.tokens.union(forum.tokens), confidence: 0.92)
  }

  /// «düzenlenen | X Zirvesi'ne», «keçiriləcək | X Forumuna»
  private func isAttribute(_ act: Act) -> Bool {
    let next = act.tokens.upperBound
    guard act.form == .future else { return act.form == .participle }
    return next < reading.sentence(of: act.tokens.lowerBound).upperBound && reading.tokens[next].kind == .word
  }

  /// Words in small letters or numbers, and no names.
  private func areWords(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { index in
      reading.tokens[index].kind != .mark && scene.mention(covering: index, where: { _ in true }) == nil
    }
  }

  private func findings(at place: LocatedMention, inSentence sentence: Int) -> [RelationFinding] {
    guard let words = holding.words(at: place, inSentence: sentence),
      let forum = hosted(at: place, inSentence: sentence), isPlace(place, of: forum.tokens)
    else { return [] }
    let evidence = place.tokens.union(forum.tokens).union(words)
    let parts = parts(of: forum.entity, inSentence: sentence)
    let held = !parts.isEmpty && isOfPart(place, within: forum.tokens) ? parts : [forum.entity] + parts
    return held.map { entity in
      RelationFinding(.heldIn, from: entity, to: place.entity, evidence: evidence, confidence: 0.92)
    }
  }

  private func parts(of forum: Int, inSentence sentence: Int) -> [Int] {
    scene.mentions(ofSentence: sentence).filter { part in
      part.type.isForum && part.entity != forum && context.hasTie(.partOf, from: part.entity, to: forum)
    }.map(\.entity)
  }

  /// «В рамках форума X | в доме «Арал» прошла панель Y»: the house is where the part was held.
  private func isOfPart(_ house: LocatedMention, within frame: Range<Int>) -> Bool {
    reading.isSlavic && frame.upperBound <= house.tokens.lowerBound
      && reading.words.match(.cities, at: house.tokens.lowerBound) == nil
  }

  // MARK: the gathering

  /// The first gathering after the place, else the one shortly before it; where places stand at the end of their phrase, first
  /// the one before: «the forum held in Baku».
  private func hosted(at place: LocatedMention, inSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    if let goal = SlavicGatheringGoal(scene: scene, gathering: gathering).forum(at: place) {
      return (goal.entity, goal.tokens)
    }
    // «X Forumu çərçivəsində»: what was held within it was held there.
    let forums = scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && !gathering.isFrame($0) && (!gathering.isTime($0) || isToldOf($0, at: place))
    }
    let near = reading.lexicon.language.family.isVerbFinal ? nil : forums.last { isBefore($0, place) }
    if let forum = near ?? forums.first(where: { $0.tokens.lowerBound > place.tokens.lowerBound }) {
      return (forum.entity, forum.tokens)
    }
    if forums.isEmpty, let frame = frame(behind: place, inSentence: sentence) { return frame }
    let before =
      forums.last.map { ($0.entity, $0.tokens) } ?? gathering.subject(ofSentence: sentence)
      ?? meant(byPronounOf: sentence)
    guard let before, !hostsAnother(place, than: before, inSentence: sentence) else { return nil }
    let isNear =
      abs(place.tokens.lowerBound - before.1.upperBound) <= Self.reach
      // «Форум проходил с 26 по 28 мая на берегу озера, | в пансионате «Арал»»
      || reading.isSlavic && forums.isEmpty && isHeldThere(before.1, place, inSentence: sentence)
    let isOnly = Set(forums.map(\.entity)).count == 1
    return isNear || isOnly && (holding.isRightBeforeVerb(place, inSentence: sentence) || isAttendedAt(place))
      ? before : nil
  }

  /// «(саммитида иштирок этиш учун …) Боку | шаҳрига (жўнаб кетди)»
  private func isAttendedAt(_ place: LocatedMention) -> Bool {
    let end = place.tokens.upperBound
    return reading.isForm(end, of: .town) && reading.isAttendedAt(townEndingBefore: end + 1)
  }

  /// Whether what a sentence begins with is said to be held, by its only verb.
  private func isHeldThere(_ subject: Range<Int>, _ place: LocatedMention, inSentence sentence: Int) -> Bool {
    guard subject.lowerBound <= reading.sentences[sentence].lowerBound + 1,
      let verb = gathering.predicate(.hold, inSentence: sentence), verb.lowerBound >= subject.upperBound,
      verb.upperBound <= place.tokens.lowerBound
    else { return false }
    return !(verb.upperBound..<place.tokens.lowerBound).contains {
      reading.words[$0].isKnownVerb || reading.isWord($0, [.relative, .complementiser])
        // «, в пансионате» goes on, «, а гости жили в пансионате» does not.
        || reading.isMark($0, ",") && !reading.isWord($0 + 1, .locativeMarker)
    }
  }

  /// «preparations for the X Forum, | which will be held in Baku»: of what is to come a clause of its own tells where, in English.
  private func isToldOf(_ forum: LocatedMention, at place: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .germanic, forum.tokens.upperBound < place.tokens.lowerBound else {
      return false
    }
    let end = scene.bracketEnd(from: forum.tokens.upperBound)
    let start = reading.isMark(end, ",") ? end + 1 : end
    let sentence = reading.sentenceOfToken[forum.tokens.lowerBound]
    return reading.isWord(start, .relative)
      || gathering.acts(.hold, inSentence: sentence).contains { $0.tokens.lowerBound == start }
  }

  /// «(«Мурас» көргөзмөсү болот.) | Ал көркөм сүрөт музейинде өтөт»: the only gathering that the sentence before says will be held,
  /// for a pronoun that begins one which says so again, and of nobody.
  private func meant(byPronounOf sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic, sentence > 0, reading.isWord(range.lowerBound, .pronoun),
      !scene.mentions(ofSentence: sentence).contains(where: \.type.isPerson),
      gathering.predicate(.hold, inSentence: sentence)?.upperBound == range.upperBound - 1,
      [.hold, .attend].contains(where: { !gathering.acts($0, inSentence: sentence - 1).isEmpty })
    else { return nil }
    let forums = scene.mentions(ofSentence: sentence - 1).filter(\.type.isForum)
    guard let forum = forums.first(where: { $0.isIn([.nominative, .dative]) }), Set(forums.map(\.entity)).count == 1
    else { return nil }
    return (forum.entity, range.lowerBound..<range.lowerBound + 1)
  }

  /// «Budapeşt şəhərində | X təşkilatının 7-ci iclası çərçivəsində (görüşlər keçirilib)»: the gathering right behind the place,
  /// of whatever length, where only what has no name is said to be held.
  private func frame(behind place: LocatedMention, inSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let start = reading.end(of: place)
    return scene.mentions(ofSentence: sentence).first { forum in
      let first = forum.tokens.lowerBound
      return forum.type.isForum && gathering.isFrame(forum) && first >= start
        && first - start <= Self.participleReach && areWords(start..<first)
    }.map { ($0.entity, $0.tokens) }
  }

  /// «(Geňeşiň mejlisinde) Stambul şäherinde | forum guramak (meselesi …)»: behind the place one that nobody has named.
  private func hostsAnother(
    _ place: LocatedMention, than forum: (entity: Int, tokens: Range<Int>), inSentence sentence: Int
  ) -> Bool {
    let start = reading.end(of: place)
    guard reading.lexicon.language.family == .turkic, forum.tokens.upperBound <= place.tokens.lowerBound,
      let verb = gathering.acts(.organise, inSentence: sentence).first(where: { $0.tokens.lowerBound >= start })
    else { return false }
    return reading.gatheringWord(at: verb.tokens.lowerBound - 1)?.form == NounForm()
  }

  private func isBefore(_ forum: LocatedMention, _ place: LocatedMention) -> Bool {
    forum.tokens.upperBound <= place.tokens.lowerBound
  }

  // MARK: whose the place is

  private func isPlace(_ place: LocatedMention, of forum: Range<Int>) -> Bool {
    !isElsewhere(forum, than: place) && isOneClause(place.tokens, forum) && !isSeat(place)
      && !ParticipialPlace(scene: scene, gathering: gathering).isOfOther(place, than: forum) && !isHome(place)
      && !isOfOtherEvent(place, than: forum) && !isOfThoseMourned(place, before: forum)
  }

  /// «Gence kentinde | hayatını kaybedenler için (anma programı düzenlendi)»: what befell those there for whom others hold a
  /// commemoration, of which a verb tells before the word for whom it is.
  private func isOfThoseMourned(_ place: LocatedMention, before forum: Range<Int>) -> Bool {
    let start = reading.end(of: place)
    guard reading.lexicon.language.family == .turkic, start < forum.lowerBound,
      forum.contains(where: { reading.isForm($0, of: .commemoration) }),
      let purpose = (start..<forum.lowerBound).last(where: { reading.isWord($0, [.purpose, .dedicated]) })
    else { return false }
    return (start..<purpose).contains { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && (reading.words[index].isKnownVerb || reading.words[index].verbReadings(in: .participle)
          // «kaybeden|ler»
          || reading.words[index].readings.contains {
            $0.form.isPlural && reading.lexicon.senses(of: $0.stem).verbReadings(in: .participle)
          })
    }
  }

  /// «Gence'de gerçekleştirilen | saldırıda ölenler (Bursa'da düzenlenen törenle anıldı)»: in Turkish what a participle right behind the
  /// place says was done there is the noun in small letters behind it, where the sentence tells of a nearer place.
  private func isOfOtherEvent(_ place: LocatedMention, than forum: Range<Int>) -> Bool {
    guard reading.lexicon.language.callsGatheringsBySort, forum.lowerBound > place.tokens.lowerBound else {
      return false
    }
    let start = reading.end(of: place)
    let behind = reading.isForm(start, of: .town) ? start + 1 : start
    let act = gathering.acts(.hold, inSentence: reading.sentenceOfToken[place.tokens.lowerBound]).first {
      $0.form == .participle && $0.tokens.lowerBound == behind
    }
    guard let end = act?.tokens.upperBound, forum.lowerBound - end > Self.participleReach,
      !reading.isCapitalisedWord(end), scene.mentions(in: end..<forum.lowerBound).contains(where: \.type.isPlace)
    else { return false }
    return scene.mention(startingAt: end, where: \.isForum) == nil && reading.gatheringWord(at: end) == nil
  }

  /// «Ош шаарында | жашаган A (Бишкекте өткөн форумга катышты)»: where somebody lives or was born, of whom a participle right
  /// behind the place tells.
  private func isHome(_ place: LocatedMention) -> Bool {
    let next = reading.end(of: place)
    let verb = reading.isForm(next, of: .town) ? next + 1 : next
    guard reading.lexicon.language.family == .turkic, verb < reading.sentence(of: place.tokens.lowerBound).upperBound,
      reading.tokens[verb].kind == .word, !reading.tokens[verb].isCapitalised, !reading.isForm(verb, of: .seated),
      reading.words[verb].verbReadings(in: .participle), reading.words.verb(.actVerbs, at: verb) == nil
    else { return false }
    return scene.person(introducedAt: verb + 1) != nil
  }

  /// How many tokens a date between «founded» and the place takes: «founded in May 2002 | in Ankara».
  private static let longestDate = 4

  /// «the congress, organised by the Fund and founded in 2002 in Ankara»: where something was founded or has its seat.
  private func isSeat(_ place: LocatedMention) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let marker = reading.placeMarker(before: place.tokens.lowerBound)
    else { return false }
    let first = max(reading.sentence(of: marker).lowerBound, marker - Self.longestDate)
    let word = (first..<marker).last { reading.isWord($0, .seated) && !reading.isQuoted($0) }
    return word.map { word in
      (word + 1..<marker).allSatisfy {
        reading.tokens[$0].kind == .number || reading.isWord($0, .locativeMarker)
          || reading.lexicon.months?[reading.tokens[$0].folded] != nil
      }
    } ?? false
  }

  /// «в Намангане …, что и слёт «…» | в Коканде»: the place right behind a gathering is its own.
  private func isElsewhere(_ forum: Range<Int>, than place: LocatedMention) -> Bool {
    guard reading.isSlavic, place.tokens.lowerBound < forum.lowerBound,
      reading.isWord(forum.upperBound, .locativeMarker)
    else { return false }
    return scene.mention(startingAt: forum.upperBound + 1, where: \.isPlace).map { $0.entity != place.entity } ?? false
  }

  /// «Az ülésen közölte, hogy | Budapesten megnyílt …»: in Hungarian both stand in one clause.
  private func isOneClause(_ place: Range<Int>, _ forum: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .uralic else { return true }
    return !place.union(forum).contains { reading.isWord($0, .complementiser) }
  }
}
