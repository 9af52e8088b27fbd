internal import KorpuLanguage
internal import KorpuModel

/// Reads the phrase before a person's name: «"X" Fondunun sədri, millət vəkili professor | Anar Quliyev».
struct PositionPhrase {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }
  private var holders: PositionHolderPhrase { PositionHolderPhrase(scene: scene, anaphora: anaphora) }

  /// All positions that the words before the name give; each further one ends with a comma: «sədri, üzvü Y».
  func positions(before person: LocatedMention) -> [Position] {
    let end = titlesStart(before: person.tokens.lowerBound)
    guard !isOfOthers(before: end, of: person) else { return [] }
    return positions(endingBefore: end, joins: BareJoint(scene: scene).of(person, behind: end))
  }

  /// «X Fondunun nümayəndələri, | professor A»: a post of many before a comma is that of people whom nobody names.
  private func isOfOthers(before end: Int, of person: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && end < person.tokens.lowerBound && reading.isMark(end, ",")
      && RoleFinder(reading: reading).role(endingBefore: end)?.form.isPlural == true
  }

  /// The positions whose words end just before a token.
  ///
  /// - Parameters:
  ///   - cases: The cases that the last of them may stand in.
  ///   - joins: Which posts may be in the same hands without a comma or «and» between.
  func positions(
    endingBefore last: Int, in cases: CaseSet = .nominative, joins: BareJoint.Reach = .all
  ) -> [Position] {
    guard last > 0 else { return [] }
    var found: [Position] = []
    var end = last
    let first = reading.sentence(of: last - 1).lowerBound
    while end > first, let position = role(endingBefore: end), isHeld(position, isLast: end == last, in: cases) {
      var start = position.tokens.lowerBound
      var hasOther = false
      if let earlier = endOfEarlierPost(before: start, from: first) {
        guard joins != .none || earlier < start else { break }
        end = earlier
        continue
      }
      if let held = holders.held(position) {
        found.append(held)
        start = startOfEponym(before: held.tokens.lowerBound, from: first)
      } else {
        let other = joins == .none ? nil : endOfPostBeside(position, from: first)
        start = unitStart(before: start, from: first) ?? otherPostEnd(before: start, from: first) ?? other ?? start
        hasOther = start == other
      }
      let joinsBare = hasOther || joins == .all && !found.isEmpty
      guard let next = endOfPost(before: start, from: first, joinsBare: joinsBare) else { break }
      end = next
    }
    return found
  }

  /// Where a further post ends before the phrase of one: at a comma, an «and», or right there, «Y Derneği Başkanı | AK Parti
  /// Milletvekili A».
  private func endOfPost(before start: Int, from first: Int, joinsBare: Bool) -> Int? {
    guard start - 1 > first else { return nil }
    if reading.isMark(start - 1, ",") || hasPost(before: start - 1) { return start - 1 }
    return joinsBare && reading.lexicon.language.family == .turkic && isPostInBody(endingBefore: start) ? start : nil
  }

  /// How many words stand before an office that somebody has besides: «eski Kültür Bakanı», «Ordu Milletvekili».
  private static let longestOffice = 3

  /// «Y Derneği Başkanı | emekli Büyükelçi A»: where another post ends before an office that is in no body.
  private func endOfPostBeside(_ office: RoleFinder.Finding, from first: Int) -> Int? {
    guard office.isOfficeBesidePosts, reading.lexicon.language.family == .turkic else { return nil }
    let start = office.tokens.lowerBound
    for end in stride(from: start, to: max(first, start - Self.longestOffice - 1), by: -1) {
      if isPostInBody(endingBefore: end) { return end }
      guard holders.isUnitWord(end - 1) else { return nil }
    }
    return nil
  }

  /// Whether a post with its own body ends before a token. An office of state may stand for its holder.
  func isPostInBody(endingBefore end: Int) -> Bool {
    guard let post = RoleFinder(reading: reading).role(endingBefore: end), !post.form.isPlural,
      // «AK Parti Ordu Milletvekili | Y Derneği Başkanı A»
      !post.isOfState || post.role == .deputy
    else { return false }
    return post.form.possessor == .third && post.form.grammaticalCase == .nominative
      || post.form == NounForm() && (post.tokens.count > 1 || post.role == .deputy) && isPossessed(end - 1)
  }

  /// Whether a position among those before a name is its bearer's, by its case and number.
  private func isHeld(_ position: RoleFinder.Finding, isLast: Bool, in cases: CaseSet) -> Bool {
    let ownCase = position.form.grammaticalCase
    guard ownCase == .nominative || cases.contains(CaseSet(ownCase)) || isLast && isOneOfMany(position) else {
      return false
    }
    // «X Fondunun nümayəndələri, | Türkiyənin səfiri Y»: many whom nobody names stand before in the list.
    return isLast || !position.form.isPlural || reading.lexicon.language.family != .turkic
  }

  /// Where another post ends before one, to which the body belongs that both have.
  private func endOfEarlierPost(before start: Int, from first: Int) -> Int? {
    // «İcmasının sədri, deputat Y»: the next position to the left has the body.
    // «təsisçisi və direktoru Y»: so has the first of two posts.
    let earlier = postsJoint(before: start) ?? start
    if let other = RoleFinder(reading: reading).role(endingBefore: earlier),
      other.form.possessor == .third || reading.isDash(earlier) && other.tokens.count > 1,
      other.form.grammaticalCase == .nominative, !other.form.isPlural
    {
      return earlier
    }
    return jointBeforeField(of: start, from: first)
  }

  /// How many tokens somebody's name takes after whom a body is called.
  private static let longestEponym = 6

  /// «(төрағасы,) | Абай атындағы ҚазҰПУ-дың (меңгерушісі)»: where the phrase of a body begins that is called after somebody.
  private func startOfEponym(before body: Int, from first: Int) -> Int {
    guard body > first, reading.bearsName(at: body - 1) else { return body }
    let limit = max(first, body - 1 - Self.longestEponym)
    return (limit..<body - 1).reversed().prefix {
      reading.isCapitalisedWord($0) || reading.isMark($0, ".")
    }.last ?? body
  }

  /// «X Üniversitesi | öğretim üyelerinden (Prof. Dr. Y)»: one of those who hold the position.
  private func isOneOfMany(_ position: RoleFinder.Finding) -> Bool {
    reading.lexicon.language.family == .turkic && position.form.isPlural && !position.isOfState
      && position.form.grammaticalCase == .ablative
  }

  /// «az Állami Bizottság | elnöke», though «bizottság elnöke» is a position, too: none begins with the end of a body's name.
  private func role(endingBefore end: Int) -> RoleFinder.Finding? {
    let roles = RoleFinder(reading: reading)
    guard let longest = roles.role(endingBefore: end) else { return nil }
    guard reading.lexicon.language.family == .uralic, longest.tokens.count > 1,
      let body = scene.mention(covering: longest.tokens.lowerBound, where: \.isOrganization),
      body.tokens.lowerBound < longest.tokens.lowerBound, body.tokens.upperBound < end,
      let shorter = roles.role(startingAt: body.tokens.upperBound), shorter.tokens.upperBound == end
    else { return longest }
    return shorter
  }

  /// How many words a unit's name has at most.
  private static let longestUnit = 8

  /// «universitetinin təsisçisi, | Qəyyumlar Şurasının sədri»: where the name of a part begins whose body is that of a post
  /// before the comma.
  private func unitStart(before end: Int, from first: Int) -> Int? {
    let last = max(first, end - 3)
    let isUnit = (last..<max(last, end)).contains { index in
      reading.words.match(.bodies, at: index).map { index + $0.length == end && $0.value == OfficeUnit.part } ?? false
    }
    guard isUnit else { return nil }
    let limit = max(first, end - Self.longestUnit)
    let comma = (limit..<end).last { !holders.isUnitWord($0) }
    return comma.flatMap { reading.isMark($0, ",") ? $0 + 1 : nil }
  }

  /// «"X" бірлестігінің президенті, | облыстық қоғамдық кеңес мүшесі»: where a post begins that nobody is known to give,
  /// right behind a comma that another ends before.
  private func otherPostEnd(before end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let limit = max(first, end - Self.longestUnit)
    // «…, | "Алга" фракциясынын лидери»: the name of a part may be quoted.
    guard
      let comma = (limit..<max(limit, end)).last(where: {
        !reading.isQuotationMark($0) && !holders.isUnitWord($0) && !isWithinField($0)
      }),
      reading.isMark(comma, ","),
      let other = RoleFinder(reading: reading).role(endingBefore: comma), !other.form.isPlural,
      // «Başkan Yardımcısı | , …»: tables have the possessor of a post under another within its words.
      other.form.possessor == .third || other.tokens.count > 1, other.form.grammaticalCase == .nominative
    else { return nil }
    return comma + 1
  }

  /// «Türk Devletleri | ile | İlişkiler Başkanı»: a «with» between the capitals of a field.
  private func isWithinField(_ index: Int) -> Bool {
    reading.isWord(index, .comitative) && reading.isCapitalisedWord(index - 1) && reading.isCapitalisedWord(index + 1)
      && scene.mention(covering: index - 1, where: \.isPerson) == nil
  }

  /// «X Üniversitesi Rektörü | ve Y Derneği Başkanı Z»: whether a post with its own body ends before an «and», which nobody
  /// has but who is named behind. An office of state may stand for its holder.
  private func hasPost(before joint: Int) -> Bool {
    reading.isWord(joint, .conjunction) && isPostInBody(endingBefore: joint)
  }

  private func isPossessed(_ index: Int) -> Bool {
    reading.words[index].mayBePossessed(in: .nominative)
  }

  /// How many words of a second post may stand before its noun: «вице-премьер жана | туризм министри».
  private static let longestField = 3

  /// The «and», or the dash between two posts of one person, before a post, words for its field set aside: «baş nazirin
  /// müavini – | xarici işlər naziri».
  private func postsJoint(before start: Int) -> Int? {
    var index = start - 1
    let first = max(reading.sentence(of: start).lowerBound, index - Self.longestField)
    while index > first, !joinsPosts(index), holders.isUnitWord(index),
      !reading.isCapitalisedWord(index),
      scene.mention(covering: index, where: { _ in true }) == nil
    {
      index -= 1
    }
    return joinsPosts(index) ? index : nil
  }

  /// How many words the field of a second post has that is capitalised throughout.
  private static let longestCapitalisedField = 6

  /// «X Partisi Genel Başkan Yardımcısı | ve Dış İlişkiler Başkanı»: the «and» behind a post with a body, before another that
  /// names but its field: the person has both in the one body.
  private func jointBeforeField(of post: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let limit = max(first, post - 1 - Self.longestCapitalisedField)
    let field = (limit..<max(limit, post)).reversed().prefix { index in
      reading.isWord(index, .comitative)
        || reading.isCapitalisedWord(index) && scene.mention(covering: index, where: { _ in true }) == nil
    }
    guard let start = field.last, start - 1 > first, hasPost(before: start - 1),
      // «Rektörü ve Mavi Deniz Merkezi Müdürü»: the second has a body that nobody knows.
      !field.contains(where: { reading.words[$0].form(in: .bodies)?.possessor == .third })
    else { return nil }
    return start - 1
  }

  private func joinsPosts(_ index: Int) -> Bool { reading.isWord(index, .conjunction) || reading.isDash(index) }

  /// A minister's or president's position without a country in the phrase.
  func office(before person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    let end = titlesStart(before: person.tokens.lowerBound)
    guard let position = RoleFinder(reading: reading).role(endingBefore: end), position.isOfState,
      position.form.grammaticalCase == .nominative
    else { return nil }
    var start = position.tokens.lowerBound
    while start > 0, holders.isUnitWord(start - 1), !reading.isMark(start - 1, ",") { start -= 1 }
    while start < position.tokens.lowerBound, reading.isListJoint(start) { start += 1 }
    return (position.role, holders.title(of: position, from: start), start..<end)
  }

  /// Whether «deputatları» stands before the name.
  func isPlural(positionBefore person: LocatedMention) -> Bool {
    RoleFinder(reading: reading).role(endingBefore: titlesStart(before: person.tokens.lowerBound))?.form.isPlural
      ?? false
  }

  /// How many words stand before a title in its phrase: «Казакстандын искусствосуна эмгек сиңирген | ишмер».
  private static let longestHonour = 6

  /// Where the phrase of a title begins, if a comma before it parts it from a position: «катчысы, | эмгек сиңирген ишмер».
  private func phraseStart(ofTitle title: Int, from first: Int) -> Int {
    let words = (max(first, title - Self.longestHonour)..<title).reversed().prefix {
      reading.tokens[$0].kind == .word && reading.words.match(.roles, at: $0) == nil
        && scene.mention(covering: $0, where: { $0.isPerson || $0.isOrganization }) == nil
    }
    guard let start = words.last, start - 1 > first, reading.isMark(start - 1, ","),
      RoleFinder(reading: reading).role(endingBefore: start - 1) != nil
    else { return title }
    return start
  }

  /// How many words a post has at most by which it is called besides.
  private static let longestOtherTitle = 4

  /// «Müvəkkili | (Ombudsman) Aynur Kərimova»: what a post is called besides, in brackets behind it.
  private func startOfOtherTitle(endingAt end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, reading.isMark(end - 1, ")"), end - 2 > first else { return nil }
    let limit = max(first, end - 2 - Self.longestOtherTitle)
    guard let open = (limit..<end - 1).last(where: { reading.isMark($0, "(") }), open + 1 < end - 1,
      (open + 1..<end - 1).allSatisfy({ index in
        reading.tokens[index].kind == .word && scene.mention(covering: index, where: { _ in true }) == nil
      }), RoleFinder(reading: reading).role(endingBefore: open) != nil
    else { return nil }
    return open
  }

  /// «Yazarlar Birliği Başkanı | olan (A)»: what joins a post to the name of who has it.
  private func isBeing(_ index: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > first, reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalised, reading.words[index].isFunctionWord,
      reading.words[index].verbReadings(in: .participle),
      let post = RoleFinder(reading: reading).role(endingBefore: index)
    else { return false }
    return !post.form.isPlural && post.form.grammaticalCase == .nominative
      && (post.form.possessor == .third || post.tokens.count > 1)
  }

  /// Skips titles between the position and the name: «rektoru, professor Anar Quliyev».
  func titlesStart(before name: Int) -> Int {
    var end = name
    let first = reading.sentence(of: name).lowerBound
    while end > first {
      if let title = RoleFinder(reading: reading).title(endingBefore: end),
        // «Dr. | Öğr. Üyesi»: the words of a title may end with those of a post.
        RoleFinder(reading: reading).role(endingBefore: end).map({ $0.tokens.lowerBound > title.lowerBound }) != false
      {
        end = phraseStart(ofTitle: title.lowerBound, from: first)
      } else if reading.isMark(end - 1, "."), end - 2 >= first, reading.words[end - 2].isKey(of: .honorifics) {
        end -= 2
      } else if reading.isMark(end - 1, ","), end < name {
        end -= 1
      } else if let degree = AcademicDegree(reading: reading).start(endingBefore: end, from: first) {
        end = degree
      } else if reading.isDemonym(end - 1) || isBeing(end - 1, from: first) {
        end -= 1
      } else if let bracket = startOfOtherTitle(endingAt: end, from: first) {
        end = bracket
      } else {
        break
      }
    }
    return end
  }
}

extension TokenizedArticle {
  fileprivate func isQuotationMark(_ index: Int) -> Bool {
    tokens[index].kind == .openingQuote || tokens[index].kind == .closingQuote
  }

  fileprivate func isDemonym(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && words[index].isKey(of: .demonyms)
  }
}
