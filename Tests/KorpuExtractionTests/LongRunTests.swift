import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// Words that a reader steps over one by one, again and again: no run of them is too long to be read.
@Suite struct LongRunTests {
  @Test(
    arguments: [
      ("Barta Judit ", "PhD ", .hungarian), ("", "Kissné Dr. ", .hungarian), ("", "Leyla Korkmaz, ", .turkish),
      ("", "İspaniyadan Luisa Alvares, ", .azerbaijani), ("", "Prof. Dr. ", .english),
    ] as [(String, String, Language)])
  func `a run of titles or names is read to its end`(_ start: String, _ word: String, _ language: Language) throws {
    let text = start + String(repeating: word, count: 5_000) + "."
    let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: language)
    let facts = ArticleExtractor(lexicon: try #require(Lexicon.of(language))).facts(of: article)
    #expect(facts.sentences.last?.span.end == text.utf8.count)
  }
}
