internal import KorpuLanguage
internal import KorpuModel

/// Reads two posts of one body that stand in Hungarian behind two names, each for its own: «fogadta X-et és Y-t, | az Aral Alap elnökét és
/// alelnökét», «X és Y, | a Duna Egyetem rektora és rektorhelyettese».
struct UralicPairedPosts {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard let pair = pair(with: person) else { return nil }
    let end = pair.second.tokens.upperBound
    let start = reading.isMark(end, ",") ? end + 1 : end
    guard reading.sentence(of: person.tokens.lowerBound).contains(start), reading.isWord(start, .article),
      let first = UralicApposition(scene: scene).finding(startingAt: start, of: pair.second),
      // «tagozatának elnökét»: a post of several words is possessed within.
      first.role.form.possessor == .third || first.role.tokens.count > 1,
      first.owners.contains(where: \.type.isOrganization),
      reading.isWord(first.tokens.upperBound, .conjunction),
      let second = RoleFinder(reading: reading).role(startingAt: first.tokens.upperBound + 1),
      second.form.possessor == .third, second.form.grammaticalCase == first.role.form.grammaticalCase,
      !second.form.isPlural, second.role != first.role.role
    else { return nil }
    if person.tokens == pair.first.tokens { return UralicApposition(scene: scene).position(of: first) }
    let other = UralicApposition.Finding(
      role: second, owners: first.owners, tokens: start..<second.tokens.upperBound)
    return UralicApposition(scene: scene).position(of: other).map {
      Position(holder: $0.holder, role: $0.role, title: second.title, tokens: other.tokens, confidence: 0.85)
    }
  }

  /// «X és Y»: somebody and the other of two bare names in one case.
  private func pair(with person: LocatedMention) -> (first: LocatedMention, second: LocatedMention)? {
    let joint = person.tokens.upperBound
    if reading.isWord(joint, .conjunction), let second = scene.mention(startingAt: joint + 1, where: \.isPerson) {
      return isAlone(person) && agree(person, second) ? (person, second) : nil
    }
    let before = person.tokens.lowerBound - 1
    guard before > 0, reading.isWord(before, .conjunction),
      let first = scene.mention(endingBefore: before, where: \.isPerson), isAlone(first), agree(first, person)
    else { return nil }
    return (first, person)
  }

  /// Whether no further name of a list stands before.
  private func isAlone(_ first: LocatedMention) -> Bool {
    let joint = first.tokens.lowerBound - 1
    return joint < 1 || !reading.isListJoint(joint) || scene.mention(endingBefore: joint, where: \.isPerson) == nil
  }

  private func agree(_ first: LocatedMention, _ second: LocatedMention) -> Bool {
    !first.cases.isDisjoint(with: second.cases)
  }
}
