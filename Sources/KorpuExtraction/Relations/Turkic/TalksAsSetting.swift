internal import KorpuLanguage
internal import KorpuModel

/// Tells who had the talks at which something was said: «A B bilan | muloqotda (…ni muhokama qildi)», «B bilan | uchrashuvda
/// vazir A (… dedi)», «(A keldi.) B bilan | uchrashuv chog'ida (… muhokama qilindi)».
struct TalksAsSetting {
  let scene: Scene
  let context: RelationContext

  private var reading: TokenizedArticle { scene.reading }

  /// How many words may tell of the talks before their noun: «bilan telefon orqali | muloqotda».
  private static let reach = 3
  /// How many words the post of who is named behind the noun has at most.
  private static let longestPost = 9

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    // «A B bilan uchrashuvda | ishtirok etdi»: it may be the talks of others.
    guard reading.lexicon.language.family == .turkic, context.gathering.acts(.attend, inSentence: sentence).isEmpty
    else { return [] }
    let people = scene.mentions(ofSentence: sentence).filter(\.type.isPerson)
    if let pair = congratulated(among: people, inSentence: sentence) { return [pair] }
    for last in people where !reading.isQuoted(last.tokens.lowerBound) {
      guard let noun = noun(after: last) else { continue }
      let guests = scene.list(endingWith: last)
      let host =
        isPossessed(noun)
        ? owned(noun, by: guests, among: people)
        : named(before: guests[0], among: people) ?? named(after: noun, among: people)
          ?? implied(before: guests, among: people, inSentence: sentence)
      if host == nil, isPossessed(noun) { continue }
      guard let host, !guests.contains(where: { $0.entity == host }) else { return [] }
      return guests.map {
        RelationFinding(.met, from: host, to: $0.entity, evidence: $0.tokens.lowerBound..<noun + 1, confidence: 0.8)
      }
    }
    return []
  }

  /// «Әңгімелесу барысында | A B-ны (мерекемен құттықтады)»: the only two of the article, of whom one congratulates the other in the course
  /// of talks that nobody else is told to have.
  private func congratulated(among people: [LocatedMention], inSentence sentence: Int) -> RelationFinding? {
    let start = reading.sentences[sentence].lowerBound
    guard people.count == 2, people[0].isIn(.nominative), people[1].candidate.grammaticalCase == .accusative,
      isSetting(start), !isPossessed(start), !reading.isQuoted(start),
      scene.entities.count(where: { $0.type == .person }) == 2,
      reading.words.verbs(.speechVerbs, in: people[1].tokens.upperBound..<reading.sentences[sentence].upperBound)
        .contains(where: { $0.match.meaning == .courtesy && $0.match.form.isPredicate })
    else { return nil }
    return RelationFinding(
      .met, from: people[0].entity, to: people[1].entity, evidence: start..<people[1].tokens.upperBound,
      confidence: 0.75)
  }

  /// «B bilan | muloqotda», «B bilan | uchrashuv chog'ida», but not «B bilan birga | uchrashuvda».
  private func noun(after guest: LocatedMention) -> Int? {
    let end = reading.end(of: guest)
    let isJoined = reading.isWord(end, .comitative)
    guard isJoined || guest.isIn(.instrumental) else { return nil }
    let start = isJoined ? end + 1 : end
    let limit = min(start + Self.reach + 1, reading.sentence(of: guest.tokens.lowerBound).upperBound)
    guard start < limit, let noun = (start..<limit).first(where: isSetting),
      scene.mention(covering: noun, where: \.isForum) == nil
    else { return nil }
    let isTold = (start..<noun).allSatisfy {
      reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised
        && !reading.isWord($0, [.conjunction, .comitative, .joint])
    }
    return isTold ? noun : nil
  }

  /// A noun for talks, nobody's, in the locative or before a word like «chog'ida».
  private func isSetting(_ index: Int) -> Bool {
    let isDuring = reading.isWord(index + 1, [.setting, .framing])
    let isBefore = reading.isWord(index + 1, [.setting, .filler])
    return reading.words[index].readings.contains { noun in
      // «B bilen | duşuşygynda A (aýtdy)»: the talks of who is named behind them.
      let isBare = (noun.form.possessor == nil || noun.form.possessor == .third) && !noun.form.isPlural
      let isPlace =
        noun.form.grammaticalCase == .locative
        || isDuring && [.nominative, .genitive].contains(noun.form.grammaticalCase)
        // «B-мен өткен | кездесуден кейін»
        || isBefore && noun.form.grammaticalCase == .ablative
      return isBare && isPlace && reading.lexicon.senses(of: noun.stem).classes.contains(.talk)
    }
  }

  private func isPossessed(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.count > 2
        && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
    }
  }

  /// «B bilen | duşuşygynda ministr A (aýtdy)»: who is named behind talks that the sentence begins with, and that
  /// nobody named before may own.
  private func owned(_ noun: Int, by guests: [LocatedMention], among people: [LocatedMention]) -> Int? {
    let first = guests[0].tokens.lowerBound
    let start = scene.phrases.start(of: guests[0])
    let sentence = reading.sentence(of: noun).lowerBound
    guard !people.contains(where: { $0.tokens.upperBound <= first }),
      !(sentence..<max(sentence, start)).contains(where: { index in
        reading.words[index].mayBe(.genitive)
      })
    else { return nil }
    return named(after: noun, among: people)
  }

  /// «A, | B bilan»: the subject before the guests, with no verb between.
  private func named(before guest: LocatedMention, among people: [LocatedMention]) -> Int? {
    guard let host = people.last(where: { $0.tokens.upperBound <= guest.tokens.lowerBound }), host.isIn(.nominative)
    else { return nil }
    let end = host.tokens.upperBound
    let start = reading.isMark(end, ",") ? end + 1 : end
    let between = min(start, guest.tokens.lowerBound)..<guest.tokens.lowerBound
    guard !between.contains(where: { reading.isMark($0, ",") || reading.isWord($0, .comitative) }), !hasVerb(between)
    else { return nil }
    return host.entity
  }

  /// «uchrashuvda vazir | A (… dedi)»: who speaks there, and is not only there with others.
  private func named(after noun: Int, among people: [LocatedMention]) -> Int? {
    guard let host = people.first(where: { $0.tokens.lowerBound > noun }), host.isIn(.nominative),
      !host.isIn(.delegation)
    else { return nil }
    let end = host.tokens.upperBound
    let between = noun + 1..<host.tokens.lowerBound
    let sentence = reading.sentence(of: noun)
    guard between.count <= Self.longestPost, between.allSatisfy({ reading.tokens[$0].kind == .word }),
      !between.contains(where: { reading.isWord($0, .comitative) }), !hasVerb(between), !reading.isListJoint(end),
      !reading.isWord(end, [.comitative, .agent, .leadNoun, .purpose, .filler, .between]),
      reading.words.verbs(.speechVerbs, in: end..<max(end, sentence.upperBound)).contains(where: {
        $0.match.form.isPredicate
      })
    else { return nil }
    return host.entity
  }

  private func hasVerb(_ words: Range<Int>) -> Bool {
    !reading.words.verbs(.actVerbs, in: words).isEmpty || !reading.words.verbs(.speechVerbs, in: words).isEmpty
  }

  /// Whom the sentence goes on about, where it names nobody else and begins with the guests.
  private func implied(
    before guests: [LocatedMention], among people: [LocatedMention], inSentence sentence: Int
  ) -> Int? {
    let guest = guests[0]
    let words = reading.sentences[sentence]
    let clause = words.lowerBound..<max(words.lowerBound, guest.tokens.lowerBound)
    let isAlone = people.allSatisfy { $0.tokens.lowerBound >= guest.tokens.lowerBound && !isOther($0) }
    guard isAlone, !clause.dropFirst(2).contains(where: { reading.isMark($0, ",") }),
      !reading.isDenied(behind: guest.tokens.lowerBound),
      guests.count > 1 || !(clause.last.map(isMany) ?? false),
      !words.contains(where: isSides) || isTalkedAbout(beforeSentence: sentence)
    else { return nil }
    return ImpliedSubject(scene: scene, anaphora: context.anaphora).person(of: clause)
  }

  /// «Olimlar | B bilan»: several without names right before one guest have the talks, and are no title of his.
  private func isMany(_ index: Int) -> Bool {
    // «Рек|тор»: a word for one may look like a plural.
    guard reading.tokens[index].kind == .word, !reading.words[index].isKey(of: .roles),
      !reading.words[index].isKey(of: .honorifics)
    else { return false }
    return reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
  }

  private func isSides(_ index: Int) -> Bool {
    reading.isForm(index, of: .sides) && !reading.isQuoted(index)
      && reading.words[index].form(in: .wordClasses)?.isPlural == true
  }

  private static let meetings: Set<VerbMeaning> = [.meet, .receive, .received, .talks, .arrive, .visit]

  /// Whether the sentence before tells of a meeting or a visit: else «the sides» may be others than its subject.
  private func isTalkedAbout(beforeSentence sentence: Int) -> Bool {
    sentence > 0
      && Self.meetings.contains { !context.gathering.acts($0, inSentence: sentence - 1).isEmpty }
  }

  /// Whether somebody may be the subject of the sentence.
  private func isOther(_ person: LocatedMention) -> Bool {
    let end = reading.end(of: person)
    return person.isIn(.nominative) && !reading.isWord(end, .comitative) && !reading.isListJoint(end)
  }
}
