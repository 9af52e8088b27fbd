internal import KorpuAnalysis
internal import KorpuModel

/// Who spoke with whom, each kind of conversation told apart.
///
/// Of a floor that few share, a line joins each two; of one that many share, the gathering stands in the middle and a
/// line joins it with each, for the lines of ten speakers with one another would be a thicket of forty-five.
struct SpeakersView: DiagramLayers {
  /// So many people are joined each with each.
  private static let fewSpeakers = 3

  private let material: DiagramMaterial
  private let conversations: [Conversation]
  private let floors: Set<Actor.ID>

  init(_ material: DiagramMaterial) {
    self.material = material
    conversations = Conversations(of: material.network).all
    let shared = conversations.filter { $0.kind == .sharedFloor }
    floors = Set(
      Dictionary(grouping: shared) { $0.forum ?? "" }
        .filter { Set($0.value.flatMap { [$0.persons.first, $0.persons.second] }).count > Self.fewSpeakers }.keys)
  }

  var centre: [DiagramNode] { material.nodes(floors) }

  var groups: [DiagramGroup] {
    material.boxes(of: material.nodes(conversations.flatMap { [$0.persons.first, $0.persons.second] }))
  }

  var edges: [DiagramEdge] { lines + spokes }

  /// The lines between two people, one of each kind.
  private var lines: [DiagramEdge] {
    let drawn = conversations.filter { !($0.forum.map(floors.contains) ?? false) }
    return Dictionary(grouping: drawn, by: Line.init).map { line, conversations in
      material.edge(line.kind, line.from, line.to, citations: conversations.flatMap(\.citations).unique())
    }
  }

  /// The lines between people and the gatherings in the middle.
  private var spokes: [DiagramEdge] {
    let ties = material.network.ties.filter { $0.type == .spokeAt && floors.contains($0.to) }
    let speakers = Set(
      conversations.flatMap { conversation in
        [conversation.persons.first, conversation.persons.second].map { Floor(person: $0, forum: conversation.forum) }
      })
    return Dictionary(grouping: ties) { Floor(person: $0.from, forum: $0.to) }
      .filter { speakers.contains($0.key) }
      .map { floor, ties in
        material.edge(
          .conversation(.sharedFloor), floor.person, floor.forum ?? "", citations: ties.flatMap(\.citations))
      }
  }

  private struct Floor: Hashable {
    let person: Actor.ID
    let forum: Actor.ID?
  }

  private struct Line: Hashable {
    let kind: DiagramEdge.Kind
    let from: Actor.ID
    let to: Actor.ID

    /// Who speaks of another stands first.
    init(of conversation: Conversation) {
      let persons = conversation.persons
      kind = .conversation(conversation.kind)
      from = conversation.kind == .addressed ? conversation.words.first?.speaker ?? persons.first : persons.first
      to = persons.partner(of: from) ?? persons.second
    }
  }
}
