internal import KorpuLanguage
internal import KorpuModel

/// «Following the meeting, X and Y signed an agreement», «По итогам переговоров X и Y подписали соглашение», «A találkozó után X
/// és Y megállapodást írt alá»: who signs something after talks of which the sentence says no more.
struct AfterTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A word for talks at the head of a sentence, two people, and a verb of signing behind them."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "Following the meeting, Serik Omarov and Gabor Szabo signed an agreement.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "After the talks, Kazakh Minister Serik Omarov and Hungarian Minister Gabor Szabo signed a memorandum.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "After the meeting of the Aral Fund, Serik Omarov and Gabor Szabo signed the book of guests.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "After the meeting, Serik Omarov and Gabor Szabo visited the museum.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .russian, "По итогам встречи Аскар Темиров и Петер Ковач подписали меморандум.",
        states: ["Аскар Темиров → Петер Ковач"]),
      PatternExample(
        .russian,
        "По итогам встречи министр культуры Казахстана Аскар Темиров и посол Венгрии Петер Ковач подписали план.",
        states: ["Аскар Темиров → Петер Ковач"]),
      PatternExample(
        .russian, "После встречи с послом Аскар Темиров и Петер Ковач подписали меморандум.",
        doesNotState: ["Аскар Темиров → Петер Ковач"]),
      PatternExample(
        .hungarian, "A találkozó után Halmos Péter és Askar Temirov megállapodást írt alá.",
        states: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian, "A kiállítás után Halmos Péter és Askar Temirov megállapodást írt alá.",
        doesNotState: ["Halmos Péter → Askar Temirov"]),
    ]
  }

  /// How many words of a sentence stand before the word for talks: «At the end of the official».
  private static let lead = 6
  /// How many words may stand behind the last name before the verb: «megállapodást írt alá».
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .turkic else { return [] }
    let nationality = Nationality(of: context, in: scene)
    return scene.reading.sentences.indices.compactMap { sentence in
      guard let start = endOfTalks(inSentence: sentence, of: scene),
        let verb = context.gathering.acts(.sign, inSentence: sentence).first(where: {
          $0.form.isPredicate && $0.tokens.lowerBound > start
        }), let (first, second) = pair(from: start, to: verb.tokens.lowerBound, in: scene),
        !isOneSide(first, second, nationality)
      else { return nil }
      return RelationFinding(
        type, from: first.entity, to: second.entity, evidence: first.tokens.union(verb.tokens), confidence: 0.8)
    }
  }

  private func isOneSide(_ first: LocatedMention, _ second: LocatedMention, _ nationality: Nationality) -> Bool {
    nationality.side(of: first.entity).map { $0 == nationality.side(of: second.entity) } ?? false
  }

  /// «Following the meeting, |», «По итогам встречи |», «A találkozó után |»: talks at the head of a sentence, and nothing with whom.
  private func endOfTalks(inSentence sentence: Int, of scene: Scene) -> Int? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    let first = range.lowerBound
    guard
      let noun = (first..<min(range.upperBound, first + Self.lead)).first(where: { reading.isForm($0, of: .talk) }),
      noun > first, (first..<noun).allSatisfy({ reading.tokens[$0].kind == .word && !reading.isQuoted($0) }),
      (first + 1..<max(first + 1, noun)).allSatisfy({ !reading.tokens[$0].isCapitalised })
    else { return nil }
    var next = noun + 1
    // «A találkozó | után»
    if reading.lexicon.language.family == .uralic {
      guard reading.isWord(next, .setting) else { return nil }
      next += 1
    }
    return reading.isMark(next, ",") ? next + 1 : reading.lexicon.language.family == .germanic ? nil : next
  }

  /// The only two people before the verb, which a conjunction joins and nothing else says anything of.
  private func pair(from start: Int, to verb: Int, in scene: Scene) -> (LocatedMention, LocatedMention)? {
    let people = scene.list(from: start, where: \.isPerson)
    guard people.count == 2, let first = people.first, let last = people.last, first.entity != last.entity,
      people.allSatisfy({ $0.isIn(.nominative) }),
      (first.tokens.upperBound..<last.tokens.lowerBound).contains(where: { scene.reading.isWord($0, .conjunction) }),
      case let end = TitleAfterName(reading: scene.reading).end(of: last), end <= verb, verb - end <= Self.reach
    else { return nil }
    return (first, last)
  }
}
