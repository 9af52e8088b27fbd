import Foundation
import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import Testing

/// Every relation pattern is tested by the examples that it carries.
@Suite struct PatternExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let type: String
    let example: PatternExample

    var testDescription: String { "\(type): \(example.text)" }
  }

  static let cases = RelationPatterns.examples.map { Case(type: $0.type, example: $0.example) }

  @Test(arguments: cases) func `an example states what its pattern says`(_ item: Case) throws {
    let facts = try facts(of: item.example.text, in: item.example.language)
    let stated = ties(of: item.type, in: facts)
    for tie in item.example.states { #expect(stated.contains(tie), "stated: \(stated)") }
    for tie in item.example.doesNotState { #expect(!stated.contains(tie), "stated: \(stated)") }
  }

  /// Countries are told by codes, which do not change with the names; such examples state their people and bodies only.
  @Test(arguments: cases.filter { $0.example.language == .azerbaijani }, ExampleVariation.titles.indices)
  func `with other names an example states the same`(_ item: Case, variation: Int) throws {
    let facts = try facts(of: ExampleVariation.applied(to: item.example.text, variation))
    let stated = ties(of: item.type, in: facts)
    for tie in item.example.states where !namesCountry(tie) {
      #expect(stated.contains(ExampleVariation.applied(to: tie, variation)), "stated: \(stated)")
    }
    for tie in item.example.doesNotState {
      #expect(!stated.contains(ExampleVariation.applied(to: tie, variation)), "stated: \(stated)")
    }
  }

  /// Each tie of a type as examples write it, without and with its role.
  private func ties(of type: String, in facts: ArticleFacts) -> [String] {
    facts.relations.filter { $0.type.rawValue == type }.flatMap { relation in
      let tie = "\(label(relation.from, in: facts)) → \(label(relation.to, in: facts))"
      return [tie] + (relation.role.map { ["\(tie): \($0.rawValue)"] } ?? [])
    }
  }

  /// Whether an end of the tie is a country's code.
  private func namesCountry(_ tie: String) -> Bool {
    tie.components(separatedBy: " → ").contains { $0.utf8.count == 2 && $0 == $0.uppercased() }
  }

  private func label(_ id: Entity.ID, in facts: ArticleFacts) -> String {
    guard let entity = facts.entities.first(where: { $0.id == id }) else { return id }
    if case .country(let code) = entity.type { return code.code }
    return entity.name
  }
}

/// The facts of a text.
func facts(of text: String, in language: Language = .azerbaijani) throws -> ArticleFacts {
  let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: language)
  let lexicon = try #require(Lexicon.of(article.language))
  return ArticleExtractor(lexicon: lexicon).facts(of: article)
}
