internal import KorpuLanguage
internal import KorpuModel

/// «(Rektör A,) B'yi ağırlamaktan mutluluk duyduklarını söyledi»: who is said to be glad of having received somebody did.
struct GladHostsPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "A guest in the accusative, a verb of receiving as what its speaker is glad of, at the end of what was said."
  var examples: [PatternExample] {
    TurkicExamples.gladHosts
  }

  /// How many words may stand between a guest and the verb: «B'yi üniversitede | ağırlamaktan».
  private static let guestReach = 4
  /// How many words tell of the gladness: «büyük mutluluk duyduklarını».
  private static let longestGladness = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return context.statements.filter { !$0.isDirect }.flatMap { statement -> [RelationFinding] in
      guard let verb = reception(endingContent: statement.content, in: scene.reading) else { return [] }
      return guests(before: verb.lowerBound, from: statement.content.lowerBound, in: scene)
        .filter { $0.entity != statement.speaker }.map { guest in
          RelationFinding(
            type, from: statement.speaker, to: guest.entity, evidence: guest.tokens.union(verb), confidence: 0.85)
        }
    }
  }

  /// «konuk etmekten | mutluluk duyduklarını»: a verb of receiving in the case of what somebody is glad of.
  private func reception(endingContent content: Range<Int>, in reading: TokenizedArticle) -> Range<Int>? {
    reading.words.verbs(.actVerbs, in: content).lazy.compactMap { verb -> Range<Int>? in
      let end = verb.token + verb.match.length
      guard verb.match.meaning == .receive, verb.match.form == .nominal, end < content.upperBound,
        content.upperBound - end <= Self.longestGladness, !reading.isQuoted(verb.token),
        reading.words[end - 1].readings.contains(where: { $0.form.grammaticalCase == .ablative }),
        reading.words[content.upperBound - 1].endsClaim, !isToCome(content.upperBound - 1, in: reading)
      else { return nil }
      return verb.token..<end
    }.first
  }

  /// «(mutluluk) | duyacaklarını»: what somebody would be glad of has not been.
  private func isToCome(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.words[index].readings.contains { reading.lexicon.senses(of: $0.stem).verbReadings(in: .future) }
  }

  private func guests(before verb: Int, from start: Int, in scene: Scene) -> [LocatedMention] {
    let people = scene.people(in: start..<verb)
    guard let last = people.last, last.isIn(.accusative), verb - last.tokens.upperBound <= Self.guestReach else {
      return []
    }
    // «A, B ile | C'yi (ağırlamaktan)»
    let subject = MeetingSubject(scene: scene)
    var first = people.count - 1
    while first > 0, subject.isJoined(people[first], to: people[first - 1]) { first -= 1 }
    return Array(people[first...])
  }
}
