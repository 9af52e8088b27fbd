internal import KorpuLanguage
internal import KorpuModel

/// Reads «Azərbaycan və Türkiyə prezidentləri A və B», «A və B universitetlərinin rektorları X və Y»: a position in the plural
/// behind as many countries or bodies as people follow it; the first person's is the first.
struct TurkicRespectivePositions {
  let scene: Scene

  /// How many words tell the field of the position: «xarici işlər | nazirləri».
  private static let longestField = 8

  private var reading: TokenizedArticle { scene.reading }

  /// The positions of a list of people that begins with one, by the first token of each name.
  func positions(ofListFrom person: LocatedMention) -> [Int: Position] {
    let start = person.tokens.lowerBound
    let isSetOff = reading.isDash(start - 1)
    let end = isSetOff || reading.isMark(start - 1, ",") ? start - 1 : start
    guard let role = RoleFinder(reading: reading).role(endingBefore: end), role.form.isPlural,
      role.form.possessor == .third || role.tokens.count > 1
    else { return [:] }
    let people = people(from: person)
    var holders = holders(before: role)
    // «N-in maliyyə, ticarət nazirləri – A, B və C»: one for all.
    if isSetOff, holders.count == 1 { holders = people.map { _ in holders[0] } }
    guard holders.count > 1 else { return [:] }
    guard people.count == holders.count else { return [:] }
    let pairs = zip(people, holders).map { person, holder in
      let position = Position(
        holder: holder.entity, role: role.role, title: role.title,
        tokens: holder.tokens.union(role.tokens).union(person.tokens), confidence: 0.85)
      return (person.tokens.lowerBound, position)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The people of a list that a comma, «and» or «with» joins.
  private func people(from person: LocatedMention) -> [LocatedMention] {
    var list = [person]
    while let last = list.last {
      var joint = last.tokens.upperBound
      guard reading.isListJoint(joint) || reading.isWord(joint, .comitative) else { break }
      while reading.isListJoint(joint + 1) { joint += 1 }
      guard let next = scene.mention(startingAt: joint + 1, where: \.isPerson) else { break }
      list.append(next)
    }
    return list
  }

  /// The list of countries, or of bodies, whose position it is, in reading order: «A, B and C», «Кыргызстан менен | Казакстандын».
  private func holders(before role: RoleFinder.Finding) -> [LocatedMention] {
    let first = reading.sentence(of: role.tokens.lowerBound).lowerBound
    var end = role.tokens.lowerBound
    while end > first, role.tokens.lowerBound - end <= Self.longestField, holder(endingBefore: end, of: role) == nil {
      guard reading.tokens[end - 1].kind == .word || reading.isListJoint(end - 1), !reading.words[end - 1].isKnownVerb
      else { return [] }
      end -= 1
    }
    var holders: [LocatedMention] = []
    while let next = holder(endingBefore: end, of: role) {
      holders.insert(next, at: 0)
      let joint = next.tokens.lowerBound - 1
      guard joint > first, reading.isListJoint(joint) || reading.isWord(joint, .comitative) else { break }
      end = joint
    }
    return holders
  }

  private func holder(endingBefore end: Int, of role: RoleFinder.Finding) -> LocatedMention? {
    scene.mention(endingBefore: end) { $0.isOrganization || role.isOfState && $0.isCountry }
  }
}
