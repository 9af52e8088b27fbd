internal import KorpuLanguage
internal import KorpuModel

/// Lists of names with all that belongs to each: «the Aral Fund, Hungary and Minister X».
extension Scene {
  /// The members of a list whose first phrase starts at a token; those whom nobody names are left out.
  func list(from token: Int, where isWanted: (EntityType) -> Bool) -> [LocatedMention] {
    guard reading.tokens.indices.contains(token) else { return [] }
    let end = reading.sentence(of: token).upperBound
    var at = token
    var members: [LocatedMention] = []
    while let member = member(from: at, to: end, where: isWanted)
      ?? person(behindUnnamedFrom: at, to: end, after: members.last, where: isWanted)
    {
      members.append(member)
      guard let next = jointEnd(from: seatEnd(from: originEnd(after: member))), next < end else { break }
      at = next
    }
    return members
  }

  /// The members of a list, and of another that «together with», in English also «in cooperation with», joins to it.
  func allies(from token: Int, where isWanted: (EntityType) -> Bool) -> [LocatedMention] {
    let first = list(from: token, where: isWanted)
    guard let last = first.last else { return [] }
    let joint = originEnd(after: last)
    if let partners = reading.endOfPartnership(from: joint) { return first + list(from: partners, where: isWanted) }
    guard reading.isWord(joint, .joint), reading.isWord(joint + 1, .comitative) else { return first }
    return first + list(from: joint + 2, where: isWanted)
  }

  /// Skips «from Baku», «in Hungary» after a name.
  private func seatEnd(from start: Int) -> Int {
    guard reading.isWord(start, [.ablativeMarker, .locativeMarker]), reading.isCapitalisedWord(start + 1) else {
      return start
    }
    let match = reading.words.match(.cities, at: start + 1) ?? reading.words.match(.countries, at: start + 1)
    return match.map { start + 1 + $0.length } ?? start
  }

  func member(from start: Int, to end: Int, where isWanted: (EntityType) -> Bool) -> LocatedMention? {
    guard start < end else { return nil }
    return mentions(in: start..<end).first {
      isWanted($0.type) && phrases.start(of: $0) <= start && !isHeld($0) && !isAttributive($0)
        && ($0.type.isPerson || isWholePhrase($0))
    }
  }

  /// «с | узбекской компанией X», «and | Hungary's Danube Institute»: what gives a body its country.
  func isAttributive(_ country: LocatedMention) -> Bool {
    guard country.type.isCountry, mention(startingAt: country.tokens.upperBound, where: \.isOrganization) != nil else {
      return false
    }
    return switch reading.lexicon.language.family {
    case .slavic:
      country.tokens.count == 1 && reading.words[country.tokens.lowerBound].key(in: .demonyms) != nil
    case .germanic: !reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty
    case .turkic, .uralic: false
    }
  }

  /// «director of | the Aral Fund»: a body or country to which somebody's position belongs is not itself of the list.
  func isHeld(_ mention: LocatedMention) -> Bool {
    guard !mention.type.isPerson else { return false }
    let start = phrases.start(of: mention)
    // «representatives of | the Aral Fund» stand for it, its members for themselves.
    return (start..<mention.tokens.lowerBound).contains { index in
      RoleFinder(reading: reading).role(startingAt: index).map {
        !$0.form.isPlural || $0.isOfState || $0.role == .member
      } ?? false
    }
  }

  /// The country that is said in English to own what begins at a token.
  private func owner(before start: Int) -> LocatedMention? {
    guard reading.lexicon.language.family == .germanic,
      let country = mention(endingBefore: start, where: \.isCountry),
      !reading.possessiveEnding(of: start - 1).isEmpty
    else { return nil }
    return country
  }

  /// The members of a list that ends just before a token, in reading order.
  func list(endingBefore token: Int, where isWanted: (EntityType) -> Bool) -> [LocatedMention] {
    guard token > 0 else { return [] }
    let first = reading.sentence(of: token - 1).lowerBound
    var end = token
    var members: [LocatedMention] = []
    while let member = mention(
      endingBefore: quoteStart(before: bracketStart(before: endOfMember(before: end))), where: isWanted),
      !isHeld(member)
    {
      members.append(member)
      let phrase = phrases.start(of: member).advanced(by: isMarked(member) ? -1 : 0)
      // «A and | Hungary's Danube Institute»
      let start = owner(before: phrase)?.tokens.lowerBound ?? phrase
      guard start > first, let joint = jointStart(before: start), joint > first else { break }
      end = joint
    }
    return members.reversed()
  }

  /// «A и «Арал» | подписали»: before the mark that closes nothing but the name of a body that tables know, in Russian.
  private func quoteStart(before end: Int) -> Int {
    guard reading.isSlavic, end > 1, reading.tokens[end - 1].kind == .closingQuote,
      let body = mention(endingBefore: end - 1, where: \.isOrganization), isMarked(body)
    else { return end }
    return end - 1
  }

  /// Whether a body stands in quotation marks that are no part of its name.
  private func isMarked(_ body: LocatedMention) -> Bool {
    let (start, end) = (body.tokens.lowerBound, body.tokens.upperBound)
    return reading.isSlavic && start > 0 && end < reading.tokens.count
      && reading.tokens[start - 1].kind == .openingQuote
      && reading.tokens[end].kind == .closingQuote
  }

  /// Where a list goes on after a joint, «, », «, as well as», that starts at a token.
  func jointEnd(from start: Int) -> Int? {
    var end = start
    while end < reading.tokens.count, reading.isListJoint(end) || reading.isMark(end, ";") { end += 1 }
    return end > start ? end : nil
  }

  private func jointStart(before end: Int) -> Int? {
    var start = end
    while start > 0, reading.isListJoint(start - 1) || reading.isMark(start - 1, ";") { start -= 1 }
    return start < end ? start : nil
  }

  /// «the Aral University (AU) | of Hungary and …», «Gabor Szabo | of Hungary and …»: the country that English tells behind a member
  /// of a list.
  private func country(ofMemberEndingAt end: Int) -> LocatedMention? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(end, [.genitiveMarker, .ablativeMarker]),
      let country = mention(startingAt: reading.behindArticle(end + 1), where: \.isCountry),
      isWholePhrase(country), reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty
    else { return nil }
    return country
  }

  /// «the Aral Institute | under the President of Hungary»: where the office ends in English under which a known body is.
  private func officeAbove(from joint: Int) -> Int? {
    let post = reading.behindArticle(joint + 1)
    guard reading.lexicon.language.family == .germanic, reading.isWord(joint, .joiner),
      !reading.isWord(joint, [.conjunction, .genitiveMarker, .comitative, .locativeMarker]),
      let role = RoleFinder(reading: reading).role(startingAt: post), role.isOfState,
      reading.isWord(role.tokens.upperBound, .genitiveMarker),
      let country = mention(startingAt: reading.behindArticle(role.tokens.upperBound + 1), where: \.isCountry)
    else { return nil }
    return country.tokens.upperBound
  }

  /// «Gabor Szabo | of the Danube Fund and …»
  private func body(ofMemberEndingAt end: Int) -> LocatedMention? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(end, [.genitiveMarker, .ablativeMarker]) else {
      return nil
    }
    return mention(startingAt: reading.behindArticle(end + 1), where: \.isOrganization).flatMap {
      isWholePhrase($0) ? $0 : nil
    }
  }

  /// Where a member of a list ends before the words for its country: «Gabor Szabo | of Hungary».
  private func endOfMember(before end: Int) -> Int {
    // «Gabor Szabo | of the Danube Fund»
    guard reading.lexicon.language.family == .germanic,
      let owner = mention(endingBefore: end, where: \.isCountry)
        ?? mention(endingBefore: bracketStart(before: end), where: \.isOrganization)
    else { return end }
    let marker = reading.withArticle(owner.tokens.lowerBound) - 1
    guard marker > 0, reading.isWord(marker, [.genitiveMarker, .ablativeMarker]),
      let member = mention(endingBefore: bracketStart(before: marker), where: { $0.isPerson || $0.isOrganization }),
      member.type.isPerson || owner.type.isCountry && bracketStart(before: marker) < marker
    else { return end }
    return marker
  }

  /// Whether a country only tells in English whence a member of a list is: «Gabor Szabo of | Hungary».
  func isOriginOfMember(_ mention: LocatedMention) -> Bool {
    mention.type.isCountry && endOfMember(before: mention.tokens.upperBound) < mention.tokens.upperBound
  }

  /// Skips «(OTS)» after a name, and whence it is: «театр «Сокол» из Баку».
  func originEnd(after member: LocatedMention) -> Int {
    let end = bracketEnd(from: member.tokens.upperBound)
    if let country = country(ofMemberEndingAt: end) { return country.tokens.upperBound }
    if member.type.isOrganization, let office = officeAbove(from: end) { return office }
    if member.type.isPerson, let body = body(ofMemberEndingAt: end) { return bracketEnd(from: body.tokens.upperBound) }
    let isFrom = reading.isSlavic && reading.isWord(end, .ablativeMarker) && reading.isCapitalisedWord(end + 1)
    return isFrom ? end + 2 : end
  }

  /// How many tokens stand in brackets behind a name at most: in English «(the Steppe Centre)», elsewhere «(OTS)».
  private var longestBrackets: Int { reading.lexicon.language.family == .germanic ? 5 : 1 }

  /// Skips «(OTS)», «(Steppe Centre)» after a name.
  func bracketEnd(from start: Int) -> Int {
    guard reading.isMark(start, "(") else { return start }
    let limit = min(reading.tokens.count, start + 2 + longestBrackets)
    let closing = (start + 2..<max(start + 2, limit)).first { reading.isMark($0, ")") }
    return closing.map { $0 + 1 } ?? start
  }

  func bracketStart(before end: Int) -> Int {
    guard reading.isMark(end - 1, ")") else { return end }
    let first = max(0, end - 2 - longestBrackets)
    return (first..<max(first, end - 2)).last { reading.isMark($0, "(") } ?? end
  }

  /// Who or what does what a verb says, directly before it: the list that ends there, little words set aside, in English also before
  /// an insertion between commas.
  func subjects(ofVerbAt verb: Int, where isWanted: (EntityType) -> Bool) -> [LocatedMention] {
    var end = verb
    while end > 0, reading.isWord(end - 1, [.filler, .joint]), !reading.isWord(end - 1, .conjunction) { end -= 1 }
    end = endBeforeOthers(end)
    let seated = seatedSubjects(before: end, where: isWanted)
    let subjects = seated.isEmpty ? list(endingBefore: end, where: isWanted) : seated
    guard subjects.isEmpty else { return subjects }
    return list(endingBefore: EnglishInsertion(scene: self).start(endingAt: end), where: isWanted)
  }

  /// «The Aral Fund in Hungary | has organised»: in English a subject at the head of a sentence, and where it is.
  private func seatedSubjects(before end: Int, where isWanted: (EntityType) -> Bool) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic,
      let seat = mention(endingBefore: end, where: { $0.isCountry || $0.isPlace }),
      case let marker = reading.withArticle(seat.tokens.lowerBound) - 1, marker > 0,
      reading.isWord(marker, .locativeMarker), !reading.isWord(marker, .joiner)
    else { return [] }
    let subjects = list(endingBefore: marker, where: isWanted)
    guard let first = subjects.first,
      reading.withArticle(first.tokens.lowerBound) == reading.sentence(of: marker).lowerBound
    else { return [] }
    return subjects
  }

  /// How many words tell who the others are: «and other foreign guests».
  private static let longestOthers = 4

  /// «Kazakhstan, Hungary, | and other countries (take part)»: where a list ends before those whom English does not name.
  private func endBeforeOthers(_ end: Int) -> Int {
    let first = max(0, end - 1 - Self.longestOthers)
    guard reading.lexicon.language.family == .germanic, first < end,
      let others = (first..<end).last(where: { reading.isWord($0, .others) }), others > 1,
      reading.isWord(others - 1, .conjunction),
      (others + 1..<max(others + 1, end)).allSatisfy({
        reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) && !reading.words[$0].isFunctionWord
      })
    else { return end }
    return reading.isMark(others - 2, ",") ? others - 2 : others - 1
  }

  /// Whether a name is a phrase by itself, and does not stand before the word that it belongs to: not «the Aral Fund | director».
  func isWholePhrase(_ mention: LocatedMention) -> Bool {
    let next = bracketEnd(from: mention.tokens.upperBound)
    guard reading.tokens.indices.contains(next), reading.tokens[next].kind == .word else { return true }
    return !reading.isCapitalisedWord(next) && reading.words.match(.roles, at: next) == nil
  }

  /// Where the next verb of saying or gathering begins in a sentence, from a token on.
  func nextPredicate(from token: Int, to end: Int) -> Int {
    (token..<max(token, end)).first { index in
      guard !reading.isQuoted(index) else { return false }
      // «attended by | Chair of the Aral Fund X»
      if reading.lexicon.language.family.hasDefiniteTypeWords, reading.isCapitalisedWord(index) { return false }
      // «met with the newly appointed | Ambassador X»
      if reading.startOfNewness(endingBefore: index + 1) <= index { return false }
      let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
      return verb?.form.isPredicate ?? false
    } ?? end
  }
}

extension EntityType {
  /// What makes agreements: a body or a country.
  var isParty: Bool { isOrganization || isCountry }
}

extension TokenizedArticle {
  /// «in cooperation with | the Danube Union», «, in partnership with | …»: where the partners begin in English; `nil` where no such words
  /// stand.
  func endOfPartnership(from start: Int) -> Int? {
    let marker = isMark(start, ",") ? start + 1 : start
    guard lexicon.language.family == .germanic, isWord(marker, .locativeMarker),
      isWord(marker + 1, [.cooperation, .joint]), isForm(marker + 1, of: [.cooperation, .joint])
    else { return nil }
    // «in close cooperation with», «in cooperation of with», as some print it
    let end = min(tokens.count, marker + 4)
    return (marker + 2..<max(marker + 2, end)).first { isWord($0, .comitative) }.map { $0 + 1 }
  }
}
