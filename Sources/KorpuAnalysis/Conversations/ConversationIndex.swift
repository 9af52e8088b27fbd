internal import KorpuModel

/// The ties and utterances that conversations follow from, ready for look-up by person.
struct ConversationIndex: Sendable {
  private struct Appearance: Hashable {
    let speaker: Actor.ID
    let article: String
  }

  /// The names of the persons, by their ids.
  let names: [Actor.ID: String]
  /// What states the meetings of two persons, from either end.
  private(set) var meetings: [Actor.ID: [Actor.ID: [Citation]]] = [:]
  /// What states that a person took the floor, by person and forum.
  private(set) var floors: [Actor.ID: [Actor.ID: [Citation]]] = [:]
  /// Who took the floor at a forum.
  private(set) var speakers: [Actor.ID: Set<Actor.ID>] = [:]
  /// The utterances of the one that name the other, from either end.
  private(set) var addresses: [Actor.ID: [Actor.ID: [Utterance]]] = [:]
  private(set) var forums = ForumHierarchy()
  private var utterances: [Appearance: [Utterance]] = [:]
  private let dates: [String: CalendarDate]

  /// - Complexity: O(actors, ties and utterances of the network).
  init(of network: Network) {
    let persons = network.actors.filter { $0.type == .person }
    names = Dictionary(persons.map { ($0.id, $0.name) }, uniquingKeysWith: min)
    dates = Dictionary(
      network.articles.compactMap { article in article.published.map { (article.id, $0) } }, uniquingKeysWith: min)
    for tie in network.ties { add(tie) }
    for utterance in network.utterances { add(utterance) }
  }

  private func isPerson(_ actor: Actor.ID) -> Bool { names[actor] != nil }

  private mutating func add(_ tie: Tie) {
    switch tie.type {
    case .met where isPerson(tie.from) && isPerson(tie.to) && tie.from != tie.to:
      meetings[tie.from, default: [:]][tie.to, default: []] += tie.citations
      meetings[tie.to, default: [:]][tie.from, default: []] += tie.citations
    case .spokeAt where isPerson(tie.from):
      floors[tie.from, default: [:]][tie.to, default: []] += tie.citations
      speakers[tie.to, default: []].insert(tie.from)
    default:
      forums.add(tie)
    }
  }

  private mutating func add(_ utterance: Utterance) {
    guard isPerson(utterance.speaker) else { return }
    let appearance = Appearance(speaker: utterance.speaker, article: utterance.citation.article)
    utterances[appearance, default: []].append(utterance)
    for named in Set(utterance.about) where named != utterance.speaker && isPerson(named) {
      addresses[utterance.speaker, default: [:]][named, default: []].append(utterance)
      addresses[named, default: [:]][utterance.speaker, default: []].append(utterance)
    }
  }

  /// What a person says in some articles.
  func words(of person: Actor.ID, in articles: Set<String>) -> [Utterance] {
    articles.flatMap { utterances[Appearance(speaker: person, article: $0)] ?? [] }
  }

  /// When articles were published, as far as it is known; each day once, in order.
  func dates(of articles: Set<String>) -> [CalendarDate] {
    Set(articles.compactMap { dates[$0] }).sorted()
  }
}
