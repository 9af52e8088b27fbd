import KorpuExtraction
import KorpuModel
import Testing

/// Every form of attribution is tested by its example.
@Suite struct StatementExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let form: String
    let example: PatternExample

    var testDescription: String { "\(example.language): \(form)" }
  }

  static let cases = StatementExamples.all.map { Case(form: $0.form, example: $0.example) }

  @Test(arguments: cases) func `an example attributes what it says`(_ item: Case) throws {
    let facts = try facts(of: item.example.text, in: item.example.language)
    let stated = facts.statements.map { statement in
      let name = facts.entities.first { $0.id == statement.speaker }?.name ?? "?"
      let span = statement.evidence.first?.span ?? TextSpan(start: 0, end: 0)
      return "\(name): \(item.example.text[span].map(String.init) ?? "")"
    }
    #expect(Set(stated).count == stated.count, "twice: \(stated)")
    for words in item.example.states { #expect(stated.contains(words), "stated: \(stated)") }
    for words in item.example.doesNotState { #expect(!stated.contains { $0.hasPrefix(words) }, "stated: \(stated)") }
  }
}
