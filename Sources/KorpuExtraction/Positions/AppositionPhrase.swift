internal import KorpuLanguage
internal import KorpuModel

/// Reads the position that follows a name: «X, chairman of Y», «X, председатель Y», «X, az Y elnöke», «X miniszterelnök».
struct AppositionPhrase {
  let scene: Scene

  /// How many words stand between the comma and the position, names of bodies counted as one.
  private static let reach = 6
  /// How many words in small letters lie between a position and its body.
  private static let longestUnit = 16

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }
  private var english: EnglishApposition { EnglishApposition(scene: scene) }

  func position(after person: LocatedMention) -> Position? {
    var at = person.tokens.upperBound
    let limit = reading.sentence(of: person.tokens.lowerBound).upperBound
    at = english.start(from: at)
    if let caption = position(captionedBelow: person) { return caption }
    let isMarked =
      reading.isMark(at, ",") || reading.isDash(at) || reading.isMark(at, "(") && family != .uralic
    guard isMarked || family == .uralic else { return nil }
    if isMarked { at += 1 }
    if isMarked, english.startsAnother(at) { return nil }
    at = english.endOfDegrees(from: english.endOfDeputy(from: at))
    if english.isOfMany(at), !english.endsPair(person) { return nil }
    return (position(from: at, to: limit) ?? secondPost(from: at, to: limit)).flatMap {
      PositionFirstList(scene: scene).isOfNext($0.tokens, after: person)
        || english.isSubject($0, after: person, from: at) ? nil : $0
    }
  }

  /// «X ⏎ | директор фонда «Арал»»: in Russian a name that is a paragraph, and the post in that below it.
  private func position(captionedBelow person: LocatedMention) -> Position? {
    let start = person.tokens.upperBound
    guard reading.isSlavic, start < reading.tokens.count, reading.startsParagraph(start),
      reading.startsParagraph(person.tokens.lowerBound), RoleFinder(reading: reading).role(startingAt: start) != nil
    else { return nil }
    let paragraph = reading.sentence(of: start)
    guard !paragraph.contains(where: { reading.words.verb(.actVerbs, at: $0)?.form.isPredicate == true }) else {
      return nil
    }
    return position(from: start, to: paragraph.upperBound)
  }

  /// «X – председатель правления, | ректор Университета»: of two posts the second says in which body.
  private func secondPost(from start: Int, to limit: Int) -> Position? {
    guard reading.isSlavic else { return nil }
    let post = titlesEnd(from: start, to: limit)
    if post > start, let position = position(from: post, to: limit) { return position }
    guard let role = RoleFinder(reading: reading).role(startingAt: post), !role.form.isPlural,
      reading.isListJoint(role.tokens.upperBound)
    else { return nil }
    return position(from: role.tokens.upperBound + 1, to: limit)
  }

  /// «X – к.и.н., профессор, | директор фонда»: where the titles end that commas part from a post.
  private func titlesEnd(from start: Int, to limit: Int) -> Int {
    var at = start
    while at < limit, let title = reading.words.match(.honorifics, at: at), reading.isMark(at + title.length, ",") {
      at += title.length + 1
    }
    return at
  }

  /// «X, Rector of A and | President of B»: further positions after the first.
  func positions(after person: LocatedMention) -> [Position] {
    guard let first = position(after: person) else { return [] }
    var found = [first]
    let limit = reading.sentence(of: person.tokens.lowerBound).upperBound
    while family == .germanic, let last = found.last, found.count < Self.mostPositions,
      case let joint = english.endOfUnit(from: last.tokens.upperBound, to: limit), reading.isListJoint(joint),
      let next = position(from: joint + 1, to: limit),
      // «X, Chairman of A, | Director of B, Y»: behind a comma it may be the next one's.
      reading.isWord(joint, .conjunction) || english.isClosed(next, behind: joint)
    {
      found.append(next)
    }
    return found + found.compactMap(EnglishSharedPost(scene: scene).position)
  }

  /// More posts are nobody's.
  private static let mostPositions = 3

  /// «(was appointed) | to the post of director of the Y Foundation»
  func position(appointedFrom start: Int) -> Position? {
    guard reading.tokens.indices.contains(start) else { return nil }
    let limit = reading.sentence(of: start).upperBound
    var at = start
    while at < limit,
      reading.isWord(at, [.article, .dativeMarker, .genitiveMarker, .locativeMarker]) || reading.isForm(at, of: .post)
        || family == .germanic && reading.isForm(at + 1, of: .post) && reading.isWord(at, .joiner)
        // «approved X for | the post of minister»
        || family == .germanic && reading.isWord(at, .joiner) && reading.isForm(at + 2, of: .post)
    {
      at += 1
    }
    return position(from: at, to: limit)
  }

  private func position(from start: Int, to limit: Int) -> Position? {
    var at = start
    var before: [LocatedMention] = []
    var steps = 0
    while at < limit, steps < Self.reach {
      let roles = RoleFinder(reading: reading)
      if let role = roles.role(startingAt: at) ?? (reading.isSlavic ? roles.postOfTitle(startingAt: at) : nil) {
        // «X, представители стран»: others, who go on in the list.
        if reading.isSlavic, role.form.isPlural { return nil }
        return position(role, from: start, before: before, limit: limit)
      }
      if let name = scene.mention(startingAt: at, where: { $0.isOrganization || $0.isCountry }) {
        before.insert(name, at: 0)
        at = name.tokens.upperBound
        // «Szervezete (TÜRKSOY) főtitkára»
        if reading.isMark(at, "("), reading.isMark(at + 2, ")") { at += 3 }
      } else {
        // «X, the newly | appointed director of the Aral Fund»
        guard isAttribute(at) || reading.startOfNewness(endingBefore: at + 1) <= at else { return nil }
        at += 1
      }
      steps += 1
    }
    return nil
  }

  private func position(
    _ role: RoleFinder.Finding, from start: Int, before: [LocatedMention], limit: Int
  ) -> Position? {
    let after = within(role) ?? names(after: role.tokens.upperBound, limit: limit)
    let end = after.last?.tokens.upperBound ?? role.tokens.upperBound
    if family != .uralic, isAnothers(end, limit: limit) { return nil }
    guard let holder = HolderChoice(scene: scene).holder(of: role, after: after, before: before) else { return nil }
    return Position(
      holder: holder.entity, role: role.role, title: title(of: role, in: holder), tokens: start..<end,
      confidence: 0.9)
  }

  /// «Chair of the Culture Committee | of the Parliament»: with its unit, where without it the post would be that of the speaker.
  private func title(of role: RoleFinder.Finding, in holder: LocatedMention) -> String {
    var last = holder.tokens.lowerBound
    while reading.isWord(last - 1, [.genitiveMarker, .article]) { last -= 1 }
    guard family == .germanic, last > role.tokens.upperBound, scene.isParliament(holder.entity) else {
      return role.title
    }
    return reading.text(of: role.tokens.lowerBound..<last)
  }

  /// «Member of | Parliament of Kazakhstan», «руководитель | аппарата президента»: a body whose name begins within the words for
  /// the position.
  private func within(_ role: RoleFinder.Finding) -> [LocatedMention]? {
    guard family == .germanic || family == .slavic, role.tokens.count > 1 else { return nil }
    return scene.mention(covering: role.tokens.upperBound - 1, where: \.isOrganization).map { [$0] }
  }

  /// «X, Akim of the Altai Region | Y»: where a name ends the phrase, the position is that person's.
  private func isAnothers(_ end: Int, limit: Int) -> Bool {
    var at = scene.bracketEnd(from: end)
    while at < limit, at < end + Self.longestUnit {
      if scene.mention(startingAt: at, where: \.isPerson) != nil { return true }
      guard let next = endOfAside(from: at) ?? endOfPart(from: at) else { return false }
      at = next
    }
    return false
  }

  /// Where something ends that stands within a phrase, and is no part of it in the grammar.
  private func endOfAside(from at: Int) -> Int? {
    switch family {
    case .germanic:
      // «Chairman of the Danube Center | (Lake Organization) Y»
      if let end = endOfBrackets(from: at) { return end }
      // «Hungarian Deputy Prime Minister | - Minister of Foreign Affairs Y»
      let isJoined = reading.isDash(at) && RoleFinder(reading: reading).role(startingAt: at + 1) != nil
      return isJoined ? at + 1 : nil
    case .slavic:
      // «координации при правительстве | (TIKA) в Ташкенте Y»
      if reading.isMark(at, "("), reading.isMark(at + 2, ")") { return at + 3 }
      // «замминистра Казахстана | и Кыргызстана X и Y»
      guard reading.isWord(at, .conjunction) else { return nil }
      return scene.mention(startingAt: at + 1, where: \.isCountry)?.tokens.upperBound
    case .turkic, .uralic: return nil
    }
  }

  /// Where a name within a phrase ends, or another word that it may have.
  private func endOfPart(from at: Int) -> Int? {
    if let name = scene.mention(startingAt: at, where: { !$0.isPerson && !$0.isForum }) {
      return scene.bracketEnd(from: name.tokens.upperBound)
    }
    let isPart =
      reading.isCapitalisedWord(at) || reading.isWord(at, [.genitiveMarker, .article]) || isOfUnit(at)
      || isBeforeName(at) || isTypeWord(at)
    return isPart ? at + 1 : nil
  }

  /// How many words another name in brackets has at most.
  private static let longestBracket = 6

  private func endOfBrackets(from open: Int) -> Int? {
    guard reading.isMark(open, "(") else { return nil }
    let last = min(reading.sentence(of: open).upperBound, open + 2 + Self.longestBracket)
    return (open + 1..<max(open + 1, last)).first { reading.isMark($0, ")") }.map { $0 + 1 }
  }

  /// «the Ambassador of Hungary | to Ankara H. E. X»
  private func isBeforeName(_ index: Int) -> Bool {
    guard family == .germanic else { return false }
    return reading.isWord(index, .dativeMarker)
      // «Chargé d'Affaires of the Union | in Hungary X»
      || reading.isWord(index, .locativeMarker) && reading.isCapitalisedWord(index + 1)
      || reading.isMark(index, ".") && (reading.isInitial(index - 1) || reading.words[index - 1].isKey(of: .honorifics))
  }

  /// «Secretary General of the ARAL | organization X»
  private func isTypeWord(_ index: Int) -> Bool {
    family == .germanic && reading.words.match(.bodies, at: index) != nil
  }

  /// «заместитель председателя партии | по связям с общественностью X»
  private func isOfUnit(_ index: Int) -> Bool {
    reading.isSlavic && reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
      && !reading.isWord(index, [.relative, .complementiser, .conjunction])
  }

  /// The bodies and countries that follow a position: «chairman of the Y Foundation».
  private func names(after role: Int, limit: Int) -> [LocatedMention] {
    guard family != .uralic else { return [] }
    var at = role
    var found: [LocatedMention] = []
    var unit = 0
    while at < limit, unit <= Self.longestUnit {
      if let name = scene.mention(startingAt: at, where: { $0.isOrganization || $0.isCountry }),
        !english.isOfUnit(name, limit: limit)
      {
        // «head of the Department for Cooperation with | CIS countries, the Ministry»
        if english.isPartner(name, behind: role) {
          at = name.tokens.upperBound
          continue
        }
        let owner = found.isEmpty ? english.bodyCalled(behind: name) ?? name : name
        found.append(owner)
        at = owner.tokens.upperBound
      } else {
        if found.isEmpty, let end = reading.portfolioEnd(afterComma: at) {
          at = end
          continue
        }
        // «Director of the | Ch.Ch. Omarov Institute»
        if family == .germanic, found.isEmpty, reading.endsInitial(at: at + 1) {
          at += 2
          unit += 1
          continue
        }
        if found.isEmpty, let body = english.bodyBehindComma(at, limit: limit) { return [body] }
        guard found.isEmpty || reading.isWord(at, [.genitiveMarker, .dativeMarker, .article]), isUnitWord(at) else {
          break
        }
        at += 1
        unit += 1
      }
    }
    return found
  }

  private func isUnitWord(_ index: Int) -> Bool {
    // «студент 3 курса»
    if reading.isSlavic, reading.tokens[index].kind == .number { return true }
    // «Minister of | Investments of Hungary»: in English a capital shows that what may be a verb is a noun.
    let isNoun = family == .germanic && reading.isCapitalisedWord(index)
    return reading.tokens[index].kind == .word && (isNoun || !reading.words[index].isKnownVerb)
      && !reading.isWord(index, [.agent, .complementiser, .pronoun, .relative, .between])
      && (!reading.isWord(index, .comitative) || reading.isWithinCapitals(index))
      && scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) == nil
  }

  /// A word before the position: an article, an adjective, a unit.
  private func isAttribute(_ index: Int) -> Bool {
    if reading.isWord(index, .article) { return true }
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !senses.isKnownVerb
      && senses.classes.isDisjoint(with: [
        .agent, .complementiser, .pronoun, .relative, .between, .comitative, .conjunction, .locativeMarker,
        .dativeMarker, .ablativeMarker,
      ]) && scene.mention(covering: index, where: { _ in true }) == nil
  }
}
