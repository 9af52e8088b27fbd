internal import KorpuLanguage
internal import KorpuModel

/// Tells a head of state from those whom he writes to: in «Türkmenistanyň döwlet Baştutany | Oleg Sokoline salam iberdi» the post
/// is the subject, and the name behind it another's.
///
/// A state, like a body, has one head: where the article names him elsewhere, nobody in the dative or the accusative behind the
/// post is he.
struct HeadsOfState {
  let scene: Scene

  /// The findings without those of people who only stand behind the post.
  func settled(_ findings: [(finding: RelationFinding, person: LocatedMention)]) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return findings.map(\.finding) }
    let heads = findings.filter { isHead($0.finding) && !$0.person.isIn(.dative) }
    return findings.filter { !isObject($0, among: findings) }.filter { item in
      guard isHead(item.finding), item.person.isIn(.dative) else { return true }
      let isHeadElsewhere = heads.contains { isSame($0.finding, item.finding) && $0.finding.from == item.finding.from }
      return isHeadElsewhere
        || !heads.contains { isSame($0.finding, item.finding) && $0.finding.role == .president }
    }.map(\.finding)
  }

  /// Who has one head at a time.
  private static let leading: Set<Role> = [.chair, .president, .speaker, .director, .rector, .secretaryGeneral]

  /// «(Aral Geňeşiniň başlygy B geldi.) Aral Geňeşiniň başlygy | Wepa Atajanowy (gutlady)»: the post is the subject, where another
  /// is named in it and the object has one elsewhere.
  private func isObject(
    _ item: (finding: RelationFinding, person: LocatedMention),
    among findings: [(finding: RelationFinding, person: LocatedMention)]
  ) -> Bool {
    guard let role = item.finding.role, Self.leading.contains(role),
      item.person.cases.isSubset(of: [.dative, .accusative])
    else { return false }
    let others = findings.filter { $0.finding.from != item.finding.from }
    return others.contains {
      isSame($0.finding, item.finding) && $0.finding.role == role && $0.person.isIn(.nominative)
    } && findings.contains { $0.finding.from == item.finding.from && !isSame($0.finding, item.finding) }
  }

  private func isSame(_ one: RelationFinding, _ other: RelationFinding) -> Bool { one.to == other.to }

  private func isHead(_ finding: RelationFinding) -> Bool {
    scene.entities[finding.to].type.isCountry && [.president, .head].contains(finding.role)
  }
}
