internal import KorpuLanguage
internal import KorpuModel

/// Reads the phrase before a person's name: «"X" Fondunun sədri, millət vəkili professor | Anar Quliyev».
struct PositionPhrase {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words may stand between a body and the position in it: «… şöbəsinin müdiri».
  private static let unitLength = 9

  private var reading: TokenizedArticle { scene.reading }

  /// All positions that the words before the name give; each further one ends with a comma: «sədri, üzvü Y».
  func positions(before person: LocatedMention) -> [Position] {
    var found: [Position] = []
    var end = titlesStart(before: person.tokens.lowerBound)
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    while end > first, let position = RoleFinder(reading: reading).role(endingBefore: end),
      position.form.grammaticalCase == .nominative
    {
      var start = position.tokens.lowerBound
      // «İcmasının sədri, deputat Y»: the next position to the left has the body.
      // «təsisçisi və direktoru Y»: so has the first of two posts.
      let earlier = postsJoint(before: start) ?? start
      if let other = RoleFinder(reading: reading).role(endingBefore: earlier), other.form.possessor == .third,
        other.form.grammaticalCase == .nominative, !other.form.isPlural
      {
        end = earlier
        continue
      }
      if let held = held(position, upTo: position.tokens.lowerBound) {
        found.append(held)
        start = held.tokens.lowerBound
      }
      guard start - 1 > first, reading.isMark(start - 1, ",") else { break }
      end = start - 1
    }
    return found
  }

  /// How many words of a second post may stand before its noun: «вице-премьер жана | туризм министри».
  private static let longestField = 3

  /// The «and» before a post, words for its field set aside.
  private func postsJoint(before start: Int) -> Int? {
    var index = start - 1
    let first = max(reading.sentence(of: start).lowerBound, index - Self.longestField)
    while index > first, !reading.isWord(index, .conjunction), isUnitWord(index), !reading.isCapitalisedWord(index),
      scene.mention(covering: index, where: { _ in true }) == nil
    {
      index -= 1
    }
    return reading.isWord(index, .conjunction) ? index : nil
  }

  /// A minister's or president's position without a country in the phrase.
  func office(before person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    let end = titlesStart(before: person.tokens.lowerBound)
    guard let position = RoleFinder(reading: reading).role(endingBefore: end), position.isOfState,
      position.form.grammaticalCase == .nominative
    else { return nil }
    var start = position.tokens.lowerBound
    while start > 0, isUnitWord(start - 1), !reading.isMark(start - 1, ",") { start -= 1 }
    while start < position.tokens.lowerBound, reading.isListJoint(start) { start += 1 }
    return (position.role, title(of: position, from: start), start..<end)
  }

  /// Whether «deputatları» stands before the name.
  func isPlural(positionBefore person: LocatedMention) -> Bool {
    RoleFinder(reading: reading).role(endingBefore: titlesStart(before: person.tokens.lowerBound))?.form.isPlural
      ?? false
  }

  /// The position with the body, else the country, that it belongs to.
  func held(_ position: RoleFinder.Finding, upTo start: Int) -> Position? {
    let first = reading.sentence(of: position.tokens.lowerBound).lowerBound
    var end = start
    end = reading.endBeforeBrackets(end)
    while end > first, start - end <= Self.unitLength {
      if let body = scene.mention(endingBefore: end, where: \.isOrganization) {
        if position.isOfState, isPost(body, of: start) {
          end = body.tokens.lowerBound
          continue
        }
        guard isPossessor(body, of: start) else { return nil }
        return held(position, by: body.entity, body.tokens.lowerBound, unit: body.tokens.upperBound)
      }
      if let country = scene.mention(endingBefore: end, where: \.isCountry), !reading.isListJoint(end) {
        if country.isIn([.genitive, .nominative]), isOffice(position, of: country, start: start) {
          let holder = isEnvoy(position) ? sender(before: country) ?? country : country
          return held(position, by: holder.entity, holder.tokens.lowerBound, unit: country.tokens.upperBound)
        }
        guard !country.isIn([.genitive, .dative]) else { return nil }
        end = country.tokens.lowerBound
        continue
      }
      if let body = anaphora.body(meantAt: end - 1), isPossessingWord(end - 1, of: start) {
        return held(position, by: body, end - 1, unit: end, confidence: 0.75)
      }
      guard isUnitWord(end - 1) else { return nil }
      end -= 1
    }
    return nil
  }

  private func held(
    _ position: RoleFinder.Finding, by holder: Int, _ start: Int, unit: Int, confidence: Double = 0.97
  ) -> Position {
    let hasUnit = unit < position.tokens.lowerBound
    let isCountry = scene.entities[holder].type.isCountry
    return Position(
      holder: holder, role: !hasUnit && scene.isParliament(holder) ? position.role.inParliament : position.role,
      title: isCountry && !hasMinistry(position) ? position.title : title(of: position, from: unit),
      tokens: start..<position.tokens.upperBound, confidence: hasUnit ? min(confidence, 0.85) : confidence)
  }

  private func isEnvoy(_ position: RoleFinder.Finding) -> Bool { position.role == .ambassador }

  /// «Türkiye'nin | Kazakistan Büyükelçisi»: of two countries the first sends, the second receives.
  private func sender(before country: LocatedMention) -> LocatedMention? {
    let start = country.tokens.lowerBound
    let ends = reading.isCapitalisedWord(start - 1) ? [start, start - 1] : [start]
    return ends.lazy.compactMap { scene.mention(endingBefore: $0, where: \.isCountry) }
      .first { $0.entity != country.entity && $0.isIn([.genitive, .nominative]) && $0.tokens.upperBound <= start }
  }

  /// «BMG-niň ýanyndaky | hemişelik wekili», «UNESCO'daki temsilcisi»: the body to which somebody is sent.
  private func isPost(_ body: LocatedMention, of start: Int) -> Bool {
    if body.candidate.grammaticalCase == .attributive { return true }
    let next = reading.end(of: body)
    return next < start
      && reading.words[next].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .attributive
      }
  }

  private func hasMinistry(_ position: RoleFinder.Finding) -> Bool { position.role == .minister }

  private func title(of position: RoleFinder.Finding, from start: Int) -> String {
    // An abbreviation in brackets belongs to the body.
    let start = reading.isMark(start, "(") ? start + 3 : start
    guard start < position.tokens.lowerBound else { return position.title }
    return reading.text(of: start..<position.tokens.upperBound)
  }

  /// Countries have presidents, ministers and envoys, but no chairmen or directors.
  private func isOffice(_ position: RoleFinder.Finding, of country: LocatedMention, start: Int) -> Bool {
    guard position.isOfState else { return false }
    switch position.role {
    case .president, .primeMinister, .minister, .speaker, .ambassador: return true
    default:
      let end = country.tokens.upperBound
      return end == start || country.isIn(.genitive) || scene.mention(covering: end, where: \.isCountry) != nil
    }
  }

  private func isPossessor(_ body: LocatedMention, of start: Int) -> Bool {
    if body.isIn(.genitive) { return true }
    // «ATEV sədri», «Mətbuat Şurası İdarə Heyətinin üzvü»
    return body.isIn(.nominative)
      && (reading.end(of: body) == start
        || body.candidate.abbreviates == nil && reading.isCapitalisedWord(body.tokens.upperBound))
  }

  private func isPossessingWord(_ index: Int, of start: Int) -> Bool {
    let form = reading.words[index].form(in: .bodies) ?? reading.words[index].form(in: .wordClasses)
    return form?.grammaticalCase == .genitive || (form?.grammaticalCase == .nominative && index + 1 == start)
  }

  /// A word that may stand between a body and a position in it: no mark, no verb of a sentence, no other person.
  private func isUnitWord(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word || reading.tokens[index].kind == .number else { return false }
    if reading.isWord(index, [.comitative, .complementiser, .agent, .pronoun]) { return false }
    if scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) != nil { return false }
    // «жетекчисин | президент»: whom another post is about.
    if let post = reading.words[index].form(in: .roles), ![.nominative, .genitive].contains(post.grammaticalCase) {
      return false
    }
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    return verb.map { $0.form == .participle || $0.form == .nominal } ?? true
  }

  /// Skips titles between the position and the name: «rektoru, professor Anar Quliyev».
  private func titlesStart(before name: Int) -> Int {
    var end = name
    let first = reading.sentence(of: name).lowerBound
    while end > first {
      if let title = RoleFinder(reading: reading).title(endingBefore: end),
        RoleFinder(reading: reading).role(endingBefore: end) == nil
      {
        end = title.lowerBound
      } else if reading.isMark(end - 1, "."), end - 2 >= first, reading.words[end - 2].isKey(of: .honorifics) {
        end -= 2
      } else if reading.isMark(end - 1, ","), end < name {
        end -= 1
      } else if reading.isDemonym(end - 1) {
        end -= 1
      } else {
        break
      }
    }
    return end
  }
}

extension Scene {
  /// Whether a name of the body says that it is a parliament or a chamber of one.
  func isParliament(_ entity: Int) -> Bool {
    guard [.organization(.government), .organization(.other)].contains(entities[entity].type) else { return false }
    return entities[entity].mentions.contains { mention in
      mention.tokens.contains { index in
        reading.tokens[index].kind == .word
          && reading.words.match(.wordClasses, at: index).map {
            WordClass(names: $0.value)?.contains(.parliament) == true
          } == true
      }
    }
  }
}

extension Role {
  /// Who leads a parliament is its speaker, whatever the word; his deputy is no speaker.
  fileprivate var inParliament: Role {
    switch self {
    case .chair, .head, .president: .speaker
    default: self
    }
  }
}

extension TokenizedArticle {
  fileprivate func isDemonym(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && words[index].isKey(of: .demonyms)
  }
}
