import Foundation
import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// Texts of each language, and what they name: one file a language under MentionExamples.
@Suite struct MentionExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    /// «type name», as they must come out.
    var names: [String] = []
    /// What a careless reader would see.
    var doesNotName: [String] = []

    var testDescription: String { "\(language.rawValue): \(text)" }
  }

  static let cases: [Case] = {
    let folder = Repository.root.appending(path: "Tests/KorpuExtractionTests/MentionExamples")
    return Language.allCases.flatMap { language -> [Case] in
      guard Lexicon.of(language) != nil,
        let text = try? String(contentsOf: folder.appending(path: "\(language.rawValue).txt"), encoding: .utf8)
      else { return [] }
      return cases(in: text, language)
    }
  }()

  private static func cases(in text: String, _ language: Language) -> [Case] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.reduce(into: []) { cases, line in
      if line.hasPrefix("+ ") {
        cases[cases.count - 1].names.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("- ") {
        cases[cases.count - 1].doesNotName.append(String(line.dropFirst(2)))
      } else {
        cases.append(Case(language: language, text: String(line)))
      }
    }
  }

  @Test func `there are examples`() { #expect(Self.cases.count >= 7) }

  /// A text without a name to find or to leave would pass whatever is read.
  @Test func `each example expects something`() {
    let idle = Self.cases.filter { $0.names.isEmpty && $0.doesNotName.isEmpty }
    #expect(idle.isEmpty)
  }

  @Test(arguments: cases) func `a text names what the example says`(_ item: Case) throws {
    let article = try ArticleReader().article(from: Array(item.text.utf8), named: "test", language: item.language)
    let lexicon = try #require(Lexicon.of(item.language))
    let found = ArticleExtractor(lexicon: lexicon).facts(of: article).entities.map { entity in
      guard case .country(let code) = entity.type else { return "\(entity.type.name) \(entity.name)" }
      return "country \(code.code)"
    }
    for name in item.names { #expect(found.contains(name), "named: \(found)") }
    for name in item.doesNotName { #expect(!found.contains(name), "named: \(found)") }
  }
}
