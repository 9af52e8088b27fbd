import KorpuModel
import TestSupport

/// Networks with everything that bears on selections: bodies, bodies between states, countries and places, ties that no
/// ontology knows, ties to oneself and to nobody, words about nobody.
struct RandomCountryNetwork {
  private static let persons = (0..<8).map { "p\($0)" }
  private static let bodies = (0..<4).map { "o-\($0)" } + ["i-0", "i-1"]
  private static let forums = (0..<4).map { "f-\($0)" }
  private static let countries = ["c-az", "c-kz", "c-uz"]
  static let ids = persons + bodies + forums + countries + ["l-0", "l-1", "nobody"]

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func network() -> Network {
    var ties: [Tie] = []
    for _ in 0..<generator.below(12) { ties.append(tie(Self.persons, [.holdsRole, .memberOf], Self.bodies)) }
    for _ in 0..<generator.below(12) {
      ties.append(tie(Self.persons + Self.bodies, [.represents, .basedIn, .holdsRole, .met], Self.countries))
    }
    for _ in 0..<generator.below(16) {
      ties.append(tie(Self.persons + Self.bodies + Self.countries, [.spokeAt, .tookPartIn, .organised], Self.forums))
    }
    for _ in 0..<generator.below(4) { ties.append(tie(Self.forums, [.partOf], Self.forums)) }
    for _ in 0..<generator.below(4) { ties.append(tie(Self.forums, [.heldIn], ["l-0", "l-1"])) }
    for _ in 0..<generator.below(8) { ties.append(tie(Self.ids, RelationType.allCases, Self.ids)) }
    let utterances = (0..<generator.below(10)).map { number in
      Utterance(
        generator.pick(Self.persons), "words \(number)", about: [generator.pick(Self.ids)],
        in: "a\(generator.below(8))")
    }
    let dates = ["a0": "2024-05-01", "a1": "2023-11", "a2": "2025"]
    let whole = Network.of(ties.unique { Key(of: $0) }, utterances: utterances, published: dates)
    return Network(
      articles: whole.articles, actors: whole.actors.filter { $0.id != "nobody" }, ties: whole.ties,
      utterances: whole.utterances)
  }

  private struct Key: Hashable {
    let type: RelationType
    let ends: [Actor.ID]

    init(of tie: Tie) {
      type = tie.type
      ends = [tie.from, tie.to]
    }
  }

  private mutating func tie(_ starts: [Actor.ID], _ types: [RelationType], _ ends: [Actor.ID]) -> Tie {
    let articles = Set((0..<1 + generator.below(2)).map { _ in "a\(generator.below(8))" })
    return Tie(
      type: generator.pick(types), from: generator.pick(starts), to: generator.pick(ends),
      citations: articles.sorted().map { Citation(article: $0) })
  }
}
