import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import Testing

/// People whose whole name only the headline has.
@Suite struct HeadlineNameTests {
  @Test(
    arguments: [
      (
        "Leyla Korkmaz: Yeni dönem başlıyor\n\nKorkmaz, Ankara'da konuştu. Korkmaz, \"Yeni okul açıldı.\" dedi.",
        .turkish, "Leyla Korkmaz"
      ),
      (
        "Anar Quliyev: Yeni dövr başlayır\n\nQuliyev bildirib ki, layihə davam edəcək. Quliyev qonaqları salamlayıb.",
        .azerbaijani, "Anar Quliyev"
      ),
      (
        "Anar Quliyev Bakıda nazirlə görüşüb\n\nGörüşdə Quliyev bildirib ki, layihə davam edəcək.", .azerbaijani,
        "Anar Quliyev"
      ),
    ] as [(String, Language, String)])
  func `the story calls them by the surname`(_ text: String, _ language: Language, _ name: String) throws {
    let facts = try facts(of: text, in: language)
    let speakers = facts.statements.compactMap { statement in
      facts.entities.first { $0.id == statement.speaker }?.name
    }
    #expect(Set(speakers) == [name])
  }

  @Test(
    arguments: [
      ("Leyla Korkmaz Vakfı'ndan yardım\n\nKorkmaz ilçesinde okul açıldı. Okula kitap verildi.", .turkish),
      ("Leyla Korkmaz: Yeni dönem başlıyor\n\nYeni okul açıldı. Okula kitap verildi.", .turkish),
    ] as [(String, Language)])
  func `the story tells of nobody`(_ text: String, _ language: Language) throws {
    #expect(try facts(of: text, in: language).entities.allSatisfy { $0.type != .person })
  }

  @Test func `what stands in the headline is no statement`() throws {
    let text = "Асқар Темірбеков: Бірлік керек\n\nТемірбеков бұл туралы форумда айтты. Темірбеков халықты шақырды."
    #expect(try facts(of: text, in: .kazakh).statements.isEmpty)
  }

  private func facts(of text: String, in language: Language) throws -> ArticleFacts {
    let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: language)
    return ArticleExtractor(lexicon: try #require(Lexicon.of(language))).facts(of: article)
  }
}
