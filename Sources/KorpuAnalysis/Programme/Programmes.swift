public import KorpuModel

/// The programmes of the gatherings of a network.
///
/// The network is read once, and the order of its lists never shows.
public struct Programmes: Sendable {
  private let forums: [Actor.ID: Actor]
  private let ties: TiesByEnd
  private let countries: CountryAssignment
  private let statements: StatementSearch
  private let dates: PublicationDates

  /// - Complexity: O(*n* log *n*) in ties and utterances, O(actors).
  public init(of network: Network) {
    let forums = network.actors.filter { $0.type.typeName == .forum }
    self.forums = Dictionary(forums.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ties = TiesByEnd(of: network)
    countries = CountryAssignment(of: network)
    statements = StatementSearch(of: network)
    dates = PublicationDates(of: network)
  }

  /// A gathering with its sessions, their sessions, and so on.
  ///
  /// - Returns: `nil` for an id that is no gathering of the network.
  /// - Complexity: O(*n* log *n*) in its ties and those of its sessions, and O(utterances) for each of these gatherings.
  public func programme(of forum: Actor.ID) -> Programme? {
    var told: Set<Actor.ID> = []
    return programme(of: forum, besides: &told)
  }

  private func programme(of id: Actor.ID, besides told: inout Set<Actor.ID>) -> Programme? {
    guard let forum = forums[id], told.insert(id).inserted else { return nil }
    let entering = ties.to(id)
    let speakers = participants(entering, by: [.spokeAt], besides: [])
    let attending = participants(entering, by: [.tookPartIn], besides: Set(speakers.map(\.actor)))
    let parts = Set(entering.lazy.filter { $0.type == .partOf }.map(\.from)).sorted()
    return Programme(
      forum: id, names: [forum.name] + forum.otherNames, dates: dates.dates(of: forum.citations),
      places: mentions(from: id, by: .heldIn), wholes: mentions(from: id, by: .partOf),
      sessions: parts.compactMap { programme(of: $0, besides: &told) }, speakers: speakers,
      organisers: participants(entering, by: [.organised], besides: []), participants: attending,
      statements: words(of: speakers.map(\.actor), at: id), citations: forum.citations.inReadingOrder())
  }

  private func mentions(from forum: Actor.ID, by type: RelationType) -> [ProgrammeMention] {
    let found = Dictionary(grouping: ties.from(forum).filter { $0.type == type && $0.to != forum }, by: \.to)
    return found.sorted { $0.key < $1.key }.map { actor, ties in
      ProgrammeMention(actor: actor, citations: ties.flatMap(\.citations).inReadingOrder())
    }
  }

  private func participants(
    _ entering: [Tie], by types: Set<RelationType>, besides told: Set<Actor.ID>
  ) -> [Participant] {
    let found = Dictionary(grouping: entering.filter { types.contains($0.type) && !told.contains($0.from) }, by: \.from)
    return found.sorted { $0.key < $1.key }.map { actor, parts in
      let citations = parts.flatMap(\.citations).inReadingOrder()
      let articles = Set(citations.map(\.article))
      let roles = ties.from(actor).filter { $0.type == .holdsRole }
      let isStated = { (tie: Tie) in tie.citations.contains { articles.contains($0.article) } }
      return Participant(
        actor: actor, roles: roles.filter(isStated), otherRoles: roles.filter { !isStated($0) },
        country: countries[actor], citations: citations)
    }
  }

  private func words(of speakers: [Actor.ID], at forum: Actor.ID) -> [FoundStatement] {
    statements.statements(ofAny: Set(speakers)).filter { $0.forums.contains(forum) }
  }
}
