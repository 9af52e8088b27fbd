import KorpuAnalysis
import KorpuLanguage
import KorpuModel
import Testing

@Suite struct ActorDirectoryTests {
  private static let actors = [
    actor("person-cansaya", .person, "Cansaya İsmaqulova", others: ["İsmaqulovanın"], articles: 1),
    actor("person-isa", .person, "Isa Ismaqulov", articles: 2),
    actor("person-tural", .person, "Tural Əliyev", others: ["Əliyev", "T.Əliyev"], articles: 1),
    actor("person-anar", .person, "Anar Əliyev", articles: 5),
    actor("person-aliya", .person, "Әлия Қоңыратова", articles: 1),
    actor("person-togay", .person, "Gʻayrat Toʻqayev", articles: 1),
    actor("person-gyorgy", .person, "Kőrösi György-Tamás", articles: 1),
    actor("org-dkt", .organization(.igo), "Dağ Kəndləri Təşkilatı", others: ["DKT", "DKT-nin"], articles: 3),
    actor("org-dkt-forum", .forum(.forum), "DKT ölkələrinin forumu", articles: 9),
    actor("country-kz", CountryCode("KZ").map { .country($0) } ?? .place, "Qazaxıstan", articles: 4),
  ]

  private static func actor(
    _ id: Actor.ID, _ type: EntityType, _ name: String, others: [String] = [], articles: Int
  ) -> Actor {
    Actor(
      id: id, type: type, name: name, otherNames: others,
      citations: (0..<articles).map { Citation(article: "n\($0)") })
  }

  private let directory = ActorDirectory(of: actors)

  @Test(arguments: [
    "Cansaya İsmaqulova", "cansaya ismaqulova", "CANSAYA ISMAQULOVA", "cansaya ısmaqulova",
    "  Cansaya   I\u{307}smaqulova ", "ismaqulova", "Ismaqulova Cansaya", "cans ismaqulova", "cansa", "person-cansaya",
  ]) func `case, marks, dots and order do not matter`(typed: String) {
    #expect(directory.candidates(for: typed).map(\.id) == ["person-cansaya"])
  }

  @Test(arguments: [
    ("tural eliyev", "person-tural"), ("tural aliyev", "person-tural"), ("турал алиев", "person-tural"),
    ("aliya qonyrat", "person-aliya"), ("алия конырат", "person-aliya"),
    ("g'ayrat to'qayev", "person-togay"), ("gayrat toqayev", "person-togay"), ("GʻAYRAT", "person-togay"),
    ("korosi", "person-gyorgy"), ("tamas", "person-gyorgy"), ("dag kendleri teskilati", "org-dkt"),
    ("DKT", "org-dkt"), ("dkt-nin", "org-dkt"), ("dkt ölkələrinin", "org-dkt-forum"), ("KZ", "country-kz"),
    ("qazaxistan", "country-kz"), ("Kazakhstan", "country-kz"), ("Қазақстан", "country-kz"),
    ("Kazahsztán", "country-kz"),
    ("Republic of Kazakhstan", "country-kz"), ("Uzbekistan", nil), ("maqulova", nil), ("", nil), (" - ' ", nil),
    ("𝕏", nil),
  ]) func `a typed name finds its actor`(typed: String, id: Actor.ID?) {
    #expect(directory.candidates(for: typed).map(\.id) == [id].compactMap { $0 })
  }

  @Test func `a whole word goes before the beginning of a word`() {
    let matches = directory.matches(for: "ismaqulov")
    #expect(matches.map(\.actor.id) == ["person-isa", "person-cansaya"])
    #expect(matches.map(\.quality) == [.words, .prefixes])
  }

  @Test func `letters go before sounds, and a whole word before the beginning of one`() {
    let directory = ActorDirectory(of: [
      Self.actor("a", .person, "Исмагулов Иса", articles: 9),
      Self.actor("b", .person, "Жансая Исмагулова", articles: 9),
      Self.actor("c", .person, "Ismaqulova", articles: 1),
    ])
    let matches = directory.matches(for: "ismaqulov")
    #expect(matches.map(\.actor.id) == ["c", "a", "b"])
    #expect(matches.map(\.quality) == [.prefixes, .sounds, .soundBeginnings])
    #expect(directory.candidates(for: "ismaqulov").map(\.id) == ["c"])
    #expect(directory.candidates(for: "jansaya").map(\.id) == ["b"])
  }

  @Test func `a surname printed alone hides no namesake, and whom more articles name comes first`() {
    #expect(directory.candidates(for: "Əliyev").map(\.id) == ["person-anar", "person-tural"])
  }

  @Test func `every actor is found by each of its names and by its id`() {
    for actor in Self.actors {
      #expect(directory.candidates(for: actor.id) == [actor])
      for name in [actor.name] + actor.otherNames {
        #expect(directory.candidates(for: name).contains(actor), "\(name)")
        #expect(directory.candidates(for: name.uppercased()).contains(actor), "\(name)")
      }
    }
  }
}
