internal import KorpuLanguage
internal import KorpuModel

/// What stands in English about a position behind a name: «X MP, | Deputy Speaker of A», «X (Hungary), | President of B», «X,
/// Director, | C», «X, Head of the | Russia Department at D».
struct EnglishApposition {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }
  private var isEnglish: Bool { reading.lexicon.language.family == .germanic }

  /// Where the comma before a position stands, behind what may follow the name: «X | MP,», «X | (Hungary),».
  func start(from end: Int) -> Int {
    let deputy = endOfDeputy(from: end)
    if deputy > end { return deputy - 1 }
    guard isEnglish, reading.isMark(end, "("),
      let country = scene.mention(startingAt: end + 1, where: \.isCountry),
      case let close = country.tokens.upperBound, reading.isMark(close, ")"), reading.isMark(close + 1, ",")
    else { return end }
    return close + 1
  }

  /// «X, MP, | Chairman of the Committee»: where the letters end that say somebody sits in a parliament, with the comma behind.
  func endOfDeputy(from start: Int) -> Int {
    guard isEnglish, reading.tokens.indices.contains(start), reading.tokens[start].isAbbreviation,
      let role = RoleFinder(reading: reading).role(startingAt: start), role.role == .deputy, role.tokens.count == 1,
      reading.isMark(role.tokens.upperBound, ",")
    else { return start }
    return role.tokens.upperBound + 1
  }

  /// «X, PhD, | Dean of the Faculty», «X, Doctor of History, | Director of the Institute»: where the degrees end that commas part from
  /// a post.
  func endOfDegrees(from start: Int) -> Int {
    var at = start
    while isEnglish, at < reading.tokens.count, at - start < Self.longestDegrees,
      let degree = reading.words.match(.honorifics, at: at), reading.words.match(.roles, at: at) == nil,
      reading.isMark(at + degree.length, ",")
    {
      at += degree.length + 1
    }
    return endOfBarePost(from: at) ?? at
  }

  /// «X, Vice-Rector, | Director of the Aral Center»: behind a post alone another with its body.
  private func endOfBarePost(from start: Int) -> Int? {
    let roles = RoleFinder(reading: reading)
    guard isEnglish, reading.tokens.indices.contains(start), let bare = roles.role(startingAt: start), !bare.isOfState,
      !bare.form.isPlural, reading.isMark(bare.tokens.upperBound, ","),
      case let next = reading.behindArticle(bare.tokens.upperBound + 1),
      let post = roles.role(startingAt: next), reading.isWord(post.tokens.upperBound, .genitiveMarker)
    else { return nil }
    return bare.tokens.upperBound + 1
  }

  private static let longestDegrees = 12

  /// «X, | MPs of the Assembly and guests»: others, whom nobody names.
  func isOfMany(_ start: Int) -> Bool {
    let post = reading.behindArticle(start)
    return isEnglish && RoleFinder(reading: reading).role(startingAt: post)?.form.isPlural == true
  }

  /// «During the talks with X, | the Kazakh president noted …»: behind the comma that ends what a sentence begins with, a post with an
  /// article right before the verb is that of who does it, and not of X.
  func isSubject(_ post: Position, after person: LocatedMention, from start: Int) -> Bool {
    let end = post.tokens.upperBound
    guard isEnglish, reading.isWord(start, .article), !reading.isWord(start, .indefinite),
      scene.phrases.start(of: person) > reading.sentence(of: start).lowerBound,
      reading.sentence(of: start).contains(end), !opensClause(person)
    else { return false }
    return isVerb(end)
  }

  /// «During the talks, | X», «"…," | X»: who is named first behind what a sentence begins with is its subject, and has the post.
  private func opensClause(_ person: LocatedMention) -> Bool {
    let start = scene.phrases.start(of: person)
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    guard start > first, reading.isMark(start - 1, ",") || reading.tokens[start - 1].kind == .closingQuote else {
      return false
    }
    return !scene.mentions(in: first..<start - 1).contains {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
  }

  /// «the Kazakh president | noted», «| showed»: a word in small letters right behind a phrase, that leads to no other.
  private func isVerb(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isCapitalisedWord(index) else { return false }
    return scene.isPredicate(at: index)
      || !reading.words[index].isFunctionWord
        && reading.words[index].classes.isDisjoint(with: [
          .genitiveMarker, .dativeMarker, .locativeMarker, .ablativeMarker, .comitative, .conjunction, .agent,
          .relative,
          .complementiser, .joiner, .filler,
        ])
  }

  /// «X, | as well as representatives of A»: others, who go on in the list.
  func startsAnother(_ start: Int) -> Bool {
    isEnglish
      && reading.words.match(.wordClasses, at: start).map { $0.length > 1 && $0.classes.contains(.conjunction) } == true
  }

  /// «X and | Y, members of the Union»: whether a person is the last of several that «and» joins.
  func endsPair(_ person: LocatedMention) -> Bool {
    let list = scene.list(endingWith: person)
    return list.count > 1 && reading.isWord(list[list.count - 2].tokens.upperBound, .conjunction)
  }

  /// «X, Director, | Aral Fund, …»: between two commas a body that no preposition joins to the post.
  func bodyBehindComma(_ comma: Int, limit: Int) -> LocatedMention? {
    guard isEnglish, reading.isMark(comma, ",") else { return nil }
    let start = reading.behindArticle(comma + 1)
    guard let body = scene.mention(startingAt: start, where: \.isOrganization) else { return nil }
    let end = body.tokens.upperBound
    return end >= limit || [",", ";", ".", ")"].contains { reading.isMark(end, $0) } || scene.isPredicate(at: end)
      ? body : nil
  }

  /// How many words tell what the body is: «partner».
  private static let longestSort = 2

  /// «President of the | Italian partner HT Holding»: the body behind a nation and a noun, which only say what it is.
  func bodyCalled(behind country: LocatedMention) -> LocatedMention? {
    guard isEnglish, country.type.isCountry, reading.words[country.tokens.lowerBound].key(in: .demonyms) != nil else {
      return nil
    }
    let first = country.tokens.upperBound
    let end = min(first + Self.longestSort, reading.sentence(of: country.tokens.lowerBound).upperBound)
    let sort = (first..<max(first, end)).prefix { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
    }
    guard !sort.isEmpty else { return nil }
    return scene.mention(startingAt: sort.endIndex, where: \.isOrganization)
  }

  /// «Department for Cooperation with | the CIS»: with whom a unit has to do, but not «expert with | the Aral Fund».
  func isPartner(_ name: LocatedMention, behind role: Int) -> Bool {
    let marker = reading.withArticle(name.tokens.lowerBound) - 1
    return isEnglish && marker > role && reading.isWord(marker, .comitative)
  }

  /// «Head of the | Russia Department at the Institute»: a country that only says with what a unit deals.
  func isOfUnit(_ country: LocatedMention, limit: Int) -> Bool {
    let next = country.tokens.upperBound
    return isEnglish && country.type.isCountry && next < limit && reading.isCapitalisedWord(next)
      && reading.possessiveEnding(of: next - 1).isEmpty
      && (reading.words[next].marks(in: .bodies).contains(.unit) || reading.isForm(next, of: .part))
  }

  /// «X, member of A, | representative of B, said»: a post right behind the comma, and a comma behind it, after which nobody is named.
  func isClosed(_ post: Position, behind comma: Int) -> Bool {
    let end = post.tokens.upperBound
    let start = reading.behindArticle(comma + 1)
    guard RoleFinder(reading: reading).role(startingAt: start) != nil, reading.isMark(end, ",") else { return false }
    let sentence = reading.sentence(of: end)
    let next = end + 1..<max(end + 1, min(end + 1 + Self.longestTitles, sentence.upperBound))
    return !next.isEmpty && !next.contains { scene.mention(startingAt: $0, where: \.isPerson) != nil }
      && RoleFinder(reading: reading).role(startingAt: next.lowerBound) == nil
  }

  /// How many tokens titles before a name take: «Prof. Dr.»
  private static let longestTitles = 6

  /// «Chairman of the TURKSOY | Commission on Culture | and Member of Y»: where a part of the body of a post ends.
  func endOfUnit(from start: Int, to limit: Int) -> Int {
    guard start < limit, reading.isCapitalisedWord(start), reading.words.match(.bodies, at: start) != nil else {
      return start
    }
    return (start..<limit).first { index in
      !reading.isCapitalisedWord(index)
        && !(reading.isWord(index, .joiner) && reading.isWithinCapitals(index)
          && RoleFinder(reading: reading).role(startingAt: index + 1) == nil)
    } ?? limit
  }
}
