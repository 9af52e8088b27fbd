internal import KorpuLanguage
internal import KorpuModel

/// «A бірқатар кездесу өткізді. B-мен кездесу барысында … C-мен өткен кездесуде …»: the host is named before the meetings are
/// told one by one.
struct SeriesOfMeetingsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person who met somebody not named, and in the sentences after it meetings with people by a noun."
  var examples: [PatternExample] {
    TurkicExamples.series
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return SeriesOfMeetings(sentences: scene.reading.sentences.indices).findings(
      hostOf: { host(ofSentence: $0, in: scene, context.gathering) },
      meetings: { meetings(of: $0, inSentence: $1, of: scene) })
  }

  /// The only person of a sentence of meeting, who is its subject.
  private func host(ofSentence sentence: Int, in scene: Scene, _ gathering: Gathering) -> Int? {
    guard let verb = gathering.predicate(.meet, inSentence: sentence) else { return nil }
    let people = scene.mentions(ofSentence: sentence).filter { $0.type.isPerson || $0.isIn(.delegation) }
    guard people.count == 1, people[0].type.isPerson, people[0].isIn(.nominative),
      people[0].tokens.upperBound <= verb.lowerBound,
      !scene.reading.isWord(scene.reading.end(of: people[0]), .comitative),
      !scene.reading.isQuoted(people[0].tokens.lowerBound)
    else { return nil }
    return people[0].entity
  }

  private func meetings(of host: Int, inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let people = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let last = people.first(where: { talk(with: $0, in: reading) != nil }),
      let noun = talk(with: last, in: reading)
    else { return [] }
    let guests = scene.list(endingWith: last)
    // «A-ның B-мен кездесуінде»: these are others' talks.
    let isOthers = people.contains {
      $0.entity != host && !guests.contains($0)
        && ($0.isIn(.nominative) || $0.isIn(.genitive) && $0.tokens.upperBound <= last.tokens.lowerBound)
    }
    guard !isOthers else { return [] }
    return guests.filter { $0.entity != host }.map {
      RelationFinding(type, from: host, to: $0.entity, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.8)
    }
  }

  /// «B-мен (өткен) | кездесуде», «B ilə | görüş zamanı»: the noun for talks, in the locative or before «during».
  private func talk(with person: LocatedMention, in reading: TokenizedArticle) -> Int? {
    var next = reading.end(of: person)
    let isJoined = person.isIn(.nominative) && reading.isWord(next, .comitative)
    guard isJoined || person.isIn(.instrumental) else { return nil }
    if isJoined { next += 1 }
    guard reading.tokens.indices.contains(next) else { return nil }
    if reading.words.verb(.actVerbs, at: next)?.form == .participle { next += 1 }
    guard reading.isForm(next, of: .talk) || reading.isWord(next, .setting) else { return nil }
    let isLocative = reading.words[next].readings.contains { $0.form.grammaticalCase == .locative }
    return isLocative || reading.isWord(next + 1, .setting) ? next : nil
  }
}
