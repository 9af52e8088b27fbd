internal import KorpuLanguage
internal import KorpuModel

/// Positions that the names of a list share, or that follow from the first of them.
extension UralicPositions {
  /// «Kazahsztán nagykövete, Y első titkár és | X tanácsos»: a post that there is only under an envoy, who stands before in the list.
  func inEmbassy(_ person: LocatedMention) -> Position? {
    let joint = honorificStart(before: person.tokens.lowerBound) - 1
    guard joint > 0, reading.isListJoint(joint),
      let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound), title.nationality == nil,
      title.role.isMarkedUnderHead && title.role.isOfState || title.role.role == .adviser && !title.role.isOfState,
      let head = scene.mentions(ofSentence: reading.sentenceOfToken[joint]).last(where: {
        $0.type.isPerson && $0.tokens.upperBound <= joint
      }),
      titlesEnd(after: head.tokens.upperBound) == joint
        || apposed(to: head).contains(where: { $0.tokens.upperBound == joint })
    else { return nil }
    let holder =
      positions(of: head).first { $0.role == .ambassador && scene.entities[$0.holder].type.isCountry }
      ?? inEmbassy(head)
    return holder.map {
      Position(
        holder: $0.holder, role: title.role.role,
        title: reading.nominative(of: title),
        tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.82)
    }
  }

  /// «Magyar részről jelen volt | X miniszter», «a török kormány részéről | X miniszter»: an office of the side that the clause speaks of.
  func onSide(_ person: LocatedMention) -> Position? {
    guard person.cases == .nominative,
      let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound), title.nationality == nil,
      title.role.isOfState
    else { return nil }
    let clause = reading.clause(of: person.tokens)
    let word = (clause.lowerBound..<max(clause.lowerBound, person.tokens.lowerBound)).last {
      reading.isWord($0, .ablativeMarker) && !reading.isQuoted($0)
    }
    guard let word, word > clause.lowerBound, let country = scene.country(ofSideAt: word) else { return nil }
    return Position(
      holder: country, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.85)
  }

  /// «A magyar felet | X miniszter képviselte»
  func onSideOfNation(_ person: LocatedMention) -> Position? {
    ownTitle(of: person).flatMap { UralicSideOffice(scene: scene).position(of: person, $0) }
  }

  /// «X | fideszes képviselő»: a party that the adjective before somebody's title names.
  func inParty(_ person: LocatedMention) -> Position? {
    let adjective = person.tokens.upperBound
    guard let party = scene.mention(startingAt: adjective, where: { $0 == .organization(.party) }),
      party.candidate.grammaticalCase == .attributive,
      let title = TitleAfterName(reading: reading).title(after: adjective)
    else { return nil }
    let isDeputy = title.role.role == .deputy
    return Position(
      holder: party.entity, role: isDeputy ? .deputy : .member, title: reading.text(of: party.tokens),
      tokens: adjective..<title.title.upperBound, confidence: 0.85)
  }

  /// How many names share a title at most.
  private static let longestList = 6

  /// «X, Y és | Z képviselő»: the last of a list of bare names.
  func lastOfList(from person: LocatedMention) -> LocatedMention {
    var last = person
    for _ in 0..<Self.longestList {
      let joint = last.tokens.upperBound
      guard reading.isListJoint(joint), let next = scene.mention(startingAt: joint + 1, where: \.isPerson) else {
        break
      }
      last = next
    }
    return last
  }

  /// «X és Y, | a Z főtitkárhelyettesei»: what all of a list of bare names are.
  func shared(by person: LocatedMention) -> Position? {
    let last = lastOfList(from: person)
    let isListed =
      last.entity != person.entity
      || reading.isWord(person.tokens.lowerBound - 1, .conjunction)
        && scene.mention(endingBefore: person.tokens.lowerBound - 1, where: \.isPerson) != nil
    let phrase = UralicApposition(scene: scene, isShared: true)
    guard isListed, reading.isMark(last.tokens.upperBound, ","),
      let finding = phrase.finding(startingAt: last.tokens.upperBound + 1, of: last),
      finding.role.form.possessor == .third
    else { return nil }
    return phrase.position(of: finding)
  }
}
