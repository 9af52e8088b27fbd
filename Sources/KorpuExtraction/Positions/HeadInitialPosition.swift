internal import KorpuLanguage
internal import KorpuModel

/// Reads the phrase before a name in languages that put the position first: «министр культуры Казахстана | X», «Executive
/// Director of the Y Foundation | X», «Kazakh President | X», «Y Foundation director | X».
struct HeadInitialPosition {
  let scene: Scene

  /// How many tokens lie between a position and the name at most.
  private static let reach = 40

  var reading: TokenizedArticle { scene.reading }
  private var reader: PositionPhraseReader { PositionPhraseReader(scene: scene) }

  func positions(before person: LocatedMention) -> [Position] {
    let phrases = phrases(before: person)
    if let position = doubled(phrases) { return [position] }
    let held = phrases.compactMap { phrase in phrase.holder.map { position(phrase, in: $0) } }
    if !held.isEmpty { return held + phrases.flatMap(shared) }
    if let phrase = phrases.first, let body = bodyBefore(phrase) { return [position(phrase, in: body)] }
    return ofCountryAfter(person, phrases.first) + ofBodyAfter(person, phrases.first) + represented(by: phrases.last)
  }

  /// «President of the Aral Chamber and | the Danube Union X»: the same position in the further bodies of a list.
  private func shared(_ phrase: PositionPhraseReader.Phrase) -> [Position] {
    guard let holder = phrase.holder, !phrase.role.form.isPlural else { return [] }
    let bodies = BodiesOfPost(scene: scene).others(joinedTo: holder)
    guard let last = bodies.last, scene.bracketEnd(from: last.tokens.upperBound) == phrase.tokens.upperBound else {
      return []
    }
    let first = position(phrase, in: holder)
    return bodies.map {
      Position(holder: $0.entity, role: first.role, title: first.title, tokens: first.tokens, confidence: 0.85)
    }
  }

  /// How many words stand between «where» and who receives there: «where he was warmly welcomed by».
  private static let longestWelcome = 6

  /// «(visited) the Aral Plant, | where General Director X», «where he was welcomed by | Rector X»
  private func bodyBefore(_ phrase: PositionPhraseReader.Phrase) -> LocatedMention? {
    let start = reading.withArticle(phrase.tokens.lowerBound)
    let first = max(reading.sentence(of: phrase.tokens.lowerBound).lowerBound, start - 1 - Self.longestWelcome)
    let isWelcome = reading.lexicon.language.family == .germanic && reading.isWord(start - 1, .agent)
    let relative =
      isWelcome
      ? reading.startOfRun(before: start, from: first) { index in
        reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !reading.isWord(index, .relative)
      } - 1 : start - 1
    guard relative > 0, reading.isWord(relative, .relative), !reading.isWord(relative, .complementiser) else {
      return nil
    }
    return scene.mention(
      endingBefore: reading.isMark(relative - 1, ",") ? relative - 1 : relative, where: \.isOrganization)
  }

  /// An office of state before a name without a country of its own in the phrase.
  func office(before person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    guard let phrase = phrases(before: person).first, phrase.holder == nil, phrase.role.isOfState else { return nil }
    return (phrase.role.role, phrase.role.title, phrase.tokens)
  }

  /// The positions before a name, the nearest first.
  func phrases(before person: LocatedMention) -> [PositionPhraseReader.Phrase] {
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    let first = max(sentence.lowerBound, person.tokens.lowerBound - Self.reach)
    var end = person.tokens.lowerBound
    if isOfKin(end, from: first) { return [] }
    if let phrase = phrase(before: person, from: first) {
      return [phrase] + [firstOfTwo(before: phrase, first)].compactMap(\.self)
    }
    var found: [PositionPhraseReader.Phrase] = []
    while let phrase = reader.phrase(endingBefore: titlesStart(before: end, from: first), from: first) {
      if found.isEmpty, !PositionAgreement(scene: scene).holds(phrase.role, of: person) { return [] }
      if let nearest = found.last, isApposed(phrase, besides: nearest) { break }
      found.append(phrase)
      if found.count == 1, tellsOfMany(person) { break }
      guard let next = endOfPhrase(before: phrase, isFirst: found.count == 1, from: first),
        // «the wife of the President of Hungary | and Rector of the Aral University X»
        !isOfKin(next, from: first)
      else { break }
      end = next
    }
    return found
  }

  /// «глава А и гендиректор Б X | обсудили»: a Russian verb of many behind one name, before which stands somebody's post whom nobody
  /// names.
  private func tellsOfMany(_ person: LocatedMention) -> Bool {
    let verb = person.tokens.upperBound
    guard reading.isSlavic, person.isIn(.nominative), reading.sentence(of: person.tokens.lowerBound).contains(verb),
      !reading.isCapitalisedWord(verb)
    else { return false }
    return reading.words[verb].isKnownVerb && reading.hasEnding(.ofMany, at: verb)
      && !reading.isListJoint(person.tokens.lowerBound - 1)
  }

  /// «супруга президента Турции | X», «the wife of the President of Hungary | X»: a post in whose phrase somebody of a family stands
  /// first is that of another.
  private func isOfKin(_ name: Int, from first: Int) -> Bool {
    let titles = titlesStart(before: name, from: first)
    let end = reading.isMark(titles - 1, ",") ? titles - 1 : titles
    guard let phrase = reader.phrase(endingBefore: end, from: first) else { return false }
    var start = reading.withArticle(phrase.tokens.lowerBound)
    if reading.lexicon.language.family == .germanic {
      guard reading.isWord(start - 1, .genitiveMarker) else { return false }
      start -= 1
    }
    return start > first && reading.isForm(start - 1, of: .kin)
  }

  /// «Y, | Chairman of the Aral Fund, Minister of Culture of Hungary X»: behind a name and a comma the first of two positions is
  /// that of whom it follows.
  private func isApposed(_ phrase: PositionPhraseReader.Phrase, besides nearest: PositionPhraseReader.Phrase) -> Bool {
    let start =
      reading.withArticle(phrase.tokens.lowerBound)
    // «Y, Hungarian Deputy Prime Minister - | Minister of Culture X»
    guard reading.lexicon.language.family == .germanic, phrase.holder != nil, reading.isMark(start - 1, ","),
      !reading.isDash(phrase.tokens.upperBound), let before = scene.mention(endingBefore: start - 1, where: \.isPerson)
    else { return false }
    return !(nearest.holder == nil && PositionFirstList(scene: scene).isFirstOfTwo(phrase.tokens, after: before))
  }

  private func phrase(before person: LocatedMention, from first: Int) -> PositionPhraseReader.Phrase? {
    let titles = titlesStart(before: person.tokens.lowerBound, from: first) - 1
    // «Chairman of the Council, | MP | X»
    let comma = isDeputy(titles) && reading.isMark(titles - 1, ",") ? titles - 1 : titles
    if let phrase = phrase(beforeCommaAt: comma, of: person, from: first)
      ?? slavicPhrase(beforeCommaAt: comma, of: person, from: first)
    {
      return phrase
    }
    guard reading.lexicon.language.family == .germanic, comma > first, reading.isMark(comma, ","),
      PositionFirstList(scene: scene).holds(person),
      let phrase = reader.phrase(endingBefore: comma, from: first),
      !PositionAgreement(scene: scene).isFronted(phrase, before: person)
    else { return nil }
    return phrase
  }

  /// «MP»
  private func isDeputy(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && index > 0 && reading.tokens[index].isAbbreviation
      && RoleFinder(reading: reading).role(startingAt: index).map { $0.role == .deputy && $0.tokens.count == 1 } == true
  }

  /// «(met with) the Secretary General of the Aral Fund, | X»: a comma may part the position from the name, unless the
  /// position is that of somebody before it, «Y, the director of the Fund, X».
  private func phrase(
    beforeCommaAt last: Int, of person: LocatedMention, from first: Int
  ) -> PositionPhraseReader.Phrase? {
    // «the Aral Organization, ARO, | X»: its initials between commas.
    let isAbbreviated = last - 2 > first && reading.tokens[last - 1].isAbbreviation && reading.isMark(last - 2, ",")
    let comma = isAbbreviated && reading.isMark(last, ",") ? last - 2 : last
    guard reading.lexicon.language.family == .germanic, comma > first, reading.isMark(comma, ","),
      let phrase = reader.phrase(endingBefore: comma, from: first), phrase.holder != nil,
      !PositionAgreement(scene: scene).isFronted(phrase, before: person)
    else { return nil }
    let start = reading.startOfNewness(endingBefore: phrase.tokens.lowerBound)
    let isDefinite = reading.isWord(start - 1, .article) && !reading.isWord(start - 1, .indefinite)
    let isOwned = phrase.tokens.lowerBound < phrase.role.tokens.lowerBound
    let before = isDefinite ? start - 2 : start - 1
    let isNew = start < phrase.tokens.lowerBound
    return (isDefinite || isOwned || isNew || start == first || firstOfTwo(before: phrase, first) != nil)
      && (!reading.isMark(before, ",") || scene.namesNobody(before: before) || isSecond(from: before, first)
        || followsTitled(phrase, before: person))
      ? phrase : nil
  }

  /// «(met with) the Chairman of the Aral Party, | member of the Senate, X»: a post with an article and a body before another, where a
  /// comma parts the two and nobody stands before the first.
  private func firstOfTwo(before second: PositionPhraseReader.Phrase, _ first: Int) -> PositionPhraseReader.Phrase? {
    let comma = second.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .germanic, comma > first, reading.isMark(comma, ","),
      second.holder != nil, let earlier = reader.phrase(endingBefore: comma, from: first), earlier.holder != nil,
      earlier.holder?.entity != second.holder?.entity,
      reading.isWord(earlier.tokens.lowerBound - 1, .article), isSecond(from: comma, first)
    else { return nil }
    return earlier
  }

  /// «Aral Fund President Y, | the Chairman of the Danube Council, X»: who is named before has a position before his name.
  private func followsTitled(_ phrase: PositionPhraseReader.Phrase, before person: LocatedMention) -> Bool {
    PositionFirstList(scene: scene).isOfTitledList(phrase.tokens, before: person)
  }

  /// «(held talks with) the Deputy Chairman of the Cabinet, | the Minister of Culture, X»: whether another post ends at a comma,
  /// which is not of somebody before it.
  private func isSecond(from comma: Int, _ first: Int) -> Bool {
    guard let earlier = reader.phrase(endingBefore: comma, from: first) else { return false }
    let start = earlier.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    return marker >= first && reading.tokens[marker].kind == .word
      && scene.mention(endingBefore: marker + 1, where: \.isPerson) == nil
  }

  /// «председатель общества «Арал», | X»: in Russian too, where nobody before it may have the position.
  private func slavicPhrase(
    beforeCommaAt comma: Int, of person: LocatedMention, from first: Int
  ) -> PositionPhraseReader.Phrase? {
    guard reading.isSlavic, comma > first, reading.isMark(comma, ","), comma == person.tokens.lowerBound - 1,
      let phrase = reader.phrase(endingBefore: comma, from: first), phrase.holder != nil, !phrase.role.form.isPlural,
      person.isIn(reading.cases(of: phrase.role.tokens.lowerBound, stem: phrase.role.title.firstWord)),
      scene.namesNobody(before: phrase.tokens.lowerBound),
      phrase.tokens.lowerBound == reading.sentence(of: comma).lowerBound || isClosed(person)
    else { return nil }
    return phrase
  }

  /// «…, X,», «…, X.», but not «…, X и Y» nor «…, X, Y»: whether a mark parts a name from what follows, and no list goes on.
  private func isClosed(_ person: LocatedMention) -> Bool {
    let next = person.tokens.upperBound
    guard next < reading.sentence(of: person.tokens.lowerBound).upperBound else { return true }
    if reading.isMark(next, ",") { return scene.mention(startingAt: next + 1, where: \.isPerson) == nil }
    return [".", ";", "!", "?"].contains { reading.isMark(next, $0) }
  }

  /// Where the phrase to the left of another ends: «председатель Комитета, депутат X», «помощник президента — глава Фонда X», «Secretary General of the Fund |
  /// Ambassador X».
  private func endOfPhrase(before phrase: PositionPhraseReader.Phrase, isFirst: Bool, from first: Int) -> Int? {
    let start = phrase.tokens.lowerBound
    guard start - 1 > first, phrase.holder != nil || isFirst else { return nil }
    let lead = phrase.holder == nil ? titleStart(before: start, from: first) : start
    let joint = PostLead(scene: scene).start(before: lead, from: first) - 1
    // «…, а | ныне директор»: the comma parts the posts.
    if reading.isWord(joint, .conjunction), reading.isMark(joint - 1, ","), joint - 1 > first { return joint - 1 }
    if reading.isListJoint(joint) || reading.isDash(joint) { return joint }
    let isTitle = phrase.holder == nil && reading.lexicon.language.family == .germanic
    return isTitle && isNamed(titlesStart(before: start, from: first)) ? start : nil
  }

  /// How many adjectives may stand before a title.
  private static let mostAttributes = 2

  /// «директор фонда, | известный поэт X», «Secretary General of the Fund, | H.E. Ambassador X»
  private func titleStart(before title: Int, from first: Int) -> Int {
    guard reading.isSlavic else {
      let start = titlesStart(before: title, from: first)
      // «Chair of the Friendship Group and | Konya Parliament Member X»
      let isOfTown =
        start == title && start - 1 > first && reading.isCapitalisedWord(start - 1)
        && reading.words[start - 1].key(in: .cities) != nil
      return isOfTown ? start - 1 : start
    }
    return reading.startOfRun(before: title, from: max(first, title - Self.mostAttributes)) { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && reading.words[index].readings.contains(where: \.isAdjective)
    }
  }

  /// Whether a body, a country or another position ends before a token.
  private func isNamed(_ end: Int) -> Bool {
    reader.named(endingBefore: end) != nil || RoleFinder(reading: reading).role(endingBefore: end) != nil
  }

  /// «Mr.», «H.E.», «Professor»: titles between a position and the name.
  func titlesStart(before name: Int, from first: Int) -> Int {
    var end = name
    while end > first {
      if let title = title(endingBefore: end) ?? SlavicTitle(scene: scene).honour(endingBefore: end) {
        end = startOfPraise(before: title.lowerBound, from: first)
      } else if end - 2 >= first, reading.isMark(end - 1, "."), isShortTitle(end - 2) {
        end -= 2
      } else if reading.isSpelledHonorific(end - 1) {
        end -= 1
      } else if reading.isSlavic, end < name, reading.isMark(end - 1, ",") {
        // «директор института, доктор наук | X»
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// «(директор фонда) | известный учёный X», «(the director of the Fund,) | the renowned scholar X»: where the adjectives before a
  /// title begin, if a body or a comma stands before them.
  private func startOfPraise(before title: Int, from first: Int) -> Int {
    let start = reading.startOfRun(before: title, from: max(first, title - Self.mostAttributes)) { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && !reading.words[index].isFunctionWord
        && (!reading.isSlavic || reading.words[index].readings.contains(where: \.isAdjective))
        && !reading.words[index].isKey(of: .demonyms) && reading.words.match(.roles, at: index) == nil
        && scene.mention(covering: index, where: { _ in true }) == nil
    }
    guard start < title else { return title }
    let end = reading.lexicon.language.family == .germanic ? reading.withArticle(start) : start
    let isBehindPost = reading.isMark(end - 1, ",") || scene.mention(endingBefore: end, where: \.isOrganization) != nil
    return end > first && isBehindPost ? end : title
  }

  /// «профессор», «народный поэт»; but not «поэт», which is a position too, nor «Союз художников», the end of a body's name.
  private func title(endingBefore end: Int) -> Range<Int>? {
    let roles = RoleFinder(reading: reading)
    guard let title = roles.title(endingBefore: end),
      scene.mention(endingBefore: end, where: \.isOrganization).map({ $0.tokens.lowerBound >= title.lowerBound })
        ?? true
    else { return nil }
    let role = roles.role(endingBefore: end)
    let isTitle = role.map { reading.isSlavic && title.lowerBound < $0.tokens.lowerBound } ?? true
    return isTitle ? title : nil
  }

  /// «Prof», «H», before a point.
  private func isShortTitle(_ index: Int) -> Bool {
    // «, | dr. X», as some print it
    reading.words[index].isKey(of: .honorifics)
      || reading.isCapitalisedWord(index)
        && (reading.tokens[index].folded.count == 1
          || reading.lexicon.abbreviations.contains(reading.tokens[index].folded))
  }

  func position(_ phrase: PositionPhraseReader.Phrase, in holder: LocatedMention) -> Position {
    let role = phrase.role
    var last = max(holder.tokens.lowerBound, role.tokens.upperBound)
    while last > role.tokens.upperBound,
      reading.isWord(last - 1, [.genitiveMarker, .dativeMarker, .article])
        // «председатель узбекского | объединения»
        || reading.isSlavic && reading.words[last - 1].key(in: .demonyms) != nil
    {
      last -= 1
    }
    let title = last == role.tokens.upperBound ? role.title : self.title(of: role, upTo: last)
    return Position(holder: holder.entity, role: role.role, title: title, tokens: phrase.tokens, confidence: 0.93)
  }

  /// The words of a position with its unit; in Russian the position itself in the nominative.
  private func title(of role: RoleFinder.Finding, upTo last: Int) -> String {
    guard reading.isSlavic else { return reading.text(of: role.tokens.lowerBound..<last) }
    return role.title + " " + reading.text(of: role.tokens.upperBound..<last)
  }

}
