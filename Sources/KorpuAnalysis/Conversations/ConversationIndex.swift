internal import KorpuModel

/// The ties and utterances that conversations follow from, ready for look-up by person.
///
/// Citations and utterances are told by their numbers, in the order of reading.
struct ConversationIndex: Sendable {
  private struct Appearance: Hashable {
    let speaker: Actor.ID
    let article: Int
  }

  /// The names of the persons, by their ids.
  let names: [Actor.ID: String]
  let citations: CitationNumbers
  /// Each once, in the order of reading.
  let utterances: [Utterance]
  /// What states the meetings of two persons, from either end.
  private(set) var meetings: [Actor.ID: [Actor.ID: [Int]]] = [:]
  /// What states that a person took the floor, by person and forum.
  private(set) var floors: [Actor.ID: [Actor.ID: [Int]]] = [:]
  /// Who took the floor at a forum.
  private(set) var speakers: [Actor.ID: Set<Actor.ID>] = [:]
  /// The utterances of the one that name the other, from either end, in order.
  private(set) var addresses: [Actor.ID: [Actor.ID: [Int]]] = [:]
  private(set) var forums = ForumHierarchy()
  /// What each person says in each article, in order.
  private var words: [Appearance: [Int]] = [:]
  /// When each article was published.
  private let published: [CalendarDate?]

  /// - Complexity: O(*n* log *n*) in the actors, ties and utterances of the network.
  init(of network: Network) {
    let persons = network.actors.filter { $0.type == .person }
    names = Dictionary(persons.map { ($0.id, $0.name) }, uniquingKeysWith: min)
    let citations = CitationNumbers(of: Self.cited(in: network))
    self.citations = citations
    utterances = Self.ordered(network.utterances, by: citations)
    published = Self.published(network.articles, by: citations)
    for tie in network.ties { add(tie) }
    for (number, utterance) in utterances.enumerated() { add(utterance, number) }
    floors = floors.mapValues { $0.mapValues(\.ascending) }
    meetings = meetings.mapValues { $0.mapValues(\.ascending) }
  }

  private func isPerson(_ actor: Actor.ID) -> Bool { names[actor] != nil }

  private mutating func add(_ tie: Tie) {
    switch tie.type {
    case .met where isPerson(tie.from) && isPerson(tie.to) && tie.from != tie.to:
      let cited = citations.numbers(of: tie.citations)
      meetings[tie.from, default: [:]][tie.to, default: []] += cited
      meetings[tie.to, default: [:]][tie.from, default: []] += cited
    case .spokeAt where isPerson(tie.from):
      floors[tie.from, default: [:]][tie.to, default: []] += citations.numbers(of: tie.citations)
      speakers[tie.to, default: []].insert(tie.from)
    default:
      forums.add(tie)
    }
  }

  private mutating func add(_ utterance: Utterance, _ number: Int) {
    guard isPerson(utterance.speaker), let article = citations.articleNumber(of: utterance.citation.article)
    else { return }
    words[Appearance(speaker: utterance.speaker, article: article), default: []].append(number)
    for named in Set(utterance.about) where named != utterance.speaker && isPerson(named) {
      addresses[utterance.speaker, default: [:]][named, default: []].append(number)
      addresses[named, default: [:]][utterance.speaker, default: []].append(number)
    }
  }

  /// What a person says in some articles.
  func words(of person: Actor.ID, in articles: [Int]) -> [Int] {
    articles.flatMap { words[Appearance(speaker: person, article: $0)] ?? [] }
  }

  /// Where utterances stand.
  func citations(ofUtterances numbers: [Int]) -> [Int] {
    citations.numbers(of: numbers.map { utterances[$0].citation })
  }

  /// When articles were published, as far as it is known; each day once, in order.
  func dates(of articles: [Int]) -> [CalendarDate] { Set(articles.compactMap { published[$0] }).sorted() }

  /// When the first of some articles was published.
  func firstDate(of articles: [Int]) -> CalendarDate? { articles.compactMap { published[$0] }.min() }
}

extension ConversationIndex {
  private static func cited(in network: Network) -> [Citation] {
    let ties = network.ties.filter { $0.type == .met || $0.type == .spokeAt }
    return ties.flatMap(\.citations) + network.utterances.map(\.citation)
  }

  /// - Complexity: O(*n* log *n*), mostly in numbers.
  private static func ordered(_ utterances: [Utterance], by citations: CitationNumbers) -> [Utterance] {
    let placed = utterances.map { (utterance: $0, place: citations.number(of: $0.citation) ?? 0) }
    let ordered = placed.sorted { left, right in
      left.place == right.place ? left.utterance < right.utterance : left.place < right.place
    }
    let firsts = ordered.indices.filter { $0 == 0 || ordered[$0].utterance != ordered[$0 - 1].utterance }
    return firsts.map { ordered[$0].utterance }
  }

  private static func published(_ articles: [ArticleReference], by citations: CitationNumbers) -> [CalendarDate?] {
    var published = [CalendarDate?](repeating: nil, count: citations.articleCount)
    for article in articles {
      guard let date = article.published, let number = citations.articleNumber(of: article.id) else { continue }
      published[number] = published[number].map { min($0, date) } ?? date
    }
    return published
  }
}
