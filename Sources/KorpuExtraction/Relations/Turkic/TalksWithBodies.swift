internal import KorpuLanguage
internal import KorpuModel

/// Tells who had talks with those who speak for a body: «A-нын ЮНИСЕФтин эксперттери менен | жолугушуусу (болду)», «A X
/// Fondunun nümayəndələri ilə | görüşündə».
struct TalksWithBodies {
  let scene: Scene

  /// How many words may stand between a body and «with»: «ЮНИСЕФтин жергиликтүү | эксперттери менен».
  private static let reach = 6

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let mentions = scene.mentions(ofSentence: sentence)
    return mentions.compactMap { body in
      guard body.type.isOrganization, body.isIn(.delegation), body.isIn(.instrumental),
        !reading.isQuoted(body.tokens.lowerBound), let noun = talks(with: body, inSentence: sentence),
        let host = mentions.last(where: { $0.type.isPerson && $0.tokens.upperBound <= body.tokens.lowerBound }),
        host.isIn([.nominative, .genitive]), !isOwner(host)
      else { return nil }
      return RelationFinding(
        .met, from: host.entity, to: body.entity, evidence: host.tokens.lowerBound..<noun + 1, confidence: 0.82)
    }
  }

  /// The noun for the talks behind «with», which has a possessor's ending.
  private func talks(with body: LocatedMention, inSentence sentence: Int) -> Int? {
    let start = reading.end(of: body)
    let end = min(start + Self.reach, reading.sentences[sentence].upperBound)
    let joint = (start..<max(start, end)).first { index in
      reading.isWord(index, .comitative)
        || reading.words[index].mayBe(.instrumental)
    }
    guard let joint, joint + 1 < reading.sentences[sentence].upperBound else { return nil }
    let possessed = PossessedTalk(reading: reading)
    return [possessed.noun(from: joint + 1), joint + 1].compactMap(\.self).first(where: possessed.isNoun)
  }

  /// «A-нын | кеңешчиси»: whose somebody else is.
  private func isOwner(_ person: LocatedMention) -> Bool {
    let next = reading.end(of: person)
    return person.isIn(.genitive) && scene.mention(startingAt: next, where: { _ in true }) == nil
      && reading.words[next].mayBePossessed
  }
}
