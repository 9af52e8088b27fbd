public import KorpuModel

/// What links two countries, two bodies, two people, or any two actors.
///
/// With a country stand the people and bodies that ``CountryMembers`` gives it; with a body the people who hold roles
/// there; a person, a gathering and a place stand alone. Whoever would stand with both sides stands with neither. The
/// links are:
/// - between two people, their ``Conversation``s;
/// - each tie between an actor of the one side and one of the other, but where it says where the one belongs only if
///   these are the two asked for; two people's meetings are conversations already;
/// - gatherings in which articles give both sides a part themselves, and not through a session or the whole; those at
///   which two people took the floor are conversations already;
/// - bodies beside the sides of which both have members or where both hold roles;
/// - members that two bodies share, and people who hold roles at both of two bodies or countries.
///
/// Roles and memberships have no dates: that two people hold roles at one body need not mean at one time. The network is
/// read once, and the order of its lists never shows.
public struct LinkFinder: Sendable {
  private let network: Network
  private let types: [Actor.ID: EntityType]
  private let members: CountryMembers
  private let dates: PublicationDates

  /// - Complexity: O(actors + ties); O(*n* log *n*) where the lists are not sorted.
  public init(of network: Network) {
    let network = network.inOrder()
    self.network = network
    types = Dictionary(network.actors.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    members = CountryMembers(of: network)
    dates = PublicationDates(of: network)
  }

  /// What links two actors: by kind, then what more articles tell of, then the earlier.
  ///
  /// - Returns: Nothing where both are one actor, or the network does not know one of them.
  /// - Complexity: O(ties), between people O(utterances), and *n* log *n* in the result.
  public func links(between one: Actor.ID, and other: Actor.ID) -> [ActorLink] {
    guard one != other, types[one] != nil, types[other] != nil else { return [] }
    let sides = LinkSides(one, side(of: one), other, side(of: other))
    let all = spoken(between: sides) + tied(sides) + gatherings(of: sides) + bodies(of: sides)
    return (all + sharedMembers(of: sides) + sharedPeople(of: sides)).inOrder()
  }

  /// Links counted by kind and by the month or year of the articles that tell of them.
  ///
  /// - Complexity: O(*n* log *n*) in the links and their citations.
  public func counts(of links: [ActorLink], by length: PeriodLength) -> [LinkCount] {
    LinkCount.counts(of: links, by: length, dates)
  }

  private var ties: [Tie] { network.ties }

  private func side(of actor: Actor.ID) -> Set<Actor.ID> {
    switch types[actor] {
    case .country(let country): members.actors(of: country)
    case .organization: Set(ties.lazy.filter { $0.type == .holdsRole && $0.to == actor }.map(\.from))
    case .person, .forum, .place, nil: [actor]
    }
  }

  private func isPair(_ sides: LinkSides, of isKind: (EntityType) -> Bool) -> Bool {
    [sides.first, sides.second].allSatisfy { types[$0].map(isKind) ?? false }
  }

  private func arePeople(_ sides: LinkSides) -> Bool { isPair(sides) { $0 == .person } }

  private func spoken(between sides: LinkSides) -> [ActorLink] {
    guard arePeople(sides) else { return [] }
    let conversations = Conversations(of: network.narrowed(toConversationsOf: [sides.first, sides.second]))
    return conversations.between(sides.first, sides.second).map { conversation in
      ActorLink(
        kind: .conversation(conversation.kind), firsts: [sides.first], seconds: [sides.second],
        through: conversation.forum, conversation: conversation, dates: conversation.dates)
    }
  }

  private func tied(_ sides: LinkSides) -> [ActorLink] {
    let areTold = arePeople(sides)
    return ties.compactMap { tie in
      guard let ends = sides.ends(of: tie), !tie.citations.isEmpty else { return nil }
      guard !tie.type.isLocation || sides.isBetweenThemselves(tie), !(areTold && tie.type == .met) else { return nil }
      return ActorLink(
        kind: .tie(tie.type), firsts: [ends.first], seconds: [ends.second], ties: [tie],
        dates: dates.dates(of: tie.citations))
    }
  }

  private func gatherings(of sides: LinkSides) -> [ActorLink] {
    let links = shared(by: sides) { $0.isParticipation }.links(.sharedForum, by: \.from, dates)
    guard arePeople(sides) else { return links }
    return links.filter { link in
      let speakers = Set(link.ties.lazy.filter { $0.type == .spokeAt }.map(\.from))
      return !speakers.isSuperset(of: [sides.first, sides.second])
    }
  }

  private func bodies(of sides: LinkSides) -> [ActorLink] {
    shared(by: sides) { $0 == .memberOf || $0 == .holdsRole }
      .links(.sharedBody, by: \.from, dates)
      .filter { link in link.through.map { types[$0]?.typeName == .organization } ?? false }
  }

  /// The ties of some types that lead out of both sides.
  private func shared(by sides: LinkSides, along isShared: (RelationType) -> Bool) -> SharedTies {
    let both = sides.firstMembers.union(sides.secondMembers)
    return ties.reduce(into: SharedTies()) { shared, tie in
      guard isShared(tie.type), !both.contains(tie.to), both.contains(tie.from) else { return }
      shared.add(tie, to: tie.to, ofFirst: sides.firstMembers.contains(tie.from))
    }
  }

  private func sharedMembers(of sides: LinkSides) -> [ActorLink] {
    guard isPair(sides, of: { $0.typeName == .organization }) else { return [] }
    return entering(sides, by: .memberOf).links(.sharedMember, between: sides, dates)
  }

  private func sharedPeople(of sides: LinkSides) -> [ActorLink] {
    guard isPair(sides, of: { [.organization, .country].contains($0.typeName) }) else { return [] }
    return entering(sides, by: .holdsRole).links(.sharedPerson, between: sides, dates)
  }

  /// The ties of a type that lead to both of those asked for.
  private func entering(_ sides: LinkSides, by type: RelationType) -> SharedTies {
    ties.reduce(into: SharedTies()) { shared, tie in
      guard tie.type == type, tie.to == sides.first || tie.to == sides.second else { return }
      shared.add(tie, to: tie.from, ofFirst: tie.to == sides.first)
    }
  }
}
