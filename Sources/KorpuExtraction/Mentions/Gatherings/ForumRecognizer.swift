internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings with a name: «"…" adlı panel», «TDT ölkələrinin ilk Həmrəylik Forumu».
struct ForumRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// A quotation of more tokens is no name.
  static let longestName = 30
  /// How many words may join a quoted name to its type word.
  static let reach = 8

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var named: Set<String> = []
    var index = 0
    while index < reading.tokens.count {
      let floor = max(found.last?.tokens.upperBound ?? 0, found.last?.printed?.upperBound ?? 0)
      guard let forum = mention(at: index, after: floor), !isOwningBody(forum) else {
        index += 1
        continue
      }
      // A name may end before the word it was found at: «("…") | конференцияда».
      index = max(index + 1, forum.tokens.upperBound)
      if isCalledAgain(forum, named: &named) { continue }
      if let last = found.last {
        if isToldAgain(forum, after: last) || isDescribedAgain(forum, after: last) || isApposed(forum, to: last)
          || isPart(forum, of: last)
        {
          continue
        }
        if last.tokens.overlaps(forum.tokens) {
          if isJoint(forum, with: last) { found[found.count - 1] = forum }
          continue
        }
      }
      found.append(forum)
      // «"…" аттуу | Эл Аралык Симпозиум»: the sort behind a quoted name is no gathering of its own.
      index = max(index, forum.printed?.upperBound ?? 0)
    }
    let held = HeldGatherings(reading: reading, people: people)
    let participial = ParticipialGatherings(reading: reading, people: people, bodies: bodies, told: held.told)
    guard found.isEmpty else {
      // «bir | konser ve defile etkinliği»: the first word of a name is none by itself.
      let told = held.mentions(before: found) + held.mentions(within: found)
      let earlier = told.filter { told in !found.contains { $0.tokens.overlaps(told.tokens) } }
      let named = earlier + found
      return UralicOwnSessions(reading: reading).without(named + participial.mentions(besides: named))
    }
    let told = held.mentions()
    let quoted = told.isEmpty ? HeldQuotation(reading: reading).mentions() : told
    let all = quoted + participial.mentions(besides: quoted)
    return all.isEmpty ? unnamed() : all
  }

  /// The gathering of an article that names none.
  private func unnamed() -> [MentionCandidate] {
    let told =
      AttendedOpenings(reading: reading).mentions() + UralicCeremonies(reading: reading).mentions()
      + EnglishAttendedOpening(reading: reading, people: people).mentions()
    guard told.isEmpty else { return told }
    return AttendedGathering(reading: reading, people: people).mentions()
      + EnglishAttendedGathering(reading: reading, people: people).mentions()
  }

  /// Whether a sort of gathering that an article has given a name, of those in `named`, is called again by nothing but that sort or
  /// by a quotation that tells its theme; a new sort is kept there.
  private func isCalledAgain(_ forum: MentionCandidate, named: inout Set<String>) -> Bool {
    if forum.isQuoted(in: reading) {
      if let word = typeWord(themedBy: forum), named.contains(word) { return true }
      if let word = typeWord(within: forum) { named.insert(word) }
    } else if let word = reading.words.match(.forums, at: forum.tokens.upperBound - 1)?.key {
      named.insert(word)
    }
    return bareSort(of: forum).map(named.contains) ?? false
  }

  /// «"Halk Ezgileri" başlığıyla Konser Programı ve | Fotoğraf Sergisi (düzenlendi)»: another sort of what has a quoted name.
  private func isPart(_ forum: MentionCandidate, of last: MentionCandidate) -> Bool {
    guard last.isQuoted(in: reading), let printed = last.printed, forum.type == .forum(.other),
      reading.isWord(printed.upperBound, .conjunction)
    else { return false }
    return forum.tokens.lowerBound == printed.upperBound + 1 && bareSort(of: forum) != nil
  }

  /// «("Şəhərlərin Zirvə Toplantısı" keçirilib. Təşkil olunan) | Zirvə Toplantısında»: a sort of several words and nothing else, which calls
  /// again what has a name.
  private func bareSort(of forum: MentionCandidate) -> String? {
    guard reading.lexicon.language.family == .turkic, forum.tokens.count > 1,
      let sort = reading.words.match(.forums, at: forum.tokens.lowerBound), sort.length == forum.tokens.count
    else { return nil }
    return sort.key
  }

  /// «Novruza həsr olunmuş konsert və sərgi | tədbiri»: two sorts of gatherings that one word says to be one. «Novruza həsr olunmuş
  /// konsert və | sərgi» goes by the first of the two.
  private func isJoint(_ forum: MentionCandidate, with part: MentionCandidate) -> Bool {
    let head = forum.tokens.upperBound - 1
    return head > part.tokens.upperBound && reading.isForm(head, of: .event)
      && (reading.words.match(.forums, at: head) ?? reading.words.match(.namedForums, at: head))?.form.possessor
        == .third
  }

  /// «(Bakıda X Forumu keçirilib.) | Konstitusiya ilinə həsr edilmiş tədbirdə (A iştirak edib)»: what the sentence right after a
  /// named gathering begins with, and calls as any may be called, is that gathering.
  private func isToldAgain(_ forum: MentionCandidate, after last: MentionCandidate) -> Bool {
    let sentence = reading.sentenceOfToken[forum.tokens.lowerBound]
    return reading.lexicon.language.family == .turkic && !last.isQuoted(in: reading)
      && reading.isForm(forum.tokens.upperBound - 1, of: .event)
      && [.locative, .dative, .genitive].contains(forum.grammaticalCase)
      && reading.sentences[sentence].lowerBound == forum.tokens.lowerBound
      && reading.sentenceOfToken[last.tokens.lowerBound] == sentence - 1
      && last.type != .forum(.other) && forum.tokens.contains { reading.isWord($0, .dedicated) }
  }

  /// «(ҚазҰУ-да «Тіл және қоғам» атты форум өтуде.) | Оқу ордасының 70 жылдығына арналған форум (үш күн созылады)»: what the next
  /// sentence begins with, and calls by the sort of the one with a quoted name and by what it is dedicated to.
  private func isDescribedAgain(_ forum: MentionCandidate, after last: MentionCandidate) -> Bool {
    let sentence = reading.sentenceOfToken[forum.tokens.lowerBound]
    guard reading.lexicon.language.family == .turkic, last.isQuoted(in: reading), !forum.isQuoted(in: reading),
      reading.sentences[sentence].lowerBound == forum.tokens.lowerBound,
      reading.sentenceOfToken[last.tokens.lowerBound] == sentence - 1,
      forum.tokens.contains(where: { reading.isWord($0, .dedicated) }),
      let sort = reading.words.match(.forums, at: forum.tokens.upperBound - 1)?.key
    else { return false }
    let sorts = last.tokens.lowerBound..<reading.sentences[sentence - 1].upperBound
    return sorts.contains { reading.words.match(.forums, at: $0)?.key == sort }
  }

  /// «a Steppe Symposium, az ázsiai népek | seregszemléje»: in Hungarian what stands behind a name, a comma and the article, in small
  /// letters, tells what the gathering is; but not in a list, «a Duna Fórum, az írók kongresszusa és a …».
  private func isApposed(_ forum: MentionCandidate, to last: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .uralic, !forum.isQuoted(in: reading),
      !reading.isCapitalisedWord(forum.tokens.lowerBound),
      let comma = (last.tokens.upperBound..<max(last.tokens.upperBound, forum.tokens.lowerBound)).last(where: {
        reading.isMark($0, ",")
      }),
      reading.endBeforeBrackets(comma) == last.tokens.upperBound, reading.isWord(comma + 1, .article),
      !reading.isWord(comma + 1, .indefinite), isOneDescription(comma + 2..<forum.tokens.lowerBound)
    else { return false }
    let end = forum.tokens.upperBound
    return !reading.isListJoint(end)
      || reading.isMark(end, ",") && !reading.isWord(end + 1, [.article, .conjunction])
  }

  /// «a | hun és a | türk népek találkozója»: words in small letters that belong to what is described.
  private func isOneDescription(_ words: Range<Int>) -> Bool {
    words.allSatisfy { index in
      reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isKnownVerb
        && reading.words.match(.forums, at: index) == nil
    }
  }

  /// «Parlament Assambleyasının | XIV sessiyası»: a body whose type word names gatherings too, and which owns one here.
  private func isOwningBody(_ forum: MentionCandidate) -> Bool {
    if UralicOwningBody(reading: reading, bodies: bodies).owns(forum) || ownsNumbered(forum) { return true }
    guard reading.lexicon.language.family == .turkic, forum.grammaticalCase == .genitive,
      !forum.isQuoted(in: reading), bodies.start(endingAt: forum.tokens.upperBound, from: 0) != nil
    else { return false }
    return !forum.tokens.contains { reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number }
  }

  /// «Parlamenter Asamblesi (BPA) | 12. Genel Kurul Toplantısı»: the same without an ending, before the number of what it holds.
  private func ownsNumbered(_ forum: MentionCandidate) -> Bool {
    let end = forum.tokens.upperBound
    guard reading.lexicon.language.writesOrdinalsWithPoint, forum.grammaticalCase == .nominative,
      !forum.isQuoted(in: reading), bodies.start(endingAt: end, from: 0) != nil
    else { return false }
    let number = reading.isMark(end, "(") && reading.isMark(end + 2, ")") ? end + 3 : end
    return reading.sentence(of: end - 1).contains(number + 2) && reading.tokens[number].kind == .number
      && reading.isMark(number + 1, ".") && reading.isCapitalisedWord(number + 2)
  }

  private func mention(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family.isHeadFinal else {
      return HeadInitialForums(reading: reading, people: people, floor: floor).mention(at: index)
        ?? SlavicQuotedForum(reading: reading, people: people).mention(at: index)
    }
    if let quoted = quotedForum(at: index) ?? themed(at: index, after: floor) { return quoted }
    if let title = UralicBareTitle(reading: reading).mention(at: index)
      ?? UnquotedTitle(reading: reading, people: people).mention(named: index, after: floor)
    {
      return title
    }
    if let session = numberedAssembly(at: index) { return session }
    if let called = called(at: index, after: floor) ?? ofOccasion(at: index, after: floor) { return called }
    let named = forum(headedAt: index, after: floor)
    let owned =
      ownedForum(headedAt: index, after: floor) ?? officials(meetingAt: index, after: floor)
      ?? regional(meetingAt: index, after: floor)
    guard let named = named ?? owned else {
      return held(at: index, after: floor) ?? dedicated(at: index, after: floor)
    }
    if let owned, owned.tokens.lowerBound < named.tokens.lowerBound { return owned }
    return fuller(than: named, headedAt: index, after: floor) ?? named
  }

  /// «(Maryda) ýaş alymlaryň | sebitara konferensiýasy (geçirildi)»: all of a phrase that a sentence says was held, where no word
  /// of what was read of it is a name.
  private func fuller(than named: MentionCandidate, headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard named.tokens.allSatisfy({ !reading.isCapitalisedWord($0) && reading.tokens[$0].kind == .word }),
      let held = held(at: index, after: floor), held.tokens.upperBound == named.tokens.upperBound
    else { return nil }
    return held.tokens.lowerBound < named.tokens.lowerBound ? held : nil
  }

  /// «Davra suhbati | "Markaziy Osiyo" mavzusida (o‘tkazildi)»
  private func themed(at index: Int, after floor: Int) -> MentionCandidate? {
    guard floor == 0, reading.tokens[index].kind == .openingQuote,
      let closing = reading.closingQuote(ofSpeechAt: index), closing > index + 1, closing < index + Self.longestName,
      let sort = ThemedSort(reading: reading).sort(before: index..<closing + 1)
    else { return nil }
    return topic(index..<closing + 1, sort.kind, printed: sort.tokens)
  }

  /// «кітапханашылардың IV | мәжілісі»
  private func numberedAssembly(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let type = reading.words.match(.bodies, at: index),
      let start = NumberedAssembly(reading: reading, people: people, bodies: bodies).start(headedAt: index, type)
    else { return nil }
    return whole(start..<index + type.length, .session, type.form)
  }

  /// «Novruz bayramı münasibətilə səfirlikdə | konsert (keçirilib)»
  private func ofOccasion(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value)
    else { return nil }
    return OccasionGathering(reading: reading, people: people)
      .mention(headedAt: index, match, kind, after: floor)
      ?? CeremonyOfPerson(reading: reading, people: people).mention(headedAt: index, match, kind)
  }

  /// «a Tavaszi Szél elnevezésű | fesztivál»
  private func called(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[index].kind == .word,
      let match = reading.words.match(.forums, at: index), let kind = ForumKind(rawValue: match.value),
      let name = UralicNamedForum(reading: reading, people: people).name(
        ofForumHeadedAt: index, match, after: floor)
    else { return nil }
    return MentionCandidate(
      tokens: name.lowerBound..<index + match.length, type: .forum(kind), name: reading.text(of: name),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.9)
  }

  /// What a sentence says was held, by its whole phrase.
  private func held(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value),
      let start = HeldPhrase(reading: reading, people: people).start(ofGatheringHeadedAt: index, match, after: floor)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Konstitutsiya kuni munosabati bilan | uchrashuv», «şahyryň hatyrasyna bagyşlanan | agşam»: what any evening or meeting is called, held
  /// for something.
  private func dedicated(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .word, index > floor,
      reading.words.match(.forums, at: index) == nil, let match = reading.words.match(.namedForums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural, match.form.possessor == nil,
      HoldingClause(reading: reading).isHeld(match.form, behind: index + match.length),
      let start = TurkicGatherings(reading: reading, people: people).start(ofForumHeadedAt: index), start >= floor,
      (start..<index).contains(where: reading.isCapitalisedWord), !isOfSpeaker(start..<index)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Аттила Неметтің баяндамасына арналған (талқылау)»: what has a name of two words is somebody's, but for who is remembered.
  private func isOfSpeaker(_ words: Range<Int>) -> Bool {
    words.dropLast().contains { reading.isCapitalisedWord($0) && reading.isCapitalisedWord($0 + 1) }
      && !words.contains { reading.isForm($0, of: [.commemoration, .jubilee]) }
  }

  func whole(_ phrase: Range<Int>, _ kind: ForumKind, _ form: NounForm) -> MentionCandidate {
    let tokens = behindTown(behindIndefinite(phrase))
    return MentionCandidate(
      tokens: tokens, type: .forum(kind),
      name: reading.withoutTakenMarks(reading.nominative(of: tokens, without: form.ending), of: tokens),
      grammaticalCase: form.grammaticalCase, confidence: 0.92)
  }

  /// «(110 illik yubileyi münasibətilə Varşavada) | ziyafət»: where it is held stands before what it is called, and what it is held for
  /// before that; behind a town that says where, no name goes on but with a participle, «Bakıda keçirilən».
  private func behindTown(_ phrase: Range<Int>) -> Range<Int> {
    guard reading.lexicon.language.family == .turkic,
      let town = phrase.dropLast().last(where: { index in
        reading.isCapitalisedWord(index) && !reading.isQuoted(index)
          && reading.words[index].form(in: .cities)?.grammaticalCase == .locative
      }),
      (phrase.lowerBound..<town).contains(where: { reading.isWord($0, .dedicated) }),
      !(town + 1..<phrase.upperBound).contains(where: { reading.words.verb(.actVerbs, at: $0) != nil })
    else { return phrase }
    return town + 1..<phrase.upperBound
  }

  /// «(Nevruz dolayısıyla özel) bir | konser ve defile etkinliği»: what stands before the article tells of the occasion, and is no
  /// part of the name.
  private func behindIndefinite(_ phrase: Range<Int>) -> Range<Int> {
    guard reading.lexicon.language.family == .turkic, !reading.isCapitalisedWord(phrase.upperBound - 1),
      let article = phrase.dropLast().last(where: { reading.isWord($0, .indefinite) && !reading.isQuoted($0) }),
      // «Nevruz dolayısıyla bir konser»: the bare word is no name.
      phrase.upperBound - article > 2
    else { return phrase }
    return article + 1..<phrase.upperBound
  }
}
