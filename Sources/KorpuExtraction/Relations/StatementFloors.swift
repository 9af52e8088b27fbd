internal import KorpuLanguage
internal import KorpuModel

/// Tells at which gathering somebody said what the article quotes: where the sentence is set, else where the speaker took the
/// floor or was, else what the article reports on.
struct StatementFloors {
  let scene: Scene
  let context: RelationContext
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }
  private var gathering: Gathering { context.gathering }

  func findings() -> [RelationFinding] {
    let audience = MediumAudience(scene: scene)
    let uralic = UralicFloor(scene: scene, context: context)
    let elsewhere = uralic.toldElsewhere(audience.isAddressed)
    let contents = context.contentsOfSentence
    let speakers = (floors: floors(), attended: onlyGatherings())
    let heardByPress = audience.firstTold(context.statements).union(announcers)
    return context.statements.compactMap { statement in
      let sentence = statement.attribution
      guard !uralic.isOnlyAttended(inSentence: sentence) else { return nil }
      var forum =
        gathering.setting(ofSentence: sentence, besides: contents[sentence, default: []])
        ?? gathering.pointedAt(inSentence: sentence)
      if forum == nil, !audience.isAddressed(inSentence: sentence), !elsewhere.contains(sentence),
        !gathering.isAtTalksOfOthers(inSentence: sentence)
      {
        forum =
          speakers.floors[statement.speaker]
          ?? (heardByPress.contains(statement.speaker) || isAnnouncement(statement) ? nil : told(inSentence: sentence))
          ?? speakers.attended[statement.speaker]
      }
      // «пожелал успехов на предстоящем форуме»
      if let wished = forum, scene.isYetToCome(wished, inSentence: sentence) { return nil }
      return forum.map {
        RelationFinding(
          .spokeAt, from: statement.speaker, to: $0, evidence: reading.sentences[sentence], confidence: 0.88)
      }
    }
  }

  /// «Ошто X форуму өтөт. | Бул тууралуу министр A билдирди»: who makes known what the sentence before tells of a gathering
  /// need not speak there.
  private func isAnnouncement(_ statement: StatementFinding) -> Bool {
    let before = reading.sentenceOfToken[statement.content.lowerBound]
    return reading.lexicon.language.family == .turkic && !statement.isDirect && before < statement.attribution
      && scene.mentions(ofSentence: before).contains(where: \.type.isForum)
  }

  /// «Бул тууралуу A билдирди. | Анын айтымында, форумга жүз жаш катышат»: those whose first words make a gathering known, and who go on
  /// as they began.
  private var announcers: Set<Int> {
    guard reading.lexicon.language.family == .turkic else { return [] }
    var first: [Int: StatementFinding] = [:]
    for statement in context.statements where first[statement.speaker] == nil { first[statement.speaker] = statement }
    return Set(first.filter { isAnnouncement($0.value) }.keys)
  }

  /// What the sentences before, or the whole article, tell of.
  private func told(inSentence sentence: Int) -> Int? {
    UralicPanel(scene: scene).panel(before: sentence)
      ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
  }

  /// For each who took the floor at one gathering only, where the sentence names it, that: what is told of their words
  /// later was said there, be it only a panel of what the article reports on.
  private func floors() -> [Int: Int] {
    guard [.turkic, .slavic].contains(reading.lexicon.language.family) else { return [:] }
    let addresses = Addresses(scene: scene, context: context)
    let slavic = SlavicFloor(scene: scene, context: context)
    let taken = reading.sentences.indices.flatMap { sentence in
      addresses.predicated(inSentence: sentence, reported: nil) + addresses.attributed(inSentence: sentence)
        + slavic.findings(inSentence: sentence)
    }
    return onlyOnes(of: taken.map { ($0.from, $0.to) })
  }

  /// For each who attended one gathering only, that: what they say in the report is said there.
  private func onlyGatherings() -> [Int: Int] {
    switch reading.lexicon.language.family {
    // Hungarian news tell of talks beside the gathering, and of what was said there.
    case .uralic: return [:]
    case .germanic:
      let attended = FreeAttendance(scene: scene, gathering: gathering).attended(reported: reported)
      return onlyOnes(of: attended.map { ($0.person, $0.forum) })
    case .turkic, .slavic:
      let presences = Attendance(
        scene: scene, gathering: gathering, anaphora: context.anaphora, reported: reported
      ).presences().filter { presence in
        // «X recalled that | he had attended the forum»
        !context.statements.contains { $0.content.contains(presence.evidence.upperBound - 1) }
      }
      return onlyOnes(of: presences.filter { !isYetToCome($0) }.map { ($0.participant, $0.forum) })
    }
  }

  /// «(прибыл для участия в) заседании, | которое пройдёт завтра»: what is said before a gathering was not said there.
  private func isYetToCome(_ presence: Attendance.Finding) -> Bool {
    guard reading.isSlavic, let sentence = presence.evidence.first.map({ reading.sentenceOfToken[$0] }) else {
      return false
    }
    return gathering.acts(.hold, inSentence: sentence).contains {
      $0.form == .future && reading.isWord($0.tokens.lowerBound - 1, .relative)
    }
  }

  /// The gathering of each person who has but one.
  private func onlyOnes(of pairs: [(person: Int, forum: Int)]) -> [Int: Int] {
    Dictionary(grouping: pairs, by: \.person).compactMapValues { found in
      let forums = Set(found.map(\.forum))
      return forums.count == 1 ? forums.first : nil
    }
  }
}

extension RelationContext {
  /// By sentence, what is said in it.
  var contentsOfSentence: [Int: [Range<Int>]] {
    Dictionary(grouping: statements, by: \.attribution).mapValues { $0.map(\.content) }
  }
}
