internal import KorpuLanguage
internal import KorpuModel

/// Tells who of a body receives or informs «the guest» in a sentence: «Şuranın sədri | B qonağa … məlumat verib», «Qonaqları
/// salamlayan rektor | B».
struct HostsOfGuests {
  let scene: Scene
  let context: RelationContext

  struct Host {
    /// The index in ``Scene/entities``.
    let entity: Int
    let evidence: Range<Int>
  }

  /// A verb by which somebody receives a guest, and the case in which the guest stands.
  private struct Reception {
    let token: Int
    let form: VerbForm
    let guest: CaseSet
  }

  /// How far behind a participle the name may stand: «məlumat verən | rektor, professor B».
  private static let nameReach = 8

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter start: The token behind which the sentence tells of it.
  func host(inSentence sentence: Int, behind start: Int, of body: Int) -> Host? {
    let whole = reading.sentences[sentence]
    let range = max(whole.lowerBound, min(start, whole.upperBound))..<whole.upperBound
    let received = receptions(in: range).compactMap { host(receivingBy: $0, in: range) }
    return (received + [speaker(atTalksIn: range), partner(ofTalksIn: range, at: body)].compactMap(\.self))
      .first { serves($0.mention, body) }.map { Host(entity: $0.mention.entity, evidence: $0.evidence) }
  }

  /// «Görüşdə | rektor B … məlumat verib»: the only one who tells something at the talks, with which the sentence begins.
  private func speaker(atTalksIn range: Range<Int>) -> (mention: LocatedMention, evidence: Range<Int>)? {
    guard let talks = range.first, isAtTalks(talks),
      let verb = reading.words.verbs(.speechVerbs, in: range).first(where: {
        $0.match.form.isPredicate && !reading.isQuoted($0.token) && !reading.isNegated($0.token)
      })?.token
    else { return nil }
    let people = scene.people(in: range.lowerBound..<verb)
    guard let speaker = people.first, Set(people.map(\.entity)).count == 1, speaker.isIn(.nominative) else {
      return nil
    }
    return (speaker, talks..<verb + 1)
  }

  /// How many words tell of talks before their noun: «B-мен | ресми | кездесу».
  private static let talksReach = 3

  /// «Сапар аясында | ректор B-мен ресми кездесу өтті»: talks without a subject, with the only one whom the sentence
  /// names.
  private func partner(ofTalksIn range: Range<Int>, at body: Int) -> (mention: LocatedMention, evidence: Range<Int>)? {
    let people = scene.people(in: range)
    guard let host = people.first, people.count == 1, range.contains(where: isTalk),
      !scene.mentions(in: range).contains(where: {
        $0.type.isOrganization && $0.isIn([.nominative, .instrumental]) && $0.entity != body
      })
    else { return nil }
    var next = reading.end(of: host)
    if reading.isWord(next, .comitative), host.isIn(.nominative) {
      next += 1
    } else if !host.isIn(.instrumental) {
      return nil
    }
    let limit = min(range.upperBound, next + 1 + Self.talksReach)
    guard let noun = (next..<max(next, limit)).first(where: isTalk),
      (next..<noun).allSatisfy({ reading.tokens[$0].kind == .word }),
      isHeld(noun) || isAtTalks(noun) && isSetting(host, next..<noun, in: range)
    else { return nil }
    return (host, host.tokens.union(noun..<noun + 1))
  }

  /// How many words may stand before the name: «Университеттің ректоры, профессор |».
  private static let longestPost = 5

  /// «Ректор B-мен | өткен кездесуде», with which the sentence begins, and nobody else is said to have talked.
  private func isSetting(_ host: LocatedMention, _ between: Range<Int>, in range: Range<Int>) -> Bool {
    let before = range.lowerBound..<max(range.lowerBound, host.tokens.lowerBound)
    let isFirst =
      before.count <= Self.longestPost
      && before.allSatisfy { index in
        // «студенттердің | ректор B-мен кездесуінде»
        reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
          && !reading.words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .genitive }
      }
    return isFirst && between.allSatisfy { reading.words[$0].verbReadings(in: .participle) }
      && !reading.words[between.upperBound].readings.contains { $0.form.possessor == .third && !$0.form.ending.isEmpty }
  }

  /// «кездесу | өтті», «жолугушуу | болду»: right behind the noun in the nominative a verb says that the talks were,
  /// where tables do not have both as one.
  private func isHeld(_ noun: Int) -> Bool {
    guard !reading.isQuoted(noun) else { return false }
    if let talks = reading.words.verb(.actVerbs, at: noun), talks.meaning == .talks, talks.form.isPredicate {
      return !reading.isNegated(noun)
    }
    guard reading.tokens.indices.contains(noun + 1),
      reading.words[noun].readings.contains(where: { $0.form.grammaticalCase == .nominative }),
      let act = reading.words.verb(.actVerbs, at: noun + 1)
    else { return false }
    return act.meaning == .hold && act.form.isPredicate && !reading.isNegated(noun + 1)
  }

  private func isTalk(_ index: Int) -> Bool {
    reading.isForm(index, of: .talk) || reading.isTalk(index, in: [.locative])
  }

  /// «Görüşdə», «Görüş zamanı»
  private func isAtTalks(_ index: Int) -> Bool {
    guard isTalk(index) else { return false }
    return reading.isWord(index + 1, .setting)
      || reading.words[index].mayBe(.locative)
  }

  private func host(
    receivingBy verb: Reception, in range: Range<Int>
  ) -> (mention: LocatedMention, evidence: Range<Int>)? {
    let clause = range.lowerBound..<verb.token
    let delegations = context.anaphora.delegations
    guard
      let guest = delegations.guests(in: clause, cases: verb.guest) ?? delegations.word(in: clause, cases: verb.guest)
    else { return nil }
    let people = scene.people(in: clause)
    guard verb.form == .participle else {
      guard let host = people.first, Set(people.map(\.entity)).count == 1, host.isIn(.nominative) else { return nil }
      return (host, host.tokens.union(guest..<verb.token + 1))
    }
    let limit = min(range.upperBound, verb.token + 1 + Self.nameReach)
    guard people.isEmpty, let host = scene.people(in: verb.token + 1..<max(verb.token + 1, limit)).first,
      host.isIn(.nominative)
    else { return nil }
    return (host, host.tokens.union(guest..<verb.token + 1))
  }

  /// «qonağı | qarşılayıb», «qonaqları | salamlayan», «qonağa | məlumat verib»
  private func receptions(in range: Range<Int>) -> [Reception] {
    let acts = reading.words.verbs(.actVerbs, in: range).compactMap { verb in
      reception(verb.match, at: verb.token, [.receive: .accusative])
    }
    let words = reading.words.verbs(.speechVerbs, in: range).compactMap { verb in
      reception(verb.match, at: verb.token, [.courtesy: .accusative, .topic: .dative])
    }
    return acts + words
  }

  private func reception(_ match: VerbMatch, at token: Int, _ cases: [VerbMeaning: CaseSet]) -> Reception? {
    guard let guest = cases[match.meaning], match.form.isPredicate || [.converb, .participle].contains(match.form),
      !reading.isQuoted(token), !reading.isNegated(token)
    else { return nil }
    return Reception(token: token, form: match.form, guest: guest)
  }

  /// Whether somebody has a post in the body, or one with no body named, and none elsewhere: «rektor | B».
  private func serves(_ host: LocatedMention, _ body: Int) -> Bool {
    if context.hasTie(.holdsRole, from: host.entity, to: body) { return true }
    guard context.posts(of: host.entity).isEmpty else { return false }
    let phrase = PositionPhrase(scene: scene, anaphora: context.anaphora)
    let post = phrase.post(before: host)
    return post.map { $0.form.possessor == nil && !$0.form.isPlural && !$0.isOfState } ?? false
  }
}
