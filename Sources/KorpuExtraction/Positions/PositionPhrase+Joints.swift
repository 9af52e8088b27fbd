internal import KorpuLanguage
internal import KorpuModel

/// Where one post ends, and another before it that the same person has.
extension PositionPhrase {
  /// Where a further post ends before the phrase of one: at a comma, an «and», or right there, «Y Derneği Başkanı | AK Parti
  /// Milletvekili A».
  func endOfPost(before start: Int, from first: Int, joinsBare: Bool) -> Int? {
    guard start - 1 > first else { return nil }
    if reading.isMark(start - 1, ",") || hasPost(before: start - 1) || isDashBehindPost(start - 1) { return start - 1 }
    if let besides = wordForBesides(before: start, from: first) { return besides }
    return joinsBare && reading.lexicon.language.family == .turkic && isPostInBody(endingBefore: start) ? start : nil
  }

  /// How long a word is at least that stands between two posts by itself: «да» only says that somebody did something, too.
  private static let shortestBesides = 3

  /// «университетінің профессоры | әрі Парламенттің вице-спикері», «Fondunun sədri | həm də Şuranın üzvü»: where words begin
  /// that say of somebody with one post that another is theirs, too.
  private func wordForBesides(before start: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let words = (first..<start).reversed().prefix {
      reading.isWord($0, .filler) && !reading.tokens[$0].isCapitalised
    }
    guard let end = words.last, words.contains(where: { reading.tokens[$0].folded.count >= Self.shortestBesides }),
      isPostInBody(endingBefore: end)
    else { return nil }
    return end
  }

  /// How many bodies may stand over that of a post.
  private static let mostParents = 3

  /// «(Fondun sədri,) | Türkiyə Prezidenti yanında X Şurasının (üzvü)», «(rektoru,) | Y Partiyasının X Şurasının (sədri)»: where the
  /// names of what is over the body of a post begin, at the comma behind another post.
  func startOfParents(before body: Int, from first: Int) -> Int {
    guard reading.lexicon.language.family == .turkic else { return body }
    var start = body
    for _ in 0..<Self.mostParents where start - 1 > first && !reading.isMark(start - 1, ",") {
      if reading.isWord(start - 1, .joiner), !reading.isWord(start - 1, .conjunction),
        let office = RoleFinder(reading: reading).role(endingBefore: start - 1), office.isOfState
      {
        start = office.tokens.lowerBound
      } else if let parent = scene.mention(endingBefore: start, where: { $0.isOrganization || $0.isCountry }),
        parent.isIn([.genitive, .nominative]), parent.tokens.lowerBound > first
      {
        start = parent.tokens.lowerBound
      } else {
        break
      }
    }
    return reading.isMark(start - 1, ",") || isDashBehindPost(start - 1) ? start : body
  }

  /// «Prezidentin köməkçisi | – X Administrasiyasının müdiri (A)», «Partiyanın sədrinin müavini | – aparatın rəhbəri (A)»: a dash
  /// between two posts of one person.
  private func isDashBehindPost(_ dash: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isDash(dash),
      let post = RoleFinder(reading: reading).role(endingBefore: dash), !post.form.isPlural
    else { return false }
    return post.form.possessor == .third && post.form.grammaticalCase == .nominative
      || post.form == NounForm() && post.tokens.count > 1 && isPossessed(dash - 1)
  }

  /// How many words stand before an office that somebody has besides: «eski Kültür Bakanı», «Ordu Milletvekili».
  private static let longestOffice = 3

  /// «Y Derneği Başkanı | emekli Büyükelçi A»: where another post ends before an office that is in no body.
  func endOfPostBeside(_ office: RoleFinder.Finding, from first: Int) -> Int? {
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
      // «AK Parti Ordu Milletvekili | Y Derneği Başkanı A», «"X" қорының президенті | және Y депутаты A»
      !post.isOfState || post.role == .deputy || isOfUnion(post)
    else { return false }
    if post.form.possessor == .third { return post.form.grammaticalCase == .nominative }
    // «университетінің | профессоры»: tables may have the possessor's ending within the word.
    let isWhole = post.tokens.count > 1 || post.role == .deputy || isBehindBody(post)
    return post.form == NounForm() && isWhole && isPossessed(end - 1)
  }

  private func isBehindBody(_ post: RoleFinder.Finding) -> Bool {
    scene.mention(endingBefore: post.tokens.lowerBound, where: \.isOrganization)?.isIn(.genitive) == true
  }

  /// «"X" қорының | президенті»: whether a post that states have, too, is in a body of people here.
  private func isOfUnion(_ post: RoleFinder.Finding) -> Bool {
    guard post.form.possessor == .third,
      let body = scene.mention(endingBefore: post.tokens.lowerBound, where: \.isOrganization)
    else { return false }
    switch scene.entities[body.entity].type {
    case .organization(.ngo), .organization(.business), .organization(.academia): return true
    default: return false
    }
  }

  /// Where another post ends before one, to which the body belongs that both have.
  func endOfEarlierPost(before start: Int, from first: Int) -> Int? {
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

  /// How many words a unit's name has at most.
  private static let longestUnit = 8

  /// «universitetinin təsisçisi, | Qəyyumlar Şurasının sədri»: where the name of a part begins whose body is that of a post
  /// before the comma.
  func unitStart(before end: Int, from first: Int) -> Int? {
    let last = max(first, end - 3)
    let isUnit = (last..<max(last, end)).contains { index in
      reading.words.match(.bodies, at: index).map { index + $0.length == end && $0.marks.contains(.unit) } ?? false
    }
    guard isUnit else { return nil }
    let limit = max(first, end - Self.longestUnit)
    let comma = (limit..<end).last { !holders.isUnitWord($0) }
    return comma.flatMap { reading.isMark($0, ",") ? $0 + 1 : nil }
  }

  /// «"X" бірлестігінің президенті, | облыстық қоғамдық кеңес мүшесі»: where a post begins that nobody is known to give,
  /// right behind a comma that another ends before.
  func otherPostEnd(before end: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let limit = max(first, end - Self.longestUnit)
    // «…, | "Алга" фракциясынын лидери»: the name of a part may be quoted.
    guard
      let comma = (limit..<max(limit, end)).last(where: {
        !reading.isQuotationMark($0) && !holders.isUnitWord($0) && !isWithinField($0) && !isOfFields($0, before: end)
      }),
      reading.isMark(comma, ",") || isDashBehindPost(comma),
      let other = RoleFinder(reading: reading).role(endingBefore: comma), !other.form.isPlural,
      // «Başkan Yardımcısı | , …»: tables have the possessor of a post under another within its words.
      other.form.possessor == .third || other.tokens.count > 1, other.form.grammaticalCase == .nominative
    else { return nil }
    return comma + 1
  }

  /// «(deputatı,) Ailə|, qadın və uşaq məsələləri komitəsinin (sədri)»: a comma in what a part is for, before its «and»; no post ends
  /// there.
  private func isOfFields(_ comma: Int, before end: Int) -> Bool {
    guard reading.isMark(comma, ","), comma > 0, reading.tokens[comma - 1].kind == .word,
      RoleFinder(reading: reading).role(endingBefore: comma) == nil,
      scene.mention(endingBefore: comma, where: { _ in true }) == nil
    else { return false }
    return (comma + 1..<max(comma + 1, end)).contains { reading.isWord($0, .conjunction) }
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
}

extension TokenizedArticle {
  fileprivate func isQuotationMark(_ index: Int) -> Bool {
    tokens[index].kind == .openingQuote || tokens[index].kind == .closingQuote
  }
}
