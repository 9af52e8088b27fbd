import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// Whom an article credits is its publisher; the words that a sentence of crediting begins with are not.
@Suite struct PublisherTests {
  @Test(
    arguments: [
      ("Как сообщает пресс-служба министерства, школа открыта.", nil),
      ("Об этом сообщили в отделе культуры министерства.", nil),
      ("Трибуна сообщает, что школа открыта.", "Трибуна"),
      ("Школа открыта, сообщает Трибуна.", nil),
    ] as [(String, String?)])
  func `a sentence credits`(_ text: String, _ publisher: String?) throws {
    let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: .russian)
    let lexicon = try #require(Lexicon.of(.russian))
    #expect(ArticleExtractor(lexicon: lexicon).facts(of: article).publisher == publisher)
  }
}
