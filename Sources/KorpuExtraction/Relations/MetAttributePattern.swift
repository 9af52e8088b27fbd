internal import KorpuLanguage
internal import KorpuModel

/// «B-ni qəbul edən A», «B ilə görüşən A», «B ile görüşerek ödül alan A», «A-nın qəbul etdiyi B»: the meeting is told of whom
/// the sentence is about.
struct MetAttributePattern: RelationPattern {
  let type = RelationType.met
  let summary = "A participle of meeting or receiving before a person, and the other side before it."
  var examples: [PatternExample] {
    TurkicExamples.meetingAttributes + TurkicExamples.leaningMeetings + TurkicExamples.metGuests
      + TurkicExamples.guestsOfHosts
  }

  /// How far after the participle the name may stand: «qəbul edən "X" Fondunun sədri | Anar Quliyev».
  private static let reach = 14
  /// How many words before it the other side may: «B ilə bu gün Bakıda | görüşən».
  private static let near = 8

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let leaning = LeaningMeetings(scene: scene)
    let guests = MetGuests(scene: scene)
    let visits = GuestsOfHost(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence in
      [.meet, .receive].flatMap { name in
        context.gathering.acts(name, inSentence: sentence).flatMap { act in
          act.form == .participle
            ? meetings(at: act.tokens, isReception: name == .receive, in: scene)
              + visits.findings(at: act, inSentence: sentence)
            : leaning.findings(at: act) + guests.findings(at: act)
        }
      }
    }
  }

  private func meetings(at verb: Range<Int>, isReception: Bool, in scene: Scene) -> [RelationFinding] {
    let sentence = scene.reading.sentence(of: verb.lowerBound)
    let after = verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.reach)
    let before = max(sentence.lowerBound, verb.lowerBound - Self.near)..<verb.lowerBound
    guard let named = scene.mentions(in: after).first(where: \.type.isPerson),
      isPhrase(verb.upperBound..<named.tokens.lowerBound, in: scene.reading)
    else { return [] }
    let earlier = scene.mentions(in: before).filter {
      $0.type.isPerson && isPhrase($0.tokens.upperBound..<verb.lowerBound, in: scene.reading)
    }
    if let other = earlier.last(where: { isOtherSide($0, isReception, in: scene) }) {
      return scene.list(endingWith: other).map { finding(from: named, to: $0, verb) }
    }
    // «A-nın | qəbul etdiyi B»: right before the verb.
    guard isReception, let host = earlier.last, host.isIn([.nominative, .genitive]),
      host.tokens.upperBound == verb.lowerBound
    else { return [] }
    return [finding(from: host, to: named, verb)]
  }

  private func isOtherSide(_ person: LocatedMention, _ isReception: Bool, in scene: Scene) -> Bool {
    isReception
      ? person.isIn(.accusative)
      : person.isIn(.instrumental) || scene.reading.isWord(scene.reading.end(of: person), .comitative)
  }

  /// Whether words between belong to one phrase: no comma, no other predicate.
  private func isPhrase(_ words: Range<Int>, in reading: TokenizedArticle) -> Bool {
    !words.contains { index in
      reading.isMark(index, ",") || reading.isMark(index, ";") || reading.isQuoted(index) && reading.isMark(index, ".")
        || [LexicalTable.actVerbs, .speechVerbs].contains {
          reading.words.verb($0, at: index)?.form.isPredicate == true
        }
    }
  }

  private func finding(from host: LocatedMention, to guest: LocatedMention, _ verb: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: host.entity, to: guest.entity, evidence: host.tokens.union(guest.tokens).union(verb),
      confidence: 0.85)
  }
}
