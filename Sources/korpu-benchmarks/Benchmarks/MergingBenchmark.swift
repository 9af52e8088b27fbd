internal import Foundation
internal import Korpu

/// How fast the facts of many articles become one network: the seed's facts under other names, again and again.
struct MergingBenchmark {
  private static let articles = 2_000
  private static let runs = 3

  let seed: Seed

  func run() throws {
    let reading = FactsReader().read([.path(seed.file.path)])
    guard let facts = reading.facts.first else { return }
    let many = (0..<Self.articles).map { Self.variant(of: facts, number: $0) }
    let clock = ContinuousClock()
    let seconds = (0..<Self.runs).map { _ in clock.measure { _ = Network(merging: many) }.seconds }
    report(
      "merging \(Self.articles) articles",
      Sample(seconds.map { Double(Self.articles) / $0 }).text("articles/s", places: 0))
  }

  /// An article about other people of the same countries, at a gathering of its own.
  private static func variant(of facts: ArticleFacts, number: Int) -> ArticleFacts {
    ArticleFacts(
      id: "\(facts.id)-\(number)", language: facts.language, published: facts.published, publisher: facts.publisher,
      entities: facts.entities.map { entity in
        let isShared = entity.type == .place || entity.type.name == "country"
        return Entity(
          id: entity.id, type: entity.type, name: isShared ? entity.name : "\(entity.name) \(number % 500)",
          mentions: entity.mentions)
      },
      relations: facts.relations, statements: facts.statements, sentences: facts.sentences)
  }
}
