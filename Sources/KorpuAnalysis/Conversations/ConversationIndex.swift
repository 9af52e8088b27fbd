internal import KorpuModel

/// The ties and utterances that conversations follow from, ready for look-up by person.
///
/// Actors, citations and utterances are told by their numbers: actors in the order of their ids, the others in the order of
/// reading. A crowded gathering brings each of its speakers together with every other one, and texts are slow to compare.
struct ConversationIndex: Sendable {
  /// A gathering at which a person took the floor.
  struct Floor: Sendable {
    let gathering: Int
    /// What says so, ascending.
    let citations: [Int]
  }

  /// Somebody who took the floor of a gathering.
  struct Speaker: Sendable {
    let person: Int
    /// What says so, ascending.
    let citations: [Int]
  }

  private struct Appearance: Hashable {
    let speaker: Int
    let article: Int
  }

  let actors: ActorNumbers
  let citations: CitationNumbers
  /// Each once, in the order of reading.
  let utterances: [Utterance]
  /// What states the meetings of two persons, from either end.
  private(set) var meetings: [Int: [Int: [Int]]] = [:]
  /// The gatherings whose floor each actor took, ascending.
  private(set) var floors: [[Floor]]
  /// Who took the floor of each gathering.
  private(set) var speakers: [[Speaker]]
  /// The utterances of the one that name the other, from either end, in order.
  private(set) var addresses: [Int: [Int: [Int]]] = [:]
  private(set) var forums = ForumHierarchy()
  /// What each person says in each article, in order.
  private var words: [Appearance: [Int]] = [:]
  /// When each article was published.
  private let published: [CalendarDate?]

  private init(
    _ actors: ActorNumbers, _ citations: CitationNumbers, _ utterances: [Utterance], _ articles: [ArticleReference]
  ) {
    self.actors = actors
    self.citations = citations
    self.utterances = Self.ordered(utterances, by: citations)
    published = Self.published(articles, by: citations)
    floors = [[Floor]](repeating: [], count: actors.count)
    speakers = [[Speaker]](repeating: [], count: actors.count)
  }

  /// - Complexity: O(*n* log *n*) in the actors, ties and utterances of the network.
  init(of network: Network) {
    let ties = network.ties.filter { $0.type == .met || $0.type == .spokeAt }
    let cited = ties.flatMap(\.citations) + network.utterances.map(\.citation)
    self.init(
      ActorNumbers(of: network.actors, besides: ties), CitationNumbers(of: cited), network.utterances, network.articles)
    var taken: [TakenFloor] = []
    for tie in network.ties {
      switch tie.type {
      case .met: add(tie)
      case .spokeAt: taken += floor(of: tie).map { [$0] } ?? []
      default: forums.add(tie)
      }
    }
    add(taken)
    addUtterances()
    addWords()
  }

  /// - Complexity: O(*n* log *n*) in the rows of the outline.
  init(of outline: ConversationOutline) {
    let onFloors = Set(outline.floors.lazy.flatMap(\.articles)).sorted()
    let bare = onFloors.map { Citation(article: outline.articles[$0].id) }
    let cited = bare + outline.meetings.flatMap(\.citations) + outline.utterances.map(\.citation)
    self.init(ActorNumbers(of: outline.actors), CitationNumbers(of: cited), outline.utterances, outline.articles)
    let places = outline.actors.map { actors.number(of: $0.id) ?? 0 }
    var numbers = [Int](repeating: 0, count: outline.articles.count)
    for (article, citation) in zip(onFloors, bare) { numbers[article] = citations.number(of: citation) ?? 0 }
    for meeting in outline.meetings {
      add(meeting: places[meeting.one], places[meeting.other], citations.numbers(of: meeting.citations))
    }
    for part in outline.parts {
      forums.add(
        Tie(type: .partOf, from: outline.actors[part.part].id, to: outline.actors[part.whole].id, citations: []))
    }
    add(
      outline.floors.filter { actors.isPerson(places[$0.speaker]) }.map { floor in
        TakenFloor(
          gathering: places[floor.gathering], speaker: places[floor.speaker],
          citations: floor.articles.map { numbers[$0] })
      })
    addUtterances()
  }

  /// Whether it is known what is said beside what names others.
  var hasWords: Bool { !words.isEmpty }

  /// What states that a person took the floor of a gathering, ascending; nothing where nothing does.
  func citations(ofFloor gathering: Int, takenBy speaker: Int) -> [Int] {
    let floors = floors[speaker]
    var (low, high) = (0, floors.count)
    while low < high {
      let middle = (low + high) / 2
      if floors[middle].gathering < gathering { low = middle + 1 } else { high = middle }
    }
    return low < floors.count && floors[low].gathering == gathering ? floors[low].citations : []
  }

  /// What a person says in some articles.
  func words(of person: Int, in articles: [Int]) -> [Int] {
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

/// That somebody took the floor of a gathering, while floors are gathered.
private struct TakenFloor {
  let gathering: Int
  let speaker: Int
  var citations: [Int]
}

extension ConversationIndex {
  private mutating func add(_ tie: Tie) {
    guard let one = actors.person(tie.from), let other = actors.person(tie.to) else { return }
    add(meeting: one, other, citations.numbers(of: tie.citations))
  }

  private mutating func add(meeting one: Int, _ other: Int, _ cited: [Int]) {
    guard one != other, actors.isPerson(one), actors.isPerson(other) else { return }
    for (own, their) in [(one, other), (other, one)] {
      let known = meetings[own]?[their]
      meetings[own, default: [:]][their] = known.map { ($0 + cited).ascending } ?? cited
    }
  }

  private func floor(of tie: Tie) -> TakenFloor? {
    guard let speaker = actors.person(tie.from), let gathering = actors.number(of: tie.to) else { return nil }
    return TakenFloor(gathering: gathering, speaker: speaker, citations: citations.numbers(of: tie.citations))
  }

  /// Adds all floors at once: those of one person at one gathering are one.
  private mutating func add(_ taken: [TakenFloor]) {
    let sorted = taken.sorted { ($0.gathering, $0.speaker) < ($1.gathering, $1.speaker) }
    var merged: [TakenFloor] = []
    merged.reserveCapacity(sorted.count)
    for floor in sorted {
      if let last = merged.last, last.gathering == floor.gathering, last.speaker == floor.speaker {
        merged[merged.count - 1].citations += floor.citations
      } else {
        merged.append(floor)
      }
    }
    for floor in merged {
      let citations = floor.citations.ascending
      floors[floor.speaker].append(Floor(gathering: floor.gathering, citations: citations))
      speakers[floor.gathering].append(Speaker(person: floor.speaker, citations: citations))
    }
  }

  private mutating func addUtterances() {
    for (number, utterance) in utterances.enumerated() {
      guard let speaker = actors.person(utterance.speaker) else { continue }
      for named in Set(utterance.about).compactMap(actors.person) where named != speaker {
        addresses[speaker, default: [:]][named, default: []].append(number)
        addresses[named, default: [:]][speaker, default: []].append(number)
      }
    }
  }

  private mutating func addWords() {
    for (number, utterance) in utterances.enumerated() {
      guard let speaker = actors.person(utterance.speaker),
        let article = citations.articleNumber(of: utterance.citation.article)
      else { continue }
      words[Appearance(speaker: speaker, article: article), default: []].append(number)
    }
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
