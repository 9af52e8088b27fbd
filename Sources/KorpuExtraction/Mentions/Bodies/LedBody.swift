internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that no type word names as such, but a position in them does: «"Bulut" bosh direktori | Anvar Sodiqov»,
/// «BKM direktori | Anvar Sodiqov».
struct LedBody {
  let reading: TokenizedArticle
  let avoiding: Occupancy

  /// Positions that works, teams and prizes have too: the director of a film is none of a body.
  private static let telling: Set<Role> = [
    .chair, .deputyChair, .director, .deputyDirector, .head, .founder, .president, .rector, .editor, .secretaryGeneral,
    .spokesperson, .representative,
  ]
  /// Positions at the head of a body, or next to it: experts, students and members of what is abbreviated say no such thing.
  static let heading: Set<Role> = [
    .chair, .deputyChair, .director, .deputyDirector, .head, .president, .rector, .secretaryGeneral,
  ]
  /// An abbreviation of fewer letters says too little.
  private static let shortest = 3

  /// The body whose quoted name stands in a range of tokens.
  func name(quotedIn quotation: Range<Int>) -> BodyName? {
    guard reading.lexicon.language.family == .turkic, !avoiding[quotation.lowerBound],
      !isAlias(at: quotation.lowerBound)
    else { return nil }
    let next = quotation.upperBound
    if PlayingClubs(reading: reading).isClub(quotation) { return club(quotation) }
    let isInflected = reading.isAttached(next) && reading.isGenitive(next)
    // «"Ümid" | layihə koordinatoru»: what stands first within the words for a post may be what the name is of.
    guard let role = position(at: isInflected ? next + 1 : next), role.form.possessor == .third else { return nil }
    // «"Ümid"in vakilləri»: of several nobody need be named.
    guard !role.form.isPlural && isHeld(role, at: isInflected ? next + 1 : next) || role.role == .representative else {
      return nil
    }
    return BodyName(
      tokens: quotation, kind: .other, form: NounForm(isInflected ? .genitive : .nominative), confidence: 0.8)
  }

  /// «“Qarabağ”|ın», ««Қайраттың»», «"Жігер" командасы»: a club, with the ending behind or before the mark, or with its word for a
  /// team.
  private func club(_ quotation: Range<Int>) -> BodyName {
    let next = quotation.upperBound
    if let form = reading.tokens.indices.contains(next) ? reading.words[next].form(in: .wordClasses) : nil,
      reading.isForm(next, of: .team), form.possessor == .third, !form.isPlural
    {
      return BodyName(tokens: quotation.lowerBound..<next + 1, kind: .other, form: form, confidence: 0.8)
    }
    let said = reading.isAttached(next) ? reading.lexicon.endings.caseOfEnding(reading.tokens[next].folded) : nil
    return BodyName(tokens: quotation, kind: .other, form: NounForm(said ?? .nominative), confidence: 0.75)
  }

  /// How many words a type word has at most.
  private static let longestType = 3

  /// «Girişimciler Odası | "Atameken" Başkanı»: what is quoted right behind a body's type word is its other name.
  private func isAlias(at opening: Int) -> Bool {
    let first = max(reading.sentence(of: opening).lowerBound, opening - Self.longestType)
    return (first..<max(first, opening)).contains { index in
      guard reading.isCapitalisedWord(index), let type = reading.words.match(.bodies, at: index) else { return false }
      return index + type.length == opening && type.form.possessor == .third && !type.form.isPlural
        && type.form.grammaticalCase == .nominative
    }
  }

  /// The body of which a token is the abbreviation, which no table knows.
  func name(abbreviatedAt index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .turkic,
      reading.tokens[index].isAbbreviation || reading.isSyllabicAbbreviation(index), reading.words[index].isUnknown,
      reading.tokens[index].folded.count >= Self.shortest,
      reading.tokens[index].folded.allSatisfy({ !$0.isNumber })
    else { return nil }
    let genitive = reading.words[index].readings.first {
      $0.form.grammaticalCase == .genitive && $0.form.possessor == nil && $0.stem.count >= Self.shortest
    }
    let start = genitive == nil ? index + 1 : fieldEnd(from: index + 1)
    guard let role = position(at: start), Self.heading.contains(role.role) || role.isMarkedUnderHead,
      isHeld(role, at: start)
    else { return nil }
    return BodyName(
      tokens: index..<index + 1, kind: role.role == .rector ? .academia : .other, form: genitive?.form ?? NounForm(),
      confidence: 0.8)
  }

  /// How many words of a field may stand before a post: «илимий иштер боюнча | проректору».
  private static let longestField = 5

  /// Where the post begins after the words for its field, which end with one like «боюнча».
  private func fieldEnd(from start: Int) -> Int {
    let end = min(start + Self.longestField, reading.sentence(of: start - 1).upperBound)
    let words = (start..<max(start, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised && reading.words[$0].key(in: .bodies) == nil
    }
    return words.last { reading.isWord($0, .joiner) }.map { $0 + 1 } ?? start
  }

  /// Where the name begins after titles behind a comma: «проректору, | илимдин кандидаты | Азамат Токтоев».
  private func titlesEnd(from start: Int) -> Int {
    let end = min(start + Self.longestField, reading.sentence(of: start - 1).upperBound)
    return (start..<max(start, end)).first {
      reading.tokens[$0].kind != .word || reading.tokens[$0].isCapitalised
    } ?? end
  }

  /// Where a name begins behind a position and the titles that follow it: «, | professor», «halk şahyry».
  private func endOfTitles(behind role: RoleFinder.Finding) -> Int {
    var at = role.tokens.upperBound
    let limit = min(at + Self.longestTitles, reading.sentence(of: role.tokens.lowerBound).upperBound)
    while at < limit {
      if reading.isMark(at, ",") {
        at += 1
      } else if let title = reading.words.match(.honorifics, at: at) {
        at += title.length
      } else {
        break
      }
    }
    return at
  }

  /// How many tokens the titles between a post and a name take at most.
  private static let longestTitles = 10

  /// The chamber of a parliament, named by its type word alone: «Senat | raisi Anvar Sodiqov», «Mejlisiň | deputatlary».
  func chamber(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(index),
      reading.isForm(index, of: .parliament), let form = reading.words[index].form(in: .wordClasses),
      form.possessor == nil, !form.isPlural, form.grammaticalCase == .nominative || form.grammaticalCase == .genitive,
      let role = RoleFinder(reading: reading).role(startingAt: index + 1), !role.form.isPlural || role.role == .deputy,
      role.form.possessor == .third || role.tokens.count > 1, !isOfficeOfState(at: index), !isOfBody(before: index),
      // «Mejlisiň | Başlygynyň orunbasary wezipesine X», «Mejlisiň | deputaty, professor X»
      reading.isForm(role.tokens.upperBound, of: .post) || reading.isCapitalisedWord(endOfTitles(behind: role))
    else { return nil }
    return BodyName(tokens: index..<index + 1, kind: .government, form: form, confidence: 0.85)
  }

  /// «Bursa Ticaret Odası | Meclis Üyesi», «BTO | Meclis Üyesi»: the assembly of a body named right before, which is no parliament.
  private func isOfBody(before index: Int) -> Bool {
    let first = reading.sentence(of: index).lowerBound
    guard index > first, !reading.isForm(index - 1, of: .parliament) else { return false }
    if reading.tokens[index - 1].isAbbreviation { return reading.words[index - 1].form(in: .countries) == nil }
    return (max(first, index - Self.longestType)..<index).contains { start in
      guard let type = reading.words.match(.bodies, at: start), start + type.length == index else { return false }
      return type.form.grammaticalCase == .nominative && reading.words[index - 1].mayBePossessed(in: .nominative)
    }
  }

  /// «(A ve) Meclis Başkanı | B»: where a common word for any assembly begins the words for an office that states have.
  private func isOfficeOfState(at index: Int) -> Bool {
    guard !reading.lexicon.language.writesNamesInSmallLetters, reading.words[index].isKey(of: .bodies) else {
      return false
    }
    return RoleFinder(reading: reading).role(startingAt: index).map { $0.isOfState && $0.tokens.count > 1 } == true
  }

  private func position(at index: Int) -> RoleFinder.Finding? {
    guard let role = RoleFinder(reading: reading).role(startingAt: index), isPossessed(role),
      Self.telling.contains(role.role) || role.isUnderHead,
      // «BKM | Meclis Başkanı»
      !role.isOfState || role.tokens.count > 1 && reading.isForm(index, of: .parliament)
    else { return nil }
    return role
  }

  /// «başkanı», «yönetim kurulu başkanı»: tables have the possessor of a longer one within its words.
  private func isPossessed(_ role: RoleFinder.Finding) -> Bool {
    role.form.possessor == .third
      || role.tokens.count > 1 && reading.words[role.tokens.upperBound - 1].mayBePossessed(in: .nominative)
  }

  /// Whether a name follows the position, perhaps after «and» or a comma with a second one: «BKM Başkanı, X Üniversitesi
  /// Rektörü Y».
  private func isHeld(_ role: RoleFinder.Finding, at start: Int) -> Bool {
    var next = role.tokens.upperBound
    while reading.isWord(next, .acting) { next += 1 }
    if reading.isMark(next, ",") {
      next = titlesEnd(from: next + 1)
    } else if reading.isWord(next, .conjunction), reading.isCapitalisedWord(next - 1) {
      next += 1
    }
    // «BKM Başkan Yardımcıları | A ve B»: of several each is named.
    return role.form.grammaticalCase == .nominative && reading.isCapitalisedWord(next)
      && (!role.form.isPlural || next == role.tokens.upperBound && isName(at: next))
  }
}

extension LedBody {
  private func isName(at index: Int) -> Bool {
    reading.isCapitalisedWord(index + 1)
      && (reading.words[index].name.isGivenName || reading.words[index + 1].name.isSurname)
  }
}

extension TokenizedArticle {
  /// How many letters an abbreviation by syllables has at most: «SamDAQU», «ToshDTU».
  private static let longestSyllabic = 8

  /// «ОшМУ», «NamDUning»: capitals after the first syllable of a name, and perhaps an ending.
  func isSyllabicAbbreviation(_ index: Int) -> Bool {
    guard lexicon.language.family == .turkic, isCapitalisedWord(index) else { return false }
    let scalars = text(of: index..<index + 1).unicodeScalars.prefix { $0.properties.isAlphabetic }
    guard let last = scalars.lastIndex(where: \.properties.isUppercase) else { return false }
    let head = scalars[...last]
    return head.count <= Self.longestSyllabic && head.count { $0.properties.isUppercase } > 1
      && head.contains { !$0.properties.isUppercase }
  }

  /// Whether a word stands right behind a mark: the ending of what is quoted.
  func isAttached(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && !tokens[index].followsSpace
  }

  /// Whether an ending, or a word with it, is that of a genitive.
  func isGenitive(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return words[index].readings.contains { $0.form.grammaticalCase == .genitive }
      || lexicon.endings.caseOfEnding(tokens[index].folded) == .genitive
  }
}
