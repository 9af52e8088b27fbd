internal import KorpuLanguage
internal import KorpuModel

/// «A held several meetings in Baku. The meetings were held with Mr. B, Director of X, and Mr. C. During the meeting with B …»: the host is
/// named before the meetings are told one by one.
struct EnglishSeriesOfMeetingsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person who held meetings in English, and in the sentences after it meetings with people by a noun."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "Secretary General Serik Omarov held several meetings in Baku. The meetings were held with Mr. Gabor Szabo, Chairman of the Aral Committee, and Ms. Anna Kovac, Head of the Danube Group.",
        states: ["Serik Omarov → Gabor Szabo", "Serik Omarov → Anna Kovac"],
        doesNotState: ["Gabor Szabo → Anna Kovac"]),
      PatternExample(
        .english,
        "Secretary General Serik Omarov held a series of meetings in Baku. During the meeting with Gabor Szabo, the parties discussed the forum.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "Secretary General Serik Omarov held several meetings in Baku. Minister Gabor Szabo spoke of his meeting with Anna Kovac.",
        doesNotState: ["Serik Omarov → Anna Kovac", "Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "Secretary General Serik Omarov opened a school in Baku. The meetings were held with Mr. Gabor Szabo.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    return SeriesOfMeetings(sentences: scene.reading.sentences.indices).findings(
      hostOf: { host(ofSentence: $0, in: scene, context.gathering) },
      meetings: { meetings(of: $0, inSentence: $1, of: scene, context.gathering) })
  }

  /// The only person of a sentence that tells of several meetings, who is the subject of it.
  private func host(ofSentence sentence: Int, in scene: Scene, _ gathering: Gathering) -> Int? {
    let reading = scene.reading
    let people = scene.mentions(ofSentence: sentence).filter(\.type.isPerson)
    guard people.count == 1, let host = people.first, !reading.isQuoted(host.tokens.lowerBound),
      let noun = reading.sentences[sentence].first(where: { isOfSeveral($0, in: reading) }),
      host.tokens.upperBound <= noun
    else { return nil }
    let verbs = [.hold, .organise, .meet].flatMap { gathering.acts($0, inSentence: sentence) }
    let isHeld = verbs.contains {
      $0.form != .passive && $0.tokens.lowerBound >= host.tokens.upperBound && $0.tokens.lowerBound <= noun
    }
    return isHeld ? host.entity : nil
  }

  /// «meetings», and no «meeting».
  private func isOfSeveral(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(index, of: .talk) && !reading.isQuoted(index) && !reading.isWord(index, .setting)
      && reading.hasEnding(.plural, at: index)
  }

  private func meetings(
    of host: Int, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering
  ) -> [RelationFinding] {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    guard let noun = range.first(where: { reading.isForm($0, of: .talk) && !reading.isQuoted($0) }),
      let start = startOfGuests(behind: noun, inSentence: sentence, of: reading, gathering),
      !scene.mentions(in: range.lowerBound..<noun).contains(where: { $0.type.isPerson && $0.entity != host })
    else { return [] }
    let people = scene.mentions(in: start..<range.upperBound).filter(\.type.isPerson)
    guard let first = people.first, first.tokens.lowerBound - start <= Self.longestPost else { return [] }
    // «The meetings were held with A, Head of X, B, Head of Y, and C»: nothing else is told.
    let isRoll = reading.isWord(start - 1, .comitative) && start - noun > Self.longestJoint
    let guests = isRoll ? people : scene.list(from: first.tokens.lowerBound, where: \.isPerson)
    return guests.filter { $0.entity != host }.map {
      RelationFinding(type, from: host, to: $0.entity, evidence: (noun..<noun + 1).union($0.tokens), confidence: 0.8)
    }
  }

  /// «meeting | with», but «meetings | were held with»
  private static let longestJoint = 2
  /// How many tokens tell what post the first guest has: «with the Deputy Minister of Culture of Hungary A».
  private static let longestPost = 12

  /// «(the meeting) with | B», «(the meetings) were held with | A»
  private func startOfGuests(
    behind noun: Int, inSentence sentence: Int, of reading: TokenizedArticle, _ gathering: Gathering
  ) -> Int? {
    let end = reading.sentences[sentence].upperBound
    if noun + 1 < end, reading.isWord(noun + 1, .comitative) { return noun + 2 < end ? noun + 2 : nil }
    let held = gathering.acts(.hold, inSentence: sentence).first {
      $0.tokens.lowerBound > noun && $0.tokens.lowerBound - noun <= Self.longestJoint
    }
    guard let held, held.tokens.upperBound + 1 < end, reading.isWord(held.tokens.upperBound, .comitative) else {
      return nil
    }
    return held.tokens.upperBound + 1
  }
}
