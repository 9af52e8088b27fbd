import KorpuModel
import TestSupport

extension Network {
  /// A network by hand: the actors are those that the ties and utterances name, in the articles of these; persons
  /// unless an id begins with `f-` (forum), `o-` (organization), `i-` (intergovernmental body), `l-` (place) or `c-`
  /// (country, by its code).
  static func of(
    _ ties: [Tie], utterances: [Utterance] = [], published: [String: String] = [:]
  ) -> Network {
    var named: [Actor.ID: Set<Citation>] = [:]
    for tie in ties {
      for end in [tie.from, tie.to] { named[end, default: []].formUnion(tie.citations) }
    }
    for utterance in utterances {
      for actor in [utterance.speaker] + utterance.about { named[actor, default: []].insert(utterance.citation) }
    }
    let articles = Set(ties.flatMap(\.citations).map(\.article) + utterances.map(\.citation.article))
    return Network(
      articles: articles.sorted().map { id in
        ArticleReference(
          id: id, language: .azerbaijani, published: published[id].flatMap { CalendarDate(iso: $0) })
      },
      actors: named.sorted { $0.key < $1.key }.map { id, citations in
        Actor(id: id, type: type(of: id), name: id.uppercased(), citations: citations.sorted())
      },
      ties: ties, utterances: utterances)
  }

  private static func type(of id: Actor.ID) -> EntityType {
    switch id.prefix(2) {
    case "f-": .forum(.forum)
    case "o-": .organization(.other)
    case "i-": .organization(.igo)
    case "l-": .place
    case "c-": CountryCode(id.dropFirst(2)).map { .country($0) } ?? .place
    default: .person
    }
  }

  /// The same network with its lists in another order.
  func shuffled(using generator: inout SeededGenerator) -> Network {
    Network(
      articles: articles.shuffled(using: &generator), actors: actors.shuffled(using: &generator),
      ties: ties.shuffled(using: &generator), utterances: utterances.shuffled(using: &generator))
  }
}

extension Tie {
  /// A tie that articles state, each in its first sentence.
  init(_ from: Actor.ID, _ type: RelationType, _ to: Actor.ID, in articles: String...) {
    self.init(type: type, from: from, to: to, citations: articles.map { Citation(article: $0) })
  }
}

extension Utterance {
  init(_ speaker: Actor.ID, _ words: String, about: [Actor.ID] = [], in article: String) {
    self.init(
      speaker: speaker, words: words, isDirect: false, about: about, citation: Citation(article: article))
  }
}

/// Networks with everything that bears on conversations: sessions of sessions, even in circles, ties of
/// other kinds, ties to oneself, ties stated twice.
enum RandomNetwork {
  static func make(using generator: inout SeededGenerator) -> Network {
    let persons = (0..<6).map { "p\($0)" }
    let forums = (0..<5).map { "f-\($0)" }
    let places = (0..<3).map { "l-\($0)" }
    func pick(_ list: [String]) -> String { generator.pick(list) }
    func articles() -> [Citation] {
      (0..<1 + generator.below(2)).map { _ in Citation(article: "a\(generator.below(6))") }
    }
    func tie(_ from: String, _ type: RelationType, _ to: String) -> Tie {
      Tie(type: type, from: from, to: to, citations: articles())
    }
    var ties: [Tie] = []
    for _ in 0..<generator.below(6) { ties.append(tie(pick(persons), .met, pick(persons + ["o-1"]))) }
    for _ in 0..<generator.below(16) { ties.append(tie(pick(persons + ["o-1"]), .spokeAt, pick(forums))) }
    for _ in 0..<generator.below(6) { ties.append(tie(pick(forums), .partOf, pick(forums))) }
    for _ in 0..<generator.below(4) { ties.append(tie(pick(forums), .heldIn, pick(places))) }
    for _ in 0..<generator.below(3) { ties.append(tie(pick(persons), .tookPartIn, pick(forums))) }
    let utterances = (0..<generator.below(12)).map { number in
      Utterance(
        pick(persons), "words \(number % 9)", about: generator.chance(40) ? [pick(persons), "o-1"] : [],
        in: "a\(generator.below(6))")
    }
    let dates = ["a0": "2024-05-01", "a1": "2023-11", "a2": "2025-01-30", "a3": "2023-11"]
    return Network.of(ties, utterances: utterances, published: dates)
  }
}
