internal import KorpuLanguage
internal import KorpuModel

/// The settings of Turkic sentences: postpositions and possessed nouns behind a gathering say what it is there.
struct TurkicSetting: SettingGrammar {
  let scene: Scene
  let forums: DemonstrativeForum

  private var reading: TokenizedArticle { scene.reading }

  /// «Mərkəz yay məktəbi təşkil edib» may be about another gathering than the one that is reported.
  let actsOfHolding: [VerbMeaning] = [.hold]

  /// «(Tədbir keçirilib.) | Orada X çıxış edib»
  let pointsAtTypeWords = true

  /// Clauses that lean on another have participles, «forumun keçirildiyini bildirib», which do not say that it was held.
  func isAside(_ verb: Range<Int>, amid contents: [Range<Int>]) -> Bool { false }

  /// «"…" atly halkara konferensiýa | gatnaşdy», «Dabara | rektor A, ilçi B gatnaşdylar»: what looks like a nominative right before
  /// a verb of attending, or begins a sentence whose first verb that is.
  func grammaticalCase(ofTypeWordAt index: Int, _ form: NounForm) -> NounForm.Case {
    if isObjectAtHead(index, form) { return .accusative }
    guard form == NounForm(),
      let length = reading.gatheringWord(at: index)?.length,
      reading.hasEnding(.vowelDative, at: index + length - 1),
      reading.words.verb(.actVerbs, at: index + length)?.meaning == .attend || isHeadOfAttending(index)
    else { return form.grammaticalCase }
    return .dative
  }

  /// «Paneli | A yönetti», «Forumu | A idarə edib»: what looks like the possessor's ending, with no owner before it.
  private func isObjectAtHead(_ index: Int, _ form: NounForm) -> Bool {
    form.possessor == .third && form.grammaticalCase == .nominative && !form.isPlural
      && reading.sentence(of: index).lowerBound == index
  }

  /// Only where a gathering has been named before, which the word may mean.
  private func isHeadOfAttending(_ index: Int) -> Bool {
    let sentence = reading.sentence(of: index)
    guard index == sentence.lowerBound, scene.mentions(in: 0..<index).contains(where: \.type.isForum) else {
      return false
    }
    let verb = sentence.lazy.compactMap {
      reading.words.verb(.actVerbs, at: $0) ?? reading.words.verb(.speechVerbs, at: $0)
    }
    .first { $0.form.isPredicate }
    return verb?.meaning == .attend
  }

  /// «X Forumu | çərçivəsində», «"X" | çərçivəsində», «X Konferensiýasynyň (RECCA) | çäginde»
  func isFrame(_ forum: Range<Int>) -> Bool {
    let end = reading.endAfterBrackets(forum.upperBound)
    guard reading.tokens.indices.contains(end) else { return false }
    return reading.isWord(reading.tokens[end].kind == .closingQuote ? end + 1 : end, .framing)
      || isFacing(from: end)
  }

  /// «simpozium | iştirakçıları qarşısında (çıxış edib)»: before those who attend.
  private func isFacing(from start: Int) -> Bool {
    guard reading.isForm(start, of: .attending), reading.isWord(start + 1, .framing),
      let form = reading.words[start].form(in: .wordClasses)
    else { return false }
    return form.isPlural && form.possessor == .third
  }

  /// «Forumun | açılışında», «форумунун расмий | ачылыш аземинде», «форумның | жұмысына», «Zirvesi | programına»: the opening,
  /// the ceremony of it, the work or the programme is possessed.
  func isOpening(of forum: Range<Int>, in cases: CaseSet) -> Bool {
    var noun = forum.upperBound
    guard reading.tokens.indices.contains(noun) else { return false }
    if isSession(at: noun, of: forum, in: cases) { return true }
    if reading.words[noun].isKey(of: .bodyModifiers), noun + 1 < reading.sentence(of: noun).upperBound { noun += 1 }
    guard reading.isForm(noun, of: [.opening, .proceedings, .event]) else { return false }
    return (noun..<min(noun + 2, reading.sentence(of: noun).upperBound)).contains { index in
      reading.words[index].readings.contains {
        $0.form.possessor == .third && CaseSet($0.form.grammaticalCase).isSubset(of: cases)
      }
    }
  }

  /// «X саммитінің | отырысында»: a session without a number or name, of the gathering before it in the genitive.
  private func isSession(at noun: Int, of forum: Range<Int>, in cases: CaseSet) -> Bool {
    guard let form = reading.words.match(.forums, at: noun)?.form, form.possessor == .third, !form.isPlural,
      scene.mention(startingAt: forum.lowerBound, where: \.isForum)?.candidate.grammaticalCase == .genitive,
      scene.mention(covering: noun, where: \.isForum) == nil
    else { return false }
    return CaseSet(form.grammaticalCase).isSubset(of: cases)
  }

  /// «(Soňra "…" atly panel geçirildi.) | Rektor A-nyň çykyşynda …»: a panel that the sentence right before says was held.
  func justHeld(before sentence: Int) -> Int? {
    guard sentence > 0, !reading.startsParagraph(reading.sentences[sentence].lowerBound) else { return nil }
    let forums = scene.mentions(ofSentence: sentence - 1).filter(\.type.isForum)
    guard let panel = forums.first, forums.count == 1, panel.type == .forum(.panel), panel.isIn(.nominative) else {
      return nil
    }
    let isHeld = reading.words.verbs(.actVerbs, in: reading.sentences[sentence - 1]).contains {
      $0.match.meaning == .hold && $0.match.form == .finite && !reading.isQuoted($0.token)
    }
    return isHeld ? panel.entity : nil
  }

  /// «X Forumundakı | çıxışında»
  func isAtSpeech(_ forum: LocatedMention) -> Bool {
    forum.candidate.grammaticalCase == .attributive && !reading.isQuoted(forum.tokens.lowerBound)
      && reading.isForm(forum.tokens.upperBound, of: [.setting, .address])
  }

  /// «Duşuşyga X gatnaşdy»: the noun for talks, with which the sentence begins, in the dative.
  func isAtTalks(_ sentence: Int) -> Bool {
    let head = reading.sentences[sentence].lowerBound
    guard !followsGathering(sentence), reading.tokens[head].kind == .word else { return false }
    if isTalk(head, in: .locative), followsTalks(sentence) { return true }
    return reading.gatheringWord(at: head) == nil && isTalk(head, in: .dative)
  }

  private func isTalk(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    reading.words[index].readings.contains { noun in
      noun.form.grammaticalCase == grammaticalCase && noun.form.possessor == nil && !noun.form.isPlural
        && reading.lexicon.senses(of: noun.stem).classes.contains(.talk)
    }
  }

  /// «(Nazir A səfir B ilə görüşüb.) | Görüşdə (çıxış edən A …)»: the talks of which the sentence right before tells.
  private func followsTalks(_ sentence: Int) -> Bool {
    guard sentence > 0, scene.mentions(ofSentence: sentence - 1).contains(where: \.type.isPerson) else { return false }
    return reading.words.verbs(.actVerbs, in: reading.sentences[sentence - 1]).contains {
      [.meet, .receive].contains($0.match.meaning) && $0.match.form == .finite && !reading.isQuoted($0.token)
    }
  }

  /// Of these alone a meeting is said; a forum is none.
  private static let meetings: [ForumKind] = [.meeting, .session, .summit]

  /// «(X кеңесі Бакуде өтті.) | Кездесуге (A қатысты)»: the one meeting that the sentence right before says was held, where it tells of
  /// no talks of people besides.
  private func followsGathering(_ sentence: Int) -> Bool {
    guard sentence > 0 else { return false }
    if isOnlyMeeting(before: sentence) { return true }
    let before = scene.mentions(ofSentence: sentence - 1)
    let forums = before.filter(\.type.isForum)
    guard let forum = forums.first, Set(forums.map(\.entity)).count == 1,
      Self.meetings.contains(where: { scene.entities[forum.entity].type == .forum($0) }),
      forums.contains(where: { $0.isIn(.nominative) }),
      !before.contains(where: \.type.isPerson)
    else { return false }
    return reading.words.verbs(.actVerbs, in: reading.sentences[sentence - 1]).contains {
      $0.match.meaning == .hold && $0.match.form == .finite && !reading.isQuoted($0.token)
    }
  }

  /// How many sentences behind the one that tells of a meeting another may still call it talks.
  private static let reachOfMeeting = 3

  /// «(X кеңешинин жыйыны болуп өттү. Жыйынга A төрагалык кылды.) | Жолугушууга (B катышты)»: the only gathering that is named before, a
  /// meeting that was held shortly before, where nothing between tells of other talks.
  private func isOnlyMeeting(before sentence: Int) -> Bool {
    let start = reading.sentences[sentence].lowerBound
    let named = forums.all.prefix { $0.tokens.upperBound <= start }
    guard let sole = named.first, named.allSatisfy({ $0.entity == sole.entity }),
      Self.meetings.contains(where: { scene.entities[sole.entity].type == .forum($0) }),
      case let first = reading.sentenceOfToken[sole.tokens.lowerBound], sentence - first <= Self.reachOfMeeting,
      !forums.otherTalks.contains(where: { $0 >= reading.sentences[first].lowerBound && $0 < start })
    else { return false }
    return reading.words.verbs(.actVerbs, in: reading.sentences[first]).contains {
      $0.match.meaning == .hold && $0.match.form.isPredicate && !reading.isQuoted($0.token)
    }
  }

  /// «X Forumunda | şəxsən iştirakına görə (təşəkkür edib)»: whose attendance is what somebody speaks of, later and elsewhere.
  func isTopic(_ forum: LocatedMention) -> Bool {
    let start = forum.tokens.upperBound
    let end = min(start + 2, reading.sentence(of: forum.tokens.lowerBound).upperBound)
    return (start..<max(start, end)).contains { index in
      guard reading.isForm(index, of: .attendance), !isAwaited(index),
        let form = reading.words[index].form(in: .wordClasses)
      else { return false }
      return form.possessor == .third && [.dative, .accusative].contains(form.grammaticalCase)
    }
  }

  /// «forumyna | gatnaşmagyna garaşylýar»: a noun that the verb behind it makes an act of attending.
  private func isAwaited(_ noun: Int) -> Bool {
    reading.words.verb(.actVerbs, at: noun).map { $0.meaning == .attend && $0.length > 1 } ?? false
  }

  /// «X Sammiti | ərəfəsində», «X Forumundan | sonra»
  func isTime(_ forum: LocatedMention) -> Bool {
    forum.candidate.grammaticalCase == .ablative || reading.isWord(forum.tokens.upperBound, .eve)
      || isJubilee(of: forum)
  }

  /// How many words stand between a gathering and the word for its jubilee: «Qurultayın 90 | illiyinə».
  private static let longestYears = 2

  /// «X Qurultayının | 90 illiyinə həsr edilmiş (konfrans)»: a gathering of long ago that another celebrates.
  private func isJubilee(of forum: LocatedMention) -> Bool {
    let start = forum.tokens.upperBound
    let end = min(start + Self.longestYears + 1, reading.sentence(of: forum.tokens.lowerBound).upperBound)
    guard forum.candidate.grammaticalCase == .genitive, start < end else { return false }
    return (start..<end).contains { reading.isForm($0, of: .jubilee) || reading.isWord($0, .jubilee) }
  }
}
