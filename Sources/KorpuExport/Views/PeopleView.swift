internal import KorpuAnalysis
internal import KorpuModel

/// People alone: who met, talked with or spoke of whom, and who holds a post in one body with whom.
///
/// That two shared a floor is left to ``SpeakersView``: at one gathering many do who never knew of one another.
struct PeopleView: DiagramLayers {
  /// A body of more people than these says little of any two of them.
  private static let mostColleagues = 6

  private let material: DiagramMaterial
  let edges: [DiagramEdge]

  init(_ material: DiagramMaterial) {
    self.material = material
    edges = Self.conversations(material) + Self.colleagues(material)
  }

  var centre: [DiagramNode] { [] }

  var groups: [DiagramGroup] { material.boxes(of: material.nodes(edges.flatMap { [$0.from, $0.to] })) }

  private static func conversations(_ material: DiagramMaterial) -> [DiagramEdge] {
    let all = Conversations(of: material.network).all.filter { $0.kind != .sharedFloor }
    return Dictionary(grouping: all, by: \.persons).compactMap { persons, conversations in
      guard let kind = conversations.map(\.kind).min() else { return nil }
      let own = conversations.filter { $0.kind == kind }
      return material.edge(
        .conversation(kind), persons.first, persons.second, citations: own.flatMap(\.citations).unique())
    }
  }

  private static func colleagues(_ material: DiagramMaterial) -> [DiagramEdge] {
    let posts = material.network.ties.filter { tie in
      guard tie.type == .holdsRole, material.isPerson(tie.from), case .organization = material.types[tie.to] else {
        return false
      }
      return true
    }
    var citations: [PersonPair: [Citation]] = [:]
    for (_, posts) in Dictionary(grouping: posts, by: \.to) {
      let people = Dictionary(grouping: posts, by: \.from)
      guard (2...mostColleagues).contains(people.count) else { continue }
      let names = people.keys.sorted()
      for (place, one) in names.enumerated() {
        for other in names[(place + 1)...] {
          citations[PersonPair(one, other), default: []] +=
            (people[one, default: []] + people[other, default: []]).flatMap(\.citations)
        }
      }
    }
    return citations.map { material.edge(.colleagues, $0.first, $0.second, citations: $1.sorted().unique()) }
  }
}
