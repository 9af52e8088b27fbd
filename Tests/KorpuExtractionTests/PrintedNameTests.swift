import KorpuModel
import TestSupport
import Testing

/// A gathering with a quoted name is called by that, and printed with its type word.
@Suite struct PrintedNameTests {
  @Test(arguments: [
    (
      Language.azerbaijani, "Bakıda “Yaşıl körpü” mövzusunda elmi konfrans keçirilib.",
      "“Yaşıl körpü” mövzusunda elmi konfrans"
    ),
    (
      .russian, "В Астане прошла международная научная конференция на тему «Зелёный мост».",
      "международная научная конференция на тему «Зелёный мост»"
    ),
    (.english, "A panel entitled \"Green Bridge\" was held in Baku.", "panel entitled \"Green Bridge\""),
    (.english, "The \"Green Bridge\" forum was held in Baku.", "\"Green Bridge\" forum"),
  ])
  func `with its type word`(_ language: Language, _ text: String, _ printed: String) throws {
    let forum = try #require(facts(of: text, in: language).entities.first { $0.type.name == "forum" })
    #expect(forum.mentions.map(\.surface) == [printed])
    #expect(!forum.name.contains { "«“\"".contains($0) }, "\(forum.name)")
  }

  @Test func `a type word of the next sentence is no part of it`() throws {
    let forums = try facts(of: "A «Zöld híd»\n\nkonferencián Kovács Anna beszélt.", in: .hungarian).entities
      .filter { $0.type.name == "forum" }
    #expect(forums.flatMap(\.mentions).allSatisfy { !$0.surface.contains("konferencián") }, "\(forums)")
  }
}
