internal import KorpuLanguage
internal import KorpuModel

/// Resolves «bu forumda», «paneldə»: a gathering named by its type word alone.
final class DemonstrativeForum: Sendable {
  let scene: Scene
  /// All mentions of gatherings, in reading order.
  let all: [LocatedMention]
  /// The first mention of the one gathering of the article, where it has one alone.
  let sole: LocatedMention?
  /// Those of gatherings that are no panels nor sessions.
  let wholes: [LocatedMention]
  /// The only gathering of these that the article names, or `nil` where it names several.
  private let soleWhole: Int?
  /// By the type word or kind, the mentions that can be called so.
  let called: [String: [LocatedMention]]
  /// Where the article first says that a ceremony or event without a name was held; beyond the text where nowhere.
  private let firstUnnamed: Int
  let firstTalks: Int
  /// Where the article tells of talks that are no gathering.
  let otherTalks: [Int]

  init(scene: Scene) {
    self.scene = scene
    // «President of the 36th Reed Congress X» is called by it, and nothing happens there.
    all = Self.outermost(scene.mentions.filter { $0.type.isForum && !scene.isOfPost($0) })
    let entity = all.first?.entity
    sole = all.allSatisfy { $0.entity == entity } ? all.first : nil
    // In Russian an assembly of a body is a session too: «Генеральная ассамблея».
    let isSessionWhole = scene.reading.isSlavic
    wholes = all.filter { mention in
      let type = scene.entities[mention.entity].type
      return type != .forum(.panel) && (isSessionWhole || type != .forum(.session))
        && !Self.isInPreparation(mention, in: scene.reading)
    }
    let entities = Set(wholes.map(\.entity))
    soleWhole = entities.count == 1 ? entities.first : nil
    var called: [String: [LocatedMention]] = [:]
    for mention in all {
      guard case .forum(let kind) = scene.entities[mention.entity].type else { continue }
      called[kind.rawValue, default: []].append(mention)
      if let word = NameKey(mention.candidate.name, in: scene.reading.lexicon).words.last,
        let key = scene.reading.lexicon.senses(of: word).key(in: .forums)
      {
        called[key, default: []].append(mention)
      } else if let key = Self.talks(endingAt: mention.tokens.upperBound - 1, in: scene.reading) {
        called[key, default: []].append(mention)
      }
      if let key = Self.sort(heading: mention, in: scene.reading), called[key]?.last?.tokens != mention.tokens {
        called[key, default: []].append(mention)
      }
      // «"Yaşıl gələcək" adlı konfrans»
      if let key = Self.typeWord(after: mention, in: scene.reading) { called[key, default: []].append(mention) }
    }
    self.called = called
    firstUnnamed = Self.firstUnnamed(in: scene)
    firstTalks = Self.firstTalks(in: scene)
    otherTalks = Self.otherTalks(in: scene)
  }

  /// «closing ceremony | of "Osh – Capital"», «seminar | on water law»: in English the sort stands before what tells which it is.
  private static func sort(heading mention: LocatedMention, in reading: TokenizedArticle) -> String? {
    guard reading.lexicon.language.family == .germanic, !mention.candidate.isQuoted(in: reading) else { return nil }
    return mention.tokens.lazy.compactMap { reading.words.match(.forums, at: $0)?.key }.first
  }

  /// «davlat rahbarlarining | uchrashuvi»: the word for talks by which a gathering of officials is called.
  private static func talks(endingAt index: Int, in reading: TokenizedArticle) -> String? {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: .talk),
      let key = reading.words.match(.namedForums, at: index)?.key, reading.namedSorts.contains(key)
    else { return nil }
    return key
  }

  /// Where the article says that people met or were received who have no gathering.
  private static func otherTalks(in scene: Scene) -> [Int] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.filter { index in
      guard !reading.isQuoted(index), let verb = reading.words.verb(.actVerbs, at: index), verb.form.isPredicate,
        [.meet, .receive, .talks].contains(verb.meaning)
      else { return false }
      return scene.mention(covering: index, where: \.isForum) == nil
    }
  }

  /// How many words may stand between the word for an event and its verb.
  private static let verbReach = 2

  /// «(açılışı için) tören düzenlendi»
  private static func firstUnnamed(in scene: Scene) -> Int {
    let reading = scene.reading
    if reading.lexicon.language.family == .uralic { return firstAct(in: reading) }
    guard reading.lexicon.language.family == .turkic else { return .max }
    return reading.tokens.indices.first { index in
      if isMeeting(at: index, in: reading) { return true }
      guard let match = reading.gatheringWord(at: index), match.value == ForumKind.other.rawValue,
        match.form.grammaticalCase == .nominative, !match.form.isPlural, !reading.isQuoted(index),
        scene.mention(covering: index, where: \.isForum) == nil
      else { return false }
      let end = index + match.length
      let limit = min(end + verbReach + 1, reading.sentence(of: index).upperBound)
      return (end..<max(end, limit)).contains { verb in
        reading.words.verb(.actVerbs, at: verb).map { $0.meaning == .hold && $0.form.isPredicate } == true
      }
    } ?? .max
  }

  /// What is done without any gathering, and may be «az esemény» in Hungarian.
  private static let acts: Set<VerbMeaning> = [.hold, .organise, .sign, .signed, .meet, .talks, .receive, .open]

  /// «(megállapodást) írt alá»: the first of such acts.
  private static func firstAct(in reading: TokenizedArticle) -> Int {
    reading.tokens.indices.first { index in
      reading.words.verb(.actVerbs, at: index).map { acts.contains($0.meaning) && $0.form.isPredicate } ?? false
    } ?? .max
  }

  /// «(rektorların iştirakı ilə) | görüş keçirilib»: a meeting without a name is an event, too.
  private static func isMeeting(at index: Int, in reading: TokenizedArticle) -> Bool {
    guard !reading.isQuoted(index), let verb = reading.words.verb(.actVerbs, at: index) else { return false }
    return verb.meaning == .talks && verb.length > 1 && verb.form.isPredicate
  }

  /// «X Konfransına həsr olunmuş dəyirmi masa»: what is named within the name of another is not the one spoken of.
  private static func outermost(_ forums: [LocatedMention]) -> [LocatedMention] {
    var end = 0
    return forums.filter { forum in
      defer { end = max(end, forum.tokens.upperBound) }
      return forum.tokens.lowerBound >= end
    }
  }

  /// How many words may stand between a quoted name and its type word.
  private static let reach = 4

  /// The type word that follows a quoted name in the nominative.
  private static func typeWord(after mention: LocatedMention, in reading: TokenizedArticle) -> String? {
    guard mention.candidate.isQuoted(in: reading) else { return nil }
    let next = mention.tokens.upperBound
    return (next..<min(next + reach, reading.tokens.count)).lazy.compactMap {
      reading.words.match(.forums, at: $0)?.key ?? sort(at: $0, in: reading)
    }
    .first
  }

  private static func sort(at index: Int, in reading: TokenizedArticle) -> String? {
    reading.words.match(.namedForums, at: index).flatMap { reading.namedSorts.contains($0.key) ? $0.key : nil }
  }

  /// The gathering that «bu» or «həmin» with a type word at the token means.
  func forum(at index: Int) -> Int? {
    guard scene.reading.isWord(index - 1, .demonstrative) else { return nil }
    return forum(calledAt: index)
  }

  /// The gathering of the named kind that was mentioned last before the token; for a word that fits any
  /// gathering («tədbirdə») the last of all.
  func forum(calledAt index: Int) -> Int? {
    guard let match = scene.reading.gatheringWord(at: index),
      scene.mention(covering: index, where: \.isForum) == nil, !isOwn(match, at: index),
      !OtherOfRow(scene: scene, named: all).isCalled(match, at: index)
    else { return nil }
    guard !isAnyOfMany(index) else { return announced(by: match, at: index) }
    return forum(of: match, before: index) ?? onlyForum(of: match, at: index) ?? announced(by: match, at: index)
  }

  /// «bir neçə | tədbir», «üç | tədbir»: some others, and none that was named.
  private func isAnyOfMany(_ index: Int) -> Bool {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, index > reading.sentence(of: index).lowerBound else {
      return false
    }
    let before = reading.tokens[index - 1]
    return reading.isWord(index - 1, .indefinite)
      || before.kind == .number && before.folded.allSatisfy(\.isNumber)
  }

  /// How many words stand between «its» and the word: «оның алғашқы | отырысы».
  private static let ownReach = 3

  /// «Оның алғашқы отырысы»: a gathering of the body spoken of, and none of those named.
  private func isOwn(_ match: TermMatch, at index: Int) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic, match.form.possessor == .third else { return false }
    let start = scene.reading.sentence(of: index).lowerBound
    return (max(start, index - Self.ownReach)..<index).contains { scene.reading.isWord($0, .possessive) }
      && ![ForumKind.panel.rawValue].contains(match.value)
  }

  /// The last gathering before a token that is called so.
  private func forum(of match: TermMatch, before index: Int) -> Int? {
    let byWord = last(of: called[match.key, default: []], before: index)
    let kind = ForumKind(rawValue: match.value)
    // «(пройдёт форум) на пресс-конференции»: what is held for journalists is not what they are told of.
    if scene.reading.isSlavic, scene.reading.isWord(index, .audience) { return byWord }
    if isOfficials(match, at: index) { return talksOfOfficials(match, before: index) }
    if let told = justTold(match, at: index) { return told }
    if kind == .other {
      let word = index..<index + match.length
      if byWord == nil, isAny(word), let last = lastMention(of: all, before: index),
        let framed = UralicFramedGathering(scene: scene).told(withinFrameOf: last, among: all)
      {
        return framed.entity
      }
      // «The event» is rather the whole than a session of it.
      let whole = scene.reading.lexicon.language.family.isHeadFinal ? nil : last(of: wholes, before: index)
      return byWord ?? whole ?? festival(showing: index)
        ?? (isAny(index..<index + match.length)
          ? lastTold(before: index) : last(of: called[match.value, default: []], before: index))
    }
    // «(Форум өттү.) Жыйынды … ачты», «Plenar iclasda …»: a word for any event that tables have for a session, too.
    let isEvent =
      kind == .session && match.form.possessor == nil
      && (match.length == 1 ? scene.reading.isForm(index, of: .event) : scene.reading.isPhrase(at: index, of: .event))
    return byWord ?? last(of: called[match.value, default: []], before: index)
      ?? onlyWhole(of: match, kind, at: index) ?? onlySoFar(match, kind, at: index)
      ?? onlySummit(match, kind, before: index)
      ?? (isEvent || kind == .meeting && !isDescribed(index) && !isTalks(index)
        ? last(of: wholes, before: index) : nil)
  }

  /// «(Ankara'da Kırgızistan Kültür Günleri düzenlendi. Merkezde gerçekleştirilen) konsere (A katıldı)»: what is shown at the one festival
  /// of an article is a part of its programme.
  private func festival(showing index: Int) -> Int? {
    guard scene.reading.lexicon.language.family == .turkic, scene.reading.isForm(index, of: .proceedings), let sole,
      sole.tokens.upperBound <= index, scene.entities[sole.entity].type == .forum(.festival)
    else { return nil }
    return sole.entity
  }

  /// The last gathering before a token of which the narrator tells; where there is none, the last of all. «(A) X konfransının | burada
  /// keçirilməsinin təsadüf olmadığını (bildirib. Tədbirdə …)»: what somebody says something of is another.
  private func lastTold(before index: Int) -> Int? {
    guard let last = lastMention(of: all, before: index) else { return nil }
    let isComing = Self.isInPreparation(last, in: scene.reading)
    let happened = all.last { $0.tokens.upperBound <= index && !Self.isInPreparation($0, in: scene.reading) }
    guard let mention = isComing ? happened : last else { return nil }
    guard scene.reading.lexicon.language.family == .turkic, isClaimed(mention),
      let told = all.last(where: { $0.tokens.upperBound <= index && !isClaimed($0) })
    else { return mention.entity }
    return told.entity
  }

  private func isClaimed(_ forum: LocatedMention) -> Bool {
    let end = forum.tokens.upperBound
    guard forum.candidate.grammaticalCase == .genitive else { return false }
    return (end..<max(end, scene.reading.sentence(of: forum.tokens.lowerBound).upperBound)).contains {
      scene.reading.words[$0].endsClaim
    }
  }

  private static let interchangeable: [ForumKind] = [.forum, .conference, .congress]

  /// «("Çäge" atly maslahat geçirildi.) | Forumy Y gurady»: the only gathering of its size that the article names before, by another
  /// word for such.
  private func onlyWhole(of match: TermMatch, _ kind: ForumKind?, at index: Int) -> Int? {
    guard scene.reading.lexicon.language.family == .turkic, let kind, Self.interchangeable.contains(kind),
      match.form.possessor == nil || isObject(index), !match.form.isPlural, !isDescribed(index),
      let soleWhole, Self.interchangeable.contains(where: { scene.entities[soleWhole].type == .forum($0) })
    else { return nil }
    let sentence = scene.reading.sentenceOfToken[index]
    return lastMention(of: wholes, before: index).flatMap { whole in
      sentence - scene.reading.sentenceOfToken[whole.tokens.lowerBound] <= Self.reachOfWhole ? whole.entity : nil
    }
  }

  /// How many sentences after a gathering another word for such may mean it.
  private static let reachOfWhole = 3

  /// «Forumy | (Y gurady)»: at the head of a sentence nobody's, though the ending of an object looks like that of what is possessed.
  private func isObject(_ index: Int) -> Bool {
    index == scene.reading.sentence(of: index).lowerBound
      && scene.reading.words[index].readings.contains {
        $0.form.grammaticalCase == .accusative && $0.form.possessor == nil
      }
  }

  /// Where the article first tells that two met; beyond the text where nowhere.
  private static func firstTalks(in scene: Scene) -> Int {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return .max }
    return reading.tokens.indices.first { index in
      guard !reading.isQuoted(index), scene.mention(covering: index, where: \.isForum) == nil else { return false }
      if reading.isForm(index, of: .talk), reading.isWord(index + 1, .comitative) { return true }
      guard let verb = reading.words.verb(.actVerbs, at: index), verb.form.isPredicate else { return false }
      return verb.meaning == .receive || verb.meaning == .meet && reading.isWord(index + verb.length - 1, .comitative)
    } ?? .max
  }

  /// «(Forumda nazir çıxış edib.) Bu, X Forumudur»: the only gathering of the article, where it is named only later. «The
  /// event» is none that is named later where one without a name was told of before.
  private func onlyForum(of match: TermMatch, at index: Int) -> Int? {
    if scene.reading.lexicon.language.family == .germanic { return onlyLater(match, at: index) }
    guard [.turkic, .uralic].contains(scene.reading.lexicon.language.family), match.form.possessor == nil,
      !isDescribed(index), let first = sole, first.tokens.lowerBound > index, !isOfSpeech(first),
      isAny(index..<index + match.length)
        ? firstUnnamed > index : [match.key, match.value].contains(where: { called[$0]?.isEmpty == false })
    else { return nil }
    return first.entity
  }

  /// «(Іс-шараға A қатысты. B:) – Былтыр | Ассамблеяның XII сессиясы (өтті)»: what only a speaker names is another in Turkic languages; a
  /// name in quotation marks of its own may be the narrator's.
  private func isOfSpeech(_ forum: LocatedMention) -> Bool {
    scene.reading.lexicon.language.family == .turkic && scene.reading.isQuoted(forum.tokens.lowerBound)
      && !forum.candidate.isQuoted(in: scene.reading)
  }

  /// «(Guests spoke at) the | forum. The X Forum …»: in English the only gathering of the article, named later by the same word, for a sort
  /// with the article that means one.
  private func onlyLater(_ match: TermMatch, at index: Int) -> Int? {
    let reading = scene.reading
    guard let first = sole, first.tokens.lowerBound > index, reading.isWord(index - 1, .article),
      !reading.isWord(index - 1, .indefinite), !match.form.isPlural,
      !isAny(index..<index + match.length) || match.value != ForumKind.other.rawValue,
      called[match.key]?.isEmpty == false
    else { return nil }
    return first.entity
  }

  /// «tədbirdə», «a rendezvényen» may mean a forum, «açılış mərasimində», «a megnyitón» its opening; «seminarda», «konsertdə» and «a
  /// sajtótájékoztatón» mean no forum.
  private func isAny(_ word: Range<Int>) -> Bool {
    guard [.turkic, .uralic].contains(scene.reading.lexicon.language.family) else { return true }
    // «иш чара» is an event, and «чара» is none.
    return scene.reading.isForm(word.upperBound - 1, of: .event) || scene.reading.isForm(word.lowerBound, of: .opening)
      || word.count > 1 && scene.reading.isPhrase(at: word.lowerBound, of: .event)
  }

  /// Whether a word calls a gathering that nothing before it names, and that is none of those named: «seminarda» in a
  /// report on a forum.
  func isAnother(_ index: Int) -> Bool {
    guard let match = scene.reading.gatheringWord(at: index), scene.mention(covering: index, where: \.isForum) == nil
    else { return false }
    if isAnyOfMany(index) { return true }
    guard match.value == ForumKind.other.rawValue, !isAny(index..<index + match.length) else { return false }
    return forum(calledAt: index) == nil
  }

  /// «X tərəfindən keçirilən görüş» is another than the one spoken of.
  private func isDescribed(_ index: Int) -> Bool {
    guard index > 0, scene.reading.lexicon.language.family == .turkic, scene.reading.tokens[index - 1].kind == .word
    else {
      return false
    }
    return scene.reading.words.verb(.actVerbs, at: index - 1).map { $0.meaning == .hold && $0.form == .participle }
      ?? false
  }

  /// Binary search for the last mention that ends before a token.
  private func last(of mentions: [LocatedMention], before token: Int) -> Int? {
    lastMention(of: mentions, before: token)?.entity
  }

  func lastMention(of mentions: [LocatedMention], before token: Int) -> LocatedMention? {
    let end = mentions.partitioningIndex { $0.tokens.upperBound > token }
    return end > 0 ? mentions[end - 1] : nil
  }
}

extension TokenizedArticle {
  /// A word that gatherings are called by; in English also one that names a gathering only with a number or a quoted name,
  /// «the meeting» is one where the article has told of such, and in Turkic languages where any may be called so: «programa».
  func gatheringWord(at index: Int) -> TermMatch? {
    words.match(.forums, at: index)
      ?? (lexicon.language.family == .germanic ? words.match(.namedForums, at: index) : nil)
      ?? eventWord(at: index) ?? namedSort(at: index)
  }

  /// «("…" atly gepleşik geçirildi.) | Gepleşikde …»: what the article calls a gathering with a quoted name.
  private func namedSort(at index: Int) -> TermMatch? {
    guard !namedSorts.isEmpty, let match = words.match(.namedForums, at: index), match.form.possessor == nil,
      !match.form.isPlural, namedSorts.contains(match.key)
    else { return nil }
    return match
  }

  /// «program», which is no gathering's where it belongs to something: «televizyonun programı»; «az eseményen».
  private func eventWord(at index: Int) -> TermMatch? {
    guard [.turkic, .uralic].contains(lexicon.language.family), isForm(index, of: .event),
      let match = words.match(.namedForums, at: index), match.form.possessor == nil
    else { return nil }
    return match
  }
}
