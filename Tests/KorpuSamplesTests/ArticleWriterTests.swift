import KorpuSamples
import Testing

@Suite struct ArticleWriterTests {
  private static let articles: [SampleArticle] = {
    let writer = ArticleWriter(seed: 7)
    return (0..<700).map(writer.article)
  }()

  @Test func `an article depends on nothing but the seed and its number`() {
    let last = ArticleWriter(seed: 7).article(699)
    #expect(last.text == Self.articles[699].text)
    #expect(last.mentions == Self.articles[699].mentions)
    #expect(ArticleWriter(seed: 8).article(699).text != last.text)
  }

  @Test func `no two articles are equal`() {
    #expect(Set(Self.articles.map(\.text)).count == Self.articles.count)
    #expect(Set(Self.articles.map(\.name)).count == Self.articles.count)
  }

  @Test(arguments: SampleTongue.allCases)
  func `articles of each language have a length in bounds and no slot left open`(_ tongue: SampleTongue) {
    let articles = Self.articles.filter { $0.language == tongue }
    #expect(articles.count > 15)
    for article in articles {
      let words = article.text.split { $0 == " " || $0 == "\n" }.count
      #expect((110...480).contains(words), "\(article.name): \(words) words")
      #expect(!article.text.contains { "{}<>[]\t\u{1}".contains($0) }, "\(article.name):\n\(article.text)")
      #expect(!article.text.contains("  "), "\(article.name):\n\(article.text)")
    }
  }

  @Test(arguments: SampleTongue.allCases)
  func `names of the truth stand in the text`(_ tongue: SampleTongue) {
    for article in Self.articles where article.language == tongue {
      #expect(article.mentions.count { $0.kind == .person } >= 2)
      for mention in article.mentions where mention.kind == .person {
        // What is inflected differs in its last letters alone; in Russian a given name may be inflected too.
        let surname = mention.name.split { $0 == " " || $0 == "." }.last.map { $0.dropLast() } ?? ""
        let first = mention.name.split(separator: " ").first.map { $0.dropLast() } ?? ""
        #expect(
          article.text.contains(surname) || article.text.contains(first),
          "\(mention.name) is not in \(article.name):\n\(article.text)")
      }
    }
  }

  @Test func `a reprint is an earlier article with other white space`() throws {
    let writer = ArticleWriter(seed: 7, reprintsPerMille: 200)
    let articles = (0..<400).map(writer.article)
    let reprints = articles.filter { $0.original != nil }
    #expect((20...120).contains(reprints.count))
    for reprint in reprints {
      let original = try #require(reprint.original)
      #expect(original < reprint.number)
      func words(of article: SampleArticle) -> [Substring] { article.text.split { $0.isWhitespace } }
      #expect(words(of: reprint) == words(of: Self.articles[original]))
      #expect(reprint.mentions == Self.articles[original].mentions)
    }
  }
}
