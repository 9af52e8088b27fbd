internal import KorpuLanguage
internal import KorpuModel

/// Reads in English and Russian the posts that there are only under a head, of those listed behind one: «ректор университета A,
/// проректор по науке | B», «Rector of the University A, Vice-Rector | B».
struct ListedUnderHead {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention, after previous: ListedPositions.Previous) -> RelationFinding? {
    guard reading.isSlavic || reading.lexicon.language.family == .germanic, let model = previous.found.first,
      scene.entities[model.to].type.isOrganization
    else { return nil }
    let joint = reading.endAfterBrackets(previous.person.tokens.upperBound)
    let start = reading.behindArticle(reading.isWord(joint + 1, .conjunction) ? joint + 2 : joint + 1)
    guard reading.isListJoint(joint), let office = HeadInitialPosition(scene: scene).phrases(before: person).first,
      office.holder == nil, office.role.isMarkedUnderHead, !office.role.form.isPlural, office.tokens.lowerBound == start
    else { return nil }
    return RelationFinding(
      .holdsRole, from: person.entity, to: model.to, role: office.role.role, title: office.role.title,
      evidence: model.evidence[0].union(person.tokens), confidence: 0.78)
  }
}
