internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings in languages that put the type word first: «форум "Великая степь"», «12th Summit of the OTS», «круглый
/// стол на тему "…"», «a panel entitled "…"».
struct HeadInitialForums {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The first token that may belong to a name.
  let floor: Int

  func mention(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, !people[index], let match = typeWord(at: index),
      let kind = ForumKind(rawValue: whole(endingIn: match, at: index).value),
      !match.form.isPlural || isSingular(match, at: index)
    else {
      return topic(ofNamedForumAt: index) ?? dedicated(at: index) ?? onTopic(at: index) ?? onOccasion(at: index)
        ?? SlavicToldSorts(reading: reading, people: people, floor: floor).opening(at: index)
        ?? EnglishDays(reading: reading, people: people, floor: floor).mention(at: index)
    }
    let head = index..<index + match.length
    guard !isHouse(head) else { return nil }
    if let topic = topic(after: head, kind, isNamed: false) { return topic }
    if !reading.isCapitalisedWord(index), let quoted = quotedBefore(head, kind) { return quoted }
    let openings = EnglishOpenings(reading: reading, people: people)
    if openings.isOfForum(head) { return nil }
    if let title = openings.tokens(headedBy: head) {
      return HeadInitialNames(reading: reading, people: people, avoiding: people)
        .candidate(title, head: head, match, type: .forum(kind), confidence: 0.85)
    }
    if let topic = topic(heldAfter: head, kind) { return topic }
    if isToldAgain(head, match) { return nil }
    guard
      let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head)
        ?? wholeName(head),
      case let tokens = isCut(range, head: head) ? range.lowerBound..<head.upperBound : range,
      isProper(tokens, head: head, kind), !isIndefinite(tokens, head: head), !isKnownBody(tokens, head: head),
      !isOpening(tokens, head: head)
    else { return quotedBefore(head, kind) ?? described(head, match, kind) ?? calledAlone(head, match, kind) }
    if let title = title(around: tokens, kind, at: head) { return title }
    // «conference of the Aral Fund on the theme "…"»
    if !reading.isCapitalisedWord(index), let topic = topic(after: tokens, kind, isNamed: false) { return topic }
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(whole(tokens, head: head, kind), head: head, match, type: .forum(kind), confidence: 0.9)
  }

  /// «(Прошёл форум.) | Масштабное мероприятие (было организовано …)»: in Russian what a sentence begins with, and any may be called, is
  /// the gathering told of before.
  private func isToldAgain(_ head: Range<Int>, _ match: TermMatch) -> Bool {
    guard reading.isSlavic, floor > 0, head.count == 1, match.form.grammaticalCase == .nominative,
      reading.isForm(head.lowerBound, of: .proceedings)
    else { return false }
    let first = reading.sentence(of: head.lowerBound).lowerBound
    // «(Прошёл форум.) | Мероприятие, приуроченное к юбилею, (организовал …)»
    if first == head.lowerBound {
      return reading.isMark(head.upperBound, ",") && reading.isForm(head.upperBound + 1, of: .dedicated)
    }
    return first < head.lowerBound
      && (first..<head.lowerBound).allSatisfy { !reading.adjectiveReadings(at: $0).isEmpty }
      && !reading.isMark(head.upperBound, ",")
  }

  /// «The | Kurultaj (was opened)»: in English a foreign word for a gathering, which is a name by itself.
  private func calledAlone(_ head: Range<Int>, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    guard reading.lexicon.language.family == .germanic, reading.isCapitalisedWord(head.lowerBound),
      reading.isWord(head.lowerBound, .calledAlone), !reading.isWord(head.lowerBound - 1, .indefinite)
    else { return nil }
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(head, head: head, match, type: .forum(kind), confidence: 0.85)
  }

  /// «Congress of writers of the Steppe World», «first session | on water law»: in English a name with what follows it in small
  /// letters.
  private func whole(_ tokens: Range<Int>, head: Range<Int>, _ kind: ForumKind) -> Range<Int> {
    if reading.isSlavic { return tokens.lowerBound..<endOfDaysAbroad(tokens, head: head) }
    guard reading.lexicon.language.family == .germanic else { return tokens }
    let gatherings = EnglishGatherings(reading: reading, people: people, floor: floor)
    let end =
      kind == .session && !reading.isCapitalisedWord(head.lowerBound) && tokens.upperBound == head.upperBound
      ? gatherings.endOfTopic(after: head.upperBound) : gatherings.end(ofNameAt: tokens, head: head)
    return tokens.lowerBound..<(EnglishParties(reading: reading, people: people).end(after: end) ?? end)
  }

  /// «Дни культуры Казахстана | в Узбекистане»: in Russian the days of one country in another bear the names of both.
  private func endOfDaysAbroad(_ tokens: Range<Int>, head: Range<Int>) -> Int {
    let end = tokens.upperBound
    guard head.count > 1,
      reading.isForm(head.lowerBound, of: .day),
      end > head.upperBound, end + 1 < reading.sentence(of: head.lowerBound).upperBound,
      reading.words[end - 1].form(in: .countries) != nil || reading.longCountry(endingAt: end - 1) != nil,
      reading.isWord(end, .locativeMarker), reading.isCapitalisedWord(end + 1),
      let host = reading.words.match(.countries, at: end + 1)
    else { return end }
    return end + 1 + host.length
  }

  /// «панельные | дискуссии «…»»: the type word of several that ends in one, in whatever number.
  private func whole(endingIn match: TermMatch, at index: Int) -> TermMatch {
    guard reading.isSlavic, index > 0, let whole = reading.words.match(.forums, at: index - 1),
      whole.length == match.length + 1
    else { return match }
    return whole
  }

  /// «a seminar on water law (was held)», «(прошёл) круглый стол по вопросам культуры»: without a name.
  private func described(_ head: Range<Int>, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    if reading.isSlavic {
      return SlavicDescribedForum(reading: reading, people: people, floor: floor)
        .mention(headedAt: head, match, kind)
    }
    return EnglishGatherings(reading: reading, people: people, floor: floor).description(of: head, kind).map {
      HeadInitialNames(reading: reading, people: people, avoiding: people)
        .candidate($0, head: head, match, type: .forum(kind), confidence: 0.8)
    }
  }

  /// «состоялась | презентация, посвящённая юбилею музея»: in Russian a word that names a gathering only with a quoted name, or with what
  /// it is held for.
  private func dedicated(at index: Int) -> MentionCandidate? {
    guard reading.isSlavic, reading.tokens[index].kind == .word, !people[index],
      let match = reading.words.match(.namedForums, at: index), let kind = ForumKind(rawValue: match.value),
      !match.form.isPlural,
      isDedicated(match, at: index)
        || SlavicToldSorts(reading: reading, people: people, floor: floor)
          .tells(after: index..<index + match.length, kind)
    else { return nil }
    return described(index..<index + match.length, match, kind)
  }

  /// «(held) a | training on water law»: in English what is held and on what; but not talks, «(held) a | discussion on trade».
  private func onTopic(at index: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .germanic, reading.tokens[index].kind == .word, !people[index],
      let match = reading.words.match(.namedForums, at: index), case let head = index..<index + match.length,
      ForumKind(rawValue: match.value) == .other, !match.form.isPlural, !reading.isCapitalisedWord(index),
      !reading.isForm(index, of: .talk),
      // «an evening | dedicated to the memory of X»
      reading.isWord(head.upperBound, [.joiner, .naming]) || reading.isWord(head.upperBound, .dedicated),
      !reading.isWord(head.upperBound, [.conjunction, .genitiveMarker])
    else { return nil }
    return described(head, match, .other)
  }

  /// «organized a | reception (in Baku) on the occasion of Independence Day»: in English what is given to mark something, in the lead of
  /// an article that has told of no gathering before.
  private func onOccasion(at index: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .germanic, floor == 0, !reading.isCapitalisedWord(index), !people[index],
      let match = reading.words.match(.namedForums, at: index), match.key == Self.reception, !match.form.isPlural,
      !reading.isQuoted(index), case let sentence = reading.sentence(of: index),
      reading.sentences.prefix(Self.lead).contains(where: { $0 == sentence })
    else { return nil }
    let start = reading.startOfRun(before: index, from: max(sentence.lowerBound, index - Self.longestAttribute)) {
      !reading.tokens[$0].isCapitalised && reading.words[$0].isKey(of: .bodyModifiers)
    }
    let isGiven = (sentence.lowerBound..<start).contains { verb in
      reading.words.verb(.actVerbs, at: verb).map {
        $0.meaning == .organise && $0.form.isPredicate && verb + $0.length >= start - 1
      } == true
    }
    let isHeld = reading.words.verb(.actVerbs, at: index + 1).map {
      [.hold, .organise].contains($0.meaning) && ($0.form.isPredicate || $0.form == .passive)
    }
    let marks = (index..<sentence.upperBound).contains { reading.isWord($0, .dedicated) }
    guard reading.isWord(start - 1, .indefinite), isGiven || isHeld == true, marks else { return nil }
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(start..<index + 1, head: index..<index + 1, match, type: .forum(.other), confidence: 0.8)
  }

  private static let reception = "reception"
  /// How many sentences a report takes to say what it reports on, and how many words say what kind it is.
  private static let lead = 4
  private static let longestAttribute = 3

  /// «презентация, | посвящённая …»
  private func isDedicated(_ match: TermMatch, at index: Int) -> Bool {
    let end = index + match.length
    return reading.isMark(end, ",") && reading.isForm(end + 1, of: .dedicated)
  }

  /// A type word of gatherings; or one that names a gathering only with a number, «the fourth meeting of …».
  private func typeWord(at index: Int) -> TermMatch? {
    if let match = reading.words.match(.forums, at: index) { return match }
    if reading.isSlavic { return namedByAdjective(at: index) }
    guard reading.lexicon.language.family == .germanic, index > 0,
      let match = reading.words.match(.namedForums, at: index)
    else { return nil }
    if EnglishNumberedAssembly(reading: reading).stands(at: index) { return match }
    guard reading.isWord(index + match.length, .genitiveMarker) else { return nil }
    // «a meeting | of the security councils of the X Union»
    let isOfBody =
      !reading.isCapitalisedWord(index)
      && EnglishGatherings(reading: reading, people: people, floor: floor).isOfBody(from: index + match.length)
    return isNumber(index - 1) || isOfBody || isTitled(match, at: index) ? match : nil
  }

  /// «(hosts) a | Meeting of the Steppe Dialogue»: with a capital within the sentence, of something named, where it is told that it is
  /// held or attended; but not «the Meeting of President X with Y».
  private func isTitled(_ match: TermMatch, at index: Int) -> Bool {
    let end = index + match.length
    let start = reading.behindArticle(end + 1)
    guard reading.isCapitalisedWord(index), !reading.isInitial(index),
      reading.isWord(index - 1, [.article, .indefinite]), reading.isCapitalisedWord(start), !people[start],
      RoleFinder(reading: reading).role(startingAt: start).map(\.form.isPlural) ?? true
    else { return false }
    return EnglishGatherings(reading: reading, people: people, floor: floor).isTold(index..<end)
  }

  /// «Бакинский энергетический | диалог»: one that an adjective in capitals names, or two.
  private func namedByAdjective(at index: Int) -> TermMatch? {
    guard let match = reading.words.match(.namedForums, at: index), !match.form.isPlural else { return nil }
    let start = reading.startOfRun(before: index, from: index - 2) { at in
      reading.tokens[at].kind == .word && reading.words[at].readings.contains(where: \.isAdjective)
    }
    let isNamed = start < index && reading.isCapitalisedWord(start) && !reading.isInitial(start)
    return isNamed && reading.words[start].key(in: .demonyms) == nil ? match : nil
  }

  /// «в ходе десятого | заседания»: what may be the plural too is one, where the word before stands in the genitive or asks for it.
  private func isSingular(_ match: TermMatch, at index: Int) -> Bool {
    if isSingularFirst(match, at: index) || isOfSeveral(match, at: index) { return true }
    guard reading.isSlavic, index > reading.sentence(of: index).lowerBound,
      reading.words[index].readings.contains(where: {
        $0.stem == match.key.firstWord && !$0.form.isPlural && $0.form.grammaticalCase == .genitive
      })
    else { return false }
    // «открытие | выставки, посвящённой …»
    if isDedicated(match, at: index), reading.isAdjective(index + match.length + 1, in: .genitive),
      reading.words[index + match.length + 1].readings.contains(where: {
        $0.isAdjective && !$0.form.isPlural
      })
    {
      return true
    }
    let before = reading.words[index - 1]
    return reading.isWord(index - 1, [.framing, .setting, .ablativeMarker]) || before.key(in: .ordinals) != nil
      || before.readings.contains {
        $0.isAdjective && $0.form.grammaticalCase == .genitive && !$0.form.isPlural
      }
  }

  /// «the | summit of heads of states»: in English the first word of several tells how many there are.
  private func isOfSeveral(_ match: TermMatch, at index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && match.length > 1
      && reading.isWord(index + 1, .genitiveMarker) && reading.tokens[index].folded == match.key.firstWord
  }

  /// «презентация | книги»: of a type word of several, the first says how many there are.
  private func isSingularFirst(_ match: TermMatch, at index: Int) -> Bool {
    guard reading.isSlavic, match.length > 1 else { return false }
    if reading.tokens[index].folded == match.key.firstWord { return true }
    return reading.words[index].readings.contains { noun in
      guard noun.stem == match.key.firstWord, !noun.form.isPlural else { return false }
      return noun.form.grammaticalCase == .accusative
        || noun.form.grammaticalCase == .locative && index > 0 && reading.isWord(index - 1, .locativeMarker)
    }
  }

  /// «the Baku Congress | Center», «the Forum | Hall»: a house for gatherings.
  private func isHouse(_ head: Range<Int>) -> Bool {
    let next = head.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isCapitalisedWord(next) else { return false }
    return reading.isForm(next, of: .venue) || reading.words.match(.bodies, at: next) != nil
      || (reading.words.match(.bodies, at: head.lowerBound)?.length ?? 0) > head.count
  }

  /// «conference on South-South | cooperation»: the words of a topic, and no name.
  private func isCut(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard reading.lexicon.language.family == .germanic, tokens.upperBound > head.upperBound,
      !reading.isCapitalisedWord(head.lowerBound), reading.tokens.indices.contains(next),
      reading.tokens[next].kind == .word, !reading.isCapitalisedWord(next)
    else { return false }
    let senses = reading.words[next]
    return !senses.isFunctionWord && !senses.isKnownVerb && reading.words.classes(at: next).isEmpty
      || reading.isWord(next, [.state, .cooperation, .membership])
  }

  /// «a forum for NGOs of Turkic states»: one in small letters without a number or a quoted name, of which there may be many.
  private func isIndefinite(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    guard !reading.isCapitalisedWord(head.lowerBound), reading.isWord(tokens.lowerBound - 1, .indefinite) else {
      return false
    }
    return !tokens.contains { isNumber($0) || reading.tokens[$0].kind == .openingQuote }
  }

  /// «Форум молодёжи», «Days of Hungarian Culture»: a type word of several, the first in capitals, is a name by itself; in English where it
  /// holds an adjective of a people.
  private func wholeName(_ head: Range<Int>) -> Range<Int>? {
    if reading.lexicon.language.family == .germanic {
      let isNational = head.count > 2 && head.contains { reading.words[$0].key(in: .demonyms) != nil }
      return isNational && reading.isCapitalisedWord(head.lowerBound) ? head : nil
    }
    return reading.isSlavic && head.count > 1 && reading.isCapitalisedWord(head.lowerBound)
      && !reading.isInitial(head.lowerBound) ? head : nil
  }

  /// «Церемония открытия | Форума молодёжи» is that forum.
  private func isOpening(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    head.contains { reading.isForm($0, of: .opening) }
      && (head.upperBound..<max(head.upperBound, tokens.upperBound)).contains {
        reading.words.match(.forums, at: $0).map { !$0.form.isPlural } ?? false
      }
  }

  /// «Azerbaijan National NGO Forum»: a body, by a table's word.
  private func isKnownBody(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    guard !EnglishNumberedAssembly(reading: reading).stands(at: head.lowerBound) else { return false }
    return (tokens.lowerBound...head.lowerBound).contains { index in
      guard let known = reading.words.match(.knownBodies, at: index) else { return false }
      return known.length > 1 && index + known.length >= head.upperBound
    }
  }

  /// «12th», «fourth», but not «next»
  private func isNumber(_ index: Int) -> Bool {
    (reading.isSlavic ? reading.words[index].key(in: .ordinals) != nil : reading.words[index].isKey(of: .ordinals))
      && reading.words[index].value(in: .ordinals) != "0"
      || reading.tokens[index].kind == .number
  }

  /// A name or an ordinal that a capital or a figure shows; not «форум Казахстана».
  private func isProper(_ tokens: Range<Int>, head: Range<Int>, _ kind: ForumKind) -> Bool {
    let others = tokens.filter { !head.contains($0) }
    let isNumbered = others.contains(where: isNumber)
    if isNumbered {
      // «первый фестиваль»
      if reading.isSlavic, others.count == 1, !reading.isCapitalisedWord(head.lowerBound) { return false }
      // «the fourth meeting of the Security Council Secretaries»
      return kind.isNamedInSmallLetters || reading.isCapitalisedWord(head.lowerBound)
        || (head.upperBound..<max(head.upperBound, tokens.upperBound)).contains(where: reading.isCapitalisedWord)
    }
    if reading.isCapitalisedWord(head.lowerBound), !reading.isInitial(head.lowerBound) { return true }
    guard kind.isNamedInSmallLetters || reading.isCapitalisedWord(tokens.lowerBound) else { return false }
    return others.contains { index in
      reading.tokens[index].kind == .openingQuote
        || reading.isCapitalisedWord(index) && (!reading.isInitial(index) || reading.isCapitalisedWord(head.lowerBound))
          && reading.words[index].key(in: .countries) == nil && reading.words[index].key(in: .demonyms) == nil
    }
  }
}
