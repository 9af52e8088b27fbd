internal import KorpuLanguage
internal import KorpuModel

/// Tells the post of a subject from that of the name behind it: «Türkmenistanyň döwlet Baştutany | Oleg Sokoline salam iberdi»,
/// «Aral Geňeşiniň başlygy | Wepa Atajanowy gutlady».
///
/// A state, like a body, has one head: where the article names him elsewhere, nobody in the dative or the accusative behind the
/// post is he.
struct SubjectPosts {
  typealias Item = (finding: RelationFinding, person: LocatedMention)

  private let findings: [Item]
  /// What the article has of each post elsewhere than before an object: who holds it.
  private let holders: [Int: [Item]]
  /// The bodies and countries in which each person has a post.
  private let holdings: [Int: Set<Int>]
  /// Who is first named with a post in each body.
  private let introduced: [Int: Item]
  /// Those who are named with a post otherwise than as an object.
  private let subjects: Set<Int>
  private let scene: Scene

  /// - Complexity: O(findings).
  init(_ findings: [Item], in scene: Scene) {
    self.findings = findings
    self.scene = scene
    holders = Dictionary(grouping: findings.filter { !Self.isObject($0.person) }) { $0.finding.to }
    introduced = Dictionary(findings.map { ($0.finding.to, $0) }) { first, _ in first }
    subjects = Set(findings.lazy.filter { !Self.isObject($0.person) }.map(\.finding.from))
    holdings = Dictionary(grouping: findings, by: \.finding.from).mapValues { Set($0.map(\.finding.to)) }
  }

  /// The findings without those of people who only stand behind the post.
  ///
  /// - Complexity: O(findings) where a post has few holders.
  func settled() -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return findings.map(\.finding) }
    return findings.filter { !isOfSubject($0) }.map(\.finding)
  }

  private func isOfSubject(_ item: Item) -> Bool {
    guard Self.isObject(item.person), let role = item.finding.role else { return false }
    let others = holders[item.finding.to, default: []].lazy.filter { $0.finding.from != item.finding.from }
    if isState(item.finding.to), Self.stateHeads.contains(role) {
      let isHeadElsewhere = holders[item.finding.to, default: []].contains {
        $0.finding.from == item.finding.from && $0.finding.role.map(Self.stateHeads.contains) == true
      }
      return !isHeadElsewhere && others.contains { $0.finding.role == .president }
    }
    guard Self.heads.contains(role), holdings[item.finding.from, default: []].count > 1 else { return false }
    return others.contains { $0.finding.role == role && $0.person.isIn(.nominative) } || isReceived(item, role)
  }

  /// «(Prezident A Aral Geňeşiniň başlygy B-ni kabul etdi.) Geňeşiň başlygy | A-ny (gutlady)»: who was introduced with the post
  /// before, as an object too, has it, and whom he meets has another.
  private func isReceived(_ item: Item, _ role: Role) -> Bool {
    guard let first = introduced[item.finding.to], first.finding.from != item.finding.from,
      first.finding.role == role, first.person.tokens.lowerBound < item.person.tokens.lowerBound
    else { return false }
    return subjects.contains(item.finding.from)
  }

  private static let stateHeads: Set<Role> = [.president, .head]
  /// Of which a body has one at a time.
  private static let heads: Set<Role> = [.chair, .president, .speaker, .director, .rector, .secretaryGeneral]

  private static func isObject(_ person: LocatedMention) -> Bool {
    person.cases.isSubset(of: [.dative, .accusative]) && !person.cases.isEmpty
  }

  private func isState(_ holder: Int) -> Bool { scene.entities[holder].type.isCountry }
}
