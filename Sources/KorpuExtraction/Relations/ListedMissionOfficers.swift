internal import KorpuLanguage
internal import KorpuModel

/// Reads the posts of those who are listed behind an envoy and serve in the same mission: «посол Турции A, советник по образованию |
/// B», «Türkiye Büyükelçisi A, Eğitim Müşaviri | B».
struct ListedMissionOfficers {
  let phrase: PositionPhrase

  /// How many words may tell the field of an officer: «Ticaretten Sorumlu | Baş Katip».
  private static let longestField = 4

  private var scene: Scene { phrase.scene }
  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention, after previous: ListedPositions.Previous) -> RelationFinding? {
    guard previous.isOfMission, let model = previous.found.first, scene.entities[model.to].type.isCountry else {
      return nil
    }
    let joint = reading.endAfterBrackets(previous.person.tokens.upperBound)
    guard reading.isListJoint(joint), let post = post(of: person, behind: joint), isOfMission(post.role) else {
      return nil
    }
    return RelationFinding(
      .holdsRole, from: person.entity, to: model.to, role: post.role.role, title: post.title,
      evidence: model.evidence[0].union(person.tokens), confidence: 0.78)
  }

  private func post(
    of person: LocatedMention, behind joint: Int
  ) -> (role: RoleFinder.Finding, title: String)? {
    guard reading.lexicon.language.family.isHeadFinal else {
      let start = reading.behindArticle(reading.isWord(joint + 1, .conjunction) ? joint + 2 : joint + 1)
      guard let office = HeadInitialPosition(scene: scene).phrases(before: person).first, office.holder == nil,
        office.tokens.lowerBound == start,
        !isOfAnother(office.role.tokens.upperBound..<person.tokens.lowerBound)
      else { return nil }
      return (office.role, office.role.title)
    }
    guard let role = phrase.post(before: person), role.form.grammaticalCase == .nominative,
      !role.form.isPlural, joint < role.tokens.lowerBound
    else { return nil }
    let field = joint + 1..<role.tokens.lowerBound
    guard field.count <= Self.longestField, field.allSatisfy(isOfField), !isOfAnother(field) else { return nil }
    return (role, role.title)
  }

  /// A counsellor, an attaché, a secretary of a mission.
  private func isOfMission(_ role: RoleFinder.Finding) -> Bool {
    guard !role.form.isPlural else { return false }
    if role.role == .adviser { return !role.isOfState }
    return role.role == .other && role.isOfState && role.isMarkedUnderHead
  }

  /// «səfirliyin», «Ticaretten Sorumlu», «əlaqələr üzrə»
  private func isOfField(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && scene.mention(covering: index, where: { _ in true }) == nil
      && !reading.words[index].name.isGivenName
      && (reading.isForm(index, of: .mission) || reading.words[index].key(in: .bodies) == nil)
  }

  /// «Cumhurbaşkanı | Başdanışmanı», «советник | министра»: whose post it is, where that is not the envoy's.
  private func isOfAnother(_ words: Range<Int>) -> Bool {
    words.contains { index in
      reading.words.match(.roles, at: index).map {
        $0.value.split(separator: " ").first != Substring(Role.ambassador.rawValue)
      }
        ?? false
    }
  }
}
