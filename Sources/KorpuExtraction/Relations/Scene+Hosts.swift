internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// The list of hosts that ends just before a token: «A (AA), B və C-nin birgə | təşkilatçılığı», «A ile B | ev
  /// sahipliğinde».
  func hosts(endingBefore word: Int) -> [LocatedMention] {
    var end = endBeforeUnknown(word)
    var hosts: [LocatedMention] = []
    while let host = host(endingBefore: end) {
      hosts.append(host.mention)
      end = host.start
      if let other = person(joinedTo: host.mention) {
        hosts.append(other)
        end = other.tokens.lowerBound
      }
      if host.mention.type.isOrganization, let country = mention(endingBefore: end, where: \.isCountry) {
        end = country.tokens.lowerBound
      }
      guard end > 0, reading.isListJoint(end - 1) || reading.isWord(end - 1, .comitative) || isAnd(end - 1) else {
        guard let comma = commaBeforeFillers(endingAt: end) else { break }
        end = comma
        continue
      }
      end -= 1
    }
    return hosts.reversed()
  }

  /// How many words a name has at most that nothing tells to be one of a body.
  private static let longestUnknown = 4

  /// How many words in small letters a body has at most that no name shows.
  private static let longestUnread = 8

  /// «A Fondunun və | şəhər gənclər idarəsinin (təşkilatçılığı ilə)»: where a list of bodies ends before a last one in small letters,
  /// which nothing but its type word in the genitive shows.
  private func jointBeforeUnread(_ word: Int) -> Int? {
    let end = reading.isWord(word - 1, .joint) ? word - 1 : word
    guard end > 0, reading.tokens[end - 1].kind == .word, !reading.tokens[end - 1].isCapitalised,
      let type = reading.words[end - 1].form(in: .bodies), type.possessor == .third, type.grammaticalCase == .genitive,
      !type.isPlural
    else { return nil }
    let first = max(reading.sentence(of: end - 1).lowerBound, end - 1 - Self.longestUnread)
    let start = (first..<end).reversed().prefix { index in
      reading.tokens[index].kind == .word && mention(covering: index, where: { _ in true }) == nil
    }.last
    guard let start else { return nil }
    // «A Fondunun və | Samux şəhər gənclər idarəsinin»: the «and» may stand among the words.
    return (start..<end).first { index in
      reading.isWord(index, .conjunction)
        && mention(endingBefore: reading.endBeforeBrackets(index), where: \.isOrganization)?.isIn(.genitive) == true
    }
  }

  /// «A Derneği ve | Türkmen Evi (TE) (tarafından)»: where a list of bodies ends before a last name that is unknown.
  private func endBeforeUnknown(_ word: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, host(endingBefore: word) == nil else { return word }
    if let joint = jointBeforeUnread(word) { return joint }
    let end = reading.endBeforeBrackets(word)
    let first = max(reading.sentence(of: end).lowerBound, end - Self.longestUnknown - 1)
    var start = end
    while start > first, reading.isCapitalisedWord(start - 1), mention(covering: start - 1, where: { _ in true }) == nil
    {
      start -= 1
    }
    guard start < end, start > first, reading.isWord(start - 1, .conjunction),
      mention(endingBefore: reading.endBeforeBrackets(start - 1), where: \.isOrganization) != nil
    else { return word }
    return start - 1
  }

  /// How many words lead to the last of a list besides «and»: «A, B, | eləcə də C-nin».
  private static let mostFillers = 2

  /// The comma before words like «as well as» that end before a token.
  private func commaBeforeFillers(endingAt end: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    return (1...Self.mostFillers).lazy.map { end - 1 - $0 }.first { comma in
      comma > 0 && reading.isMark(comma, ",") && reading.isWord(comma + 1, .filler)
    }
  }

  /// «Rektör | A ve Vali B'nin (ev sahipliğinde)»: whom «and» joins to a person behind a position.
  private func person(joinedTo host: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, host.type.isPerson else { return nil }
    let list = list(endingWith: host)
    guard list.count > 1 else { return nil }
    let other = list[list.count - 2]
    return reading.isWord(other.tokens.upperBound, .conjunction) ? other : nil
  }

  /// «A uniwersiteti | hem B gaznasy (tarapyndan)»: a word that is both «too» and «and», between two bodies.
  private func isAnd(_ word: Int) -> Bool {
    reading.isWord(word, .filler) && reading.isWord(word, .joiner)
      && mention(endingBefore: word, where: \.isOrganization) != nil
  }

  /// «Selcan Universiteti | (Türkiyə)»: where brackets with the country of a body begin that end before a token.
  private func startOfCountry(endingAt end: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, end > 2, reading.isMark(end - 1, ")"),
      let country = mention(endingBefore: end - 1, where: \.isCountry),
      reading.isMark(country.tokens.lowerBound - 1, "(")
    else { return end }
    return country.tokens.lowerBound - 1
  }

  /// «TÜRKSOÝ | guramasy»: where a name ends before a word in small letters for what it is.
  private func endBeforeTypeWord(_ end: Int) -> Int {
    let word = end - 1
    guard reading.lexicon.language.family == .turkic, word > 0, !reading.tokens[word].isCapitalised,
      mention(endingBefore: end, where: { $0.isOrganization || $0.isCountry }) == nil,
      mention(endingBefore: word, where: \.isOrganization) != nil, reading.isForm(word, of: .generic),
      reading.words[word].form(in: .wordClasses)?.possessor == .third
    else { return end }
    return word
  }

  /// A body, a country or a person that ends before a token, an abbreviation in brackets after it set aside, and an owner in
  /// the genitive before it: «X Universitetinin Y İnstitutu».
  func host(endingBefore end: Int) -> (mention: LocatedMention, start: Int)? {
    let last = endBeforeTypeWord(startOfCountry(endingAt: reading.endBeforeBrackets(end)))
    let host =
      mention(endingBefore: last, where: \.isOrganization)
      ?? mention(endingBefore: last, where: { $0.isCountry || $0.isPerson })
    guard let host else {
      return (owner(ofPartEndingBefore: last) ?? parent(ofUnitEndingBefore: last)).map { ($0, $0.tokens.lowerBound) }
    }
    guard host.isIn([.nominative, .genitive]) else { return nil }
    let start = host.tokens.lowerBound
    if let owner = mention(endingBefore: start, where: \.isOrganization),
      owner.isIn(.genitive) || isParent(owner, of: host)
    {
      return (host, owner.tokens.lowerBound)
    }
    return (host, start)
  }

  /// «(X Başkonsolosluğu,) | İBB | Kültür AŞ (iş birliğiyle)»: the abbreviation of the body to which another belongs.
  private func isParent(_ owner: LocatedMention, of host: LocatedMention) -> Bool {
    reading.lexicon.language.leavesOutEndingsInTitles && host.type.isOrganization && owner.tokens.count == 1
      && owner.isIn(.nominative) && reading.isShortName(owner.tokens.lowerBound)
  }

  /// How many words the name of a part has at most.
  private static let longestPart = 7

  /// «Bozkır Belediyesi (BB) | Kültür Dairesi Başkanlığı (tarafından)», «Bozkır Üniversitesi | Türk Dili Bölümü (ile)»: in Turkish a body
  /// without an ending before the name of its unit, all in capitals.
  private func parent(ofUnitEndingBefore end: Int) -> LocatedMention? {
    guard reading.lexicon.language.leavesOutEndingsInTitles, end > 0, reading.isCapitalisedWord(end - 1),
      reading.words[end - 1].mayBePossessed(in: .nominative)
    else { return nil }
    let first = max(reading.sentence(of: end - 1).lowerBound, end - 2 * Self.longestPart)
    for word in (first..<end).reversed() {
      let last = reading.endBeforeBrackets(word)
      if let body = mention(endingBefore: last, where: \.isOrganization) {
        return body.candidate.grammaticalCase == .nominative && word < end - 1 ? body : nil
      }
      guard reading.isCapitalisedWord(word) || reading.isWord(word, .conjunction) else { return nil }
    }
    return nil
  }

  /// «ÝUNESKO-nyň ynsanperwer ylymlar | bölümi (tarapyndan)»: whose part does something, where a word for one ends.
  private func owner(ofPartEndingBefore end: Int) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, end > 0 else { return nil }
    let first = max(reading.sentence(of: end - 1).lowerBound, end - Self.longestPart)
    guard
      (first..<end).contains(where: { index in
        reading.words.match(.bodies, at: index).map {
          index + $0.length == end && $0.marks.contains(.unit) && $0.form.possessor == .third
        } ?? false
      })
    else { return nil }
    for word in (first..<end).reversed() {
      if let body = mention(endingBefore: word, where: \.isOrganization) { return body.isIn(.genitive) ? body : nil }
      // «birleşiginiň | welaýat bölümi»: a branch with a seat of its own.
      guard word > first, !reading.isForm(word - 1, of: .town), reading.tokens[word - 1].kind == .word,
        !reading.words[word - 1].isKnownVerb
      else {
        return nil
      }
    }
    return nil
  }
}
