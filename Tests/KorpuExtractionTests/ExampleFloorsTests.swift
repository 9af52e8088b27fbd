import Foundation
import KorpuArticles
import KorpuEvaluation
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// What is reached on the articles under Examples/articles, annotated under Examples/gold before any extraction was run on
/// them: no language may fall below it.
@Suite struct ExampleFloorsTests {
  struct Floor: CustomTestStringConvertible, Sendable {
    let language: Language
    let entities: Double
    let relations: Double
    let statements: Double
    let roles: Double

    var testDescription: String { language.rawValue }
  }

  /// F1 of entities, relations and statements, and the share of right roles, just under what is reached.
  private static let floors = [
    Floor(language: .azerbaijani, entities: 0.96, relations: 0.93, statements: 0.84, roles: 0.93),
    Floor(language: .turkish, entities: 0.95, relations: 0.88, statements: 0.97, roles: 0.98),
    Floor(language: .kazakh, entities: 0.94, relations: 0.86, statements: 0.78, roles: 0.98),
    Floor(language: .kyrgyz, entities: 0.94, relations: 0.86, statements: 0.94, roles: 0.95),
    Floor(language: .uzbek, entities: 0.96, relations: 0.90, statements: 0.93, roles: 0.98),
    Floor(language: .turkmen, entities: 0.97, relations: 0.92, statements: 0.85, roles: 0.93),
    Floor(language: .russian, entities: 0.98, relations: 0.96, statements: 0.95, roles: 0.98),
    Floor(language: .english, entities: 0.96, relations: 0.92, statements: 0.98, roles: 0.96),
    Floor(language: .hungarian, entities: 0.96, relations: 0.885, statements: 0.97, roles: 0.95),
  ]

  @Test func `every language has a floor`() { #expect(Set(Self.floors.map(\.language)) == Set(Language.allCases)) }

  @Test(arguments: floors) func `no language falls below what is reached`(_ floor: Floor) throws {
    let gold = try annotations(floor.language)
    #expect(gold.count >= 8)
    let report = try EvaluationReport(gold: gold, predicted: try gold.map { try extracted($0.id, floor.language) })
    let score = report.overall
    let mistakes = report.mistakes.map(\.description).joined(separator: "\n")
    #expect(score.entities.total.f1 ?? 0 >= floor.entities, "\(mistakes)")
    #expect(score.relations.total.f1 ?? 0 >= floor.relations, "\(mistakes)")
    #expect(score.statements.f1 ?? 0 >= floor.statements, "\(mistakes)")
    #expect(score.roles.share ?? 0 >= floor.roles, "\(mistakes)")
  }

  private func annotations(_ language: Language) throws -> [ArticleFacts] {
    let folder = Repository.root.appending(path: "Examples/gold/\(language.rawValue)")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
      .map { try JSONDecoder().decode(ArticleFacts.self, from: Data(contentsOf: $0)) }
  }

  private func extracted(_ name: String, _ language: Language) throws -> ArticleFacts {
    let file = Repository.root.appending(path: "Examples/articles/\(language.rawValue)/\(name).txt")
    let article = try ArticleReader().article(from: Array(Data(contentsOf: file)), named: name)
    #expect(article.language == language)
    let lexicon = try #require(Lexicon.of(article.language))
    return ArticleExtractor(lexicon: lexicon).facts(of: article)
  }
}
