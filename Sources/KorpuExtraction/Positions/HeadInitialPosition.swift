internal import KorpuLanguage
internal import KorpuModel

/// Reads the phrase before a name in languages that put the position first: «министр культуры Казахстана | X», «Executive
/// Director of the Y Foundation | X», «Kazakh President | X», «Y Foundation director | X».
struct HeadInitialPosition {
  let scene: Scene

  /// How many tokens lie between a position and the name at most.
  private static let reach = 40
  /// How many words in small letters lie between a position and its body, or the name.
  private static let longestUnit = 20

  private var reading: TokenizedArticle { scene.reading }

  /// Words for a position with the bodies and countries around them.
  struct Phrase {
    let role: RoleFinder.Finding
    /// The body or country in which the position is held, where the phrase names it.
    let holder: LocatedMention?
    let tokens: Range<Int>
  }

  func positions(before person: LocatedMention) -> [Position] {
    let phrases = phrases(before: person)
    let held = phrases.compactMap { phrase in phrase.holder.map { position(phrase, in: $0) } }
    return held.isEmpty ? ofCountryAfter(person, phrases.first) : held
  }

  /// An office of state before a name without a country of its own in the phrase.
  func office(before person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    guard let phrase = phrases(before: person).first, phrase.holder == nil, phrase.role.isOfState else { return nil }
    return (phrase.role.role, phrase.role.title, phrase.tokens)
  }

  /// The positions before a name, the nearest first.
  func phrases(before person: LocatedMention) -> [Phrase] {
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    let first = max(sentence.lowerBound, person.tokens.lowerBound - Self.reach)
    var end = person.tokens.lowerBound
    if let phrase = phrase(beforeCommaAt: end - 1, from: first) { return [phrase] }
    var found: [Phrase] = []
    while let phrase = phrase(endingBefore: titlesStart(before: end, from: first), from: first) {
      found.append(phrase)
      guard let next = endOfPhrase(before: phrase, isFirst: found.count == 1, from: first) else { break }
      end = next
    }
    return found
  }

  /// «(met with) the Secretary General of the Aral Fund, | X»: a comma may part the position from the name, unless the
  /// position is that of somebody before it, «Y, the director of the Fund, X».
  private func phrase(beforeCommaAt comma: Int, from first: Int) -> Phrase? {
    guard reading.lexicon.language.family == .germanic, comma > first, reading.isMark(comma, ","),
      let phrase = phrase(endingBefore: comma, from: first), phrase.holder != nil
    else { return nil }
    let start = phrase.tokens.lowerBound
    let isDefinite = reading.isWord(start - 1, .article) && !reading.isWord(start - 1, .indefinite)
    let isOwned = start < phrase.role.tokens.lowerBound
    let before = isDefinite ? start - 2 : start - 1
    return (isDefinite || isOwned || start == first) && !reading.isMark(before, ",") ? phrase : nil
  }

  /// Where the phrase to the left of another ends: «председатель Комитета, депутат X», «Secretary General of the Fund |
  /// Ambassador X».
  private func endOfPhrase(before phrase: Phrase, isFirst: Bool, from first: Int) -> Int? {
    let start = phrase.tokens.lowerBound
    guard start - 1 > first, phrase.holder != nil || isFirst else { return nil }
    if reading.isListJoint(start - 1) { return start - 1 }
    let isTitle = phrase.holder == nil && reading.lexicon.language.family == .germanic
    return isTitle && isNamed(titlesStart(before: start, from: first)) ? start : nil
  }

  /// Whether a body, a country or another position ends before a token.
  private func isNamed(_ end: Int) -> Bool {
    named(endingBefore: end) != nil || RoleFinder(reading: reading).role(endingBefore: end) != nil
  }

  /// «Mr.», «H.E.», «Professor»: titles between a position and the name.
  private func titlesStart(before name: Int, from first: Int) -> Int {
    var end = name
    while end > first {
      if let title = RoleFinder(reading: reading).title(endingBefore: end),
        RoleFinder(reading: reading).role(endingBefore: end) == nil
      {
        end = title.lowerBound
      } else if end - 2 >= first, reading.isMark(end - 1, "."), isShortTitle(end - 2) {
        end -= 2
      } else {
        break
      }
    }
    return end
  }

  /// «Prof», «H», before a point.
  private func isShortTitle(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index)
      && (reading.tokens[index].folded.count == 1 || reading.words[index].isKey(of: .honorifics)
        || reading.lexicon.abbreviations.contains(reading.tokens[index].folded))
  }

  /// The position whose phrase ends before a token: its words, those of its unit, and the names of bodies and countries.
  private func phrase(endingBefore end: Int, from first: Int) -> Phrase? {
    var after: [LocatedMention] = []
    var at = end
    var unit = 0
    while at > first, unit <= Self.longestUnit {
      if let nearest = RoleFinder(reading: reading).role(endingBefore: at) {
        let role = head(of: nearest, from: first)
        let before = owners(before: role.tokens.lowerBound, from: first)
        return Phrase(
          role: role, holder: HolderChoice(scene: scene).holder(of: role, after: after, before: before),
          tokens: (before.last?.tokens.lowerBound ?? role.tokens.lowerBound)..<end)
      }
      if let name = named(endingBefore: at) {
        after.insert(name, at: 0)
        // «speaker of the | Mazhilis»: a body's name may be the end of the position's.
        at = endOfRole(reachingInto: name) ?? name.tokens.lowerBound
        unit = 0
        continue
      }
      guard isUnitWord(at - 1, before: end) else { return nil }
      at -= 1
      unit += 1
    }
    return nil
  }

  private func endOfRole(reachingInto name: LocatedMention) -> Int? {
    name.tokens.dropFirst().first { end in
      RoleFinder(reading: reading).role(endingBefore: end).map { $0.tokens.lowerBound < name.tokens.lowerBound }
        ?? false
    }
  }

  /// «press secretary of the | head of state X»: of positions in a chain the first is the person's.
  func head(of nearest: RoleFinder.Finding, from first: Int) -> RoleFinder.Finding {
    var role = withDeputy(nearest)
    while true {
      var end = role.tokens.lowerBound
      if reading.isWord(end - 1, .article) { end -= 1 }
      guard end - 1 > first, reading.isWord(end - 1, [.genitiveMarker, .dativeMarker]),
        let earlier = RoleFinder(reading: reading).role(endingBefore: end - 1)
      else { return role }
      role = RoleFinder.Finding(
        tokens: earlier.tokens.lowerBound..<role.tokens.upperBound, role: earlier.role, form: earlier.form,
        title: earlier.title, isOfState: nearest.isOfState)
    }
  }

  /// «First Deputy Minister | of Education»: of two keys of the table that overlap, the one that begins first says the role.
  private func withDeputy(_ role: RoleFinder.Finding) -> RoleFinder.Finding {
    let roles = RoleFinder(reading: reading)
    let earlier = role.tokens.dropFirst().lazy.compactMap { roles.role(endingBefore: $0) }
      .first { $0.tokens.lowerBound < role.tokens.lowerBound }
    return earlier.map {
      RoleFinder.Finding(
        tokens: $0.tokens.lowerBound..<role.tokens.upperBound, role: $0.role, form: $0.form, title: $0.title,
        isOfState: $0.isOfState)
    } ?? role
  }

  /// «President X of Kazakhstan»: the country of a position may stand after the name.
  private func ofCountryAfter(_ person: LocatedMention, _ phrase: Phrase?) -> [Position] {
    let next = person.tokens.upperBound
    guard let role = phrase?.role, role.isOfState, reading.isWord(next, .genitiveMarker),
      let country = scene.mention(
        startingAt: reading.isWord(next + 1, .article) ? next + 2 : next + 1, where: \.isCountry)
    else { return [] }
    return [
      Position(
        holder: country.entity, role: role.role, title: role.title,
        tokens: role.tokens.lowerBound..<country.tokens.upperBound,
        confidence: 0.88)
    ]
  }

  private func position(_ phrase: Phrase, in holder: LocatedMention) -> Position {
    let role = phrase.role
    var last = max(holder.tokens.lowerBound, role.tokens.upperBound)
    while last > role.tokens.upperBound, reading.isWord(last - 1, [.genitiveMarker, .dativeMarker, .article]) {
      last -= 1
    }
    let title = last == role.tokens.upperBound ? role.title : reading.text(of: role.tokens.lowerBound..<last)
    return Position(holder: holder.entity, role: role.role, title: title, tokens: phrase.tokens, confidence: 0.93)
  }

  /// «Kazakhstan's Foreign | Minister», «Y Foundation | director»: what stands before the position as its owner.
  private func owners(before role: Int, from first: Int) -> [LocatedMention] {
    var at = role
    var owners: [LocatedMention] = []
    while at > first {
      if let name = named(endingBefore: at) {
        owners.append(name)
        at = name.tokens.lowerBound
      } else if reading.tokens[at - 1].kind == .word, isAttribute(at - 1), at > first + 1, owners.isEmpty,
        RoleFinder(reading: reading).role(endingBefore: at) == nil
      {
        at -= 1
      } else {
        break
      }
    }
    return owners
  }

  /// «first», «deputy», «foreign»: what may stand between an owner and a position.
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.lexicon.language.family == .germanic && senses.classes.isEmpty && !senses.isFunctionWord
      && !senses.isKnownVerb && scene.mention(covering: index, where: { _ in true }) == nil
  }

  private func named(endingBefore end: Int) -> LocatedMention? {
    // «Организации тюркских государств (ОТГ)»
    let last = reading.isMark(end - 1, ")") && reading.isMark(end - 3, "(") ? end - 3 : end
    return scene.mention(endingBefore: last) { $0.isOrganization || $0.isCountry }
      ?? scene.mention(endingBefore: end) { $0.isOrganization || $0.isCountry }
  }

  /// A word that may stand between a position and the name: no verb, no other person, no preposition of another part of
  /// the sentence.
  private func isUnitWord(_ index: Int, before end: Int) -> Bool {
    if reading.isMark(index, ",") {
      // «министр высшего образования, науки и инноваций»
      // «Education, Science, and Innovation», but not «…, and | X»
      return (!reading.isWord(index + 1, .conjunction) || index + 2 < end)
        && (index + 1..<min(end, index + 4)).contains { reading.isWord($0, .conjunction) }
    }
    guard reading.tokens[index].kind == .word else { return false }
    if reading.isWord(index, [.agent, .complementiser, .pronoun, .relative, .between]) { return false }
    if index == end - 1, reading.isWord(index, .conjunction) { return false }
    if reading.isWord(index, .comitative), reading.lexicon.language.family == .germanic,
      !reading.isWithinCapitals(index)
    {
      return false
    }
    if scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) != nil { return false }
    return !reading.words[index].isKnownVerb || reading.isCapitalisedWord(index)
  }
}

extension TokenizedArticle {
  /// «Department of Work | with NGOs»: whether capitals stand on both sides of a small word.
  func isWithinCapitals(_ index: Int) -> Bool { isCapitalisedWord(index - 1) && isCapitalisedWord(index + 1) }
}
