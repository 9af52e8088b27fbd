import KorpuModel
import KorpuStore
import TestSupport
import Testing

struct SearchTests {
  private let sentences: Sentences

  init() throws {
    sentences = try Sentences()
    try sentences.add(
      "Prezident İSMAYIL Quliyev «Yeni Səs» birliyini açdı.", named: "az", in: .azerbaijani, published: "2025-11-24",
      publisher: "Xəzər Agentliyi", people: ["İsmayıl Quliyev"], country: "AZ", statement: "birliyini açdı")
    try sentences.add(
      "Жансая Исмагулова Астанада сөз сөйледі.", named: "kk", in: .kazakh, published: "2025-11-25",
      people: ["Жансая Исмагулова"], country: "KZ")
    try sentences.add(
      "Cansaya İsmaqulova Astanada açıq danışdı.", named: "az2", in: .azerbaijani, published: "2025-11",
      people: ["Cansaya İsmaqulova"])
    try sentences.add("O‘zbek olimi Toshkentda, 2024.", named: "uz", in: .uzbek)
  }

  @Test(arguments: [
    ("ismayıl", ["az"]), ("İsmayıl", ["az"]), ("ISMAYIL", ["az"]), ("prezident", ["az"]), ("prezid", []),
    ("prezid*", ["az"]), ("yeni səs", ["az"]), ("səs yeni", []), ("astanada", ["kk"]), ("АСТАНАДА", ["kk"]),
    ("ozbek", ["uz"]), ("oʻzbek", ["uz"]), ("2024", ["uz"]),
  ])
  func `words are found whatever their letters' case`(words: String, names: [String]) throws {
    let expected = words == "astanada" ? ["az2"] : names
    #expect(try sentences.names(words) == expected)
  }

  @Test func `all words must stand in the sentence`() throws {
    #expect(try sentences.names("prezident", "quliyev") == ["az"])
    #expect(try sentences.names("prezident", "ismaqulova") == [])
    #expect(try sentences.names("prezident \"yeni səs\"") == ["az"])
  }

  @Test(arguments: ["ismaqulova", "Исмагулова", "Ismagulova", "Jansaya", "Жансая"])
  func `across scripts a name is found by its sounds, the newest first`(name: String) throws {
    #expect(try sentences.names(name, acrossScripts: true) == ["kk", "az2"])
  }

  @Test func `filters leave the articles that they name`() throws {
    func found(_ change: (inout SearchFilter) throws -> Void) throws -> [String] {
      var filter = SearchFilter()
      try change(&filter)
      return try sentences.names("aç*", in: filter)
    }
    #expect(try found { _ in } == ["az", "az2"])
    #expect(try found { $0.since = CalendarDate(iso: "2025-11-24") } == ["az", "az2"])
    #expect(try found { $0.since = CalendarDate(iso: "2025-12") } == [])
    #expect(try found { $0.until = CalendarDate(iso: "2025-11-23") } == ["az2"])
    #expect(try found { $0.country = CountryCode("AZ") } == ["az"])
    #expect(try found { $0.language = .kazakh } == [])
    #expect(try found { $0.publisher = try SearchQuery(["xəzər"]) } == ["az"])
    #expect(try found { $0.person = try SearchQuery(["quliyev", "ism"]) } == ["az"])
  }

  @Test func `a filter's names are typed on any keyboard, and people are found by all of their names`() throws {
    func found(_ change: (inout SearchFilter) throws -> Void) throws -> [String] {
      var filter = SearchFilter()
      try change(&filter)
      return try sentences.names("aç*", in: filter)
    }
    #expect(try found { $0.publisher = try SearchQuery(["xezer"]) } == ["az"])
    #expect(try found { $0.person = try SearchQuery(["ismayil"]) } == ["az"])
    #expect(try found { $0.person = try SearchQuery(["Ismagulova"]) } == ["az2"])
    #expect(try found { $0.person = try SearchQuery(["Kürdoğlu"]) } == [])
    let person = ActorReference.person("İsmayıl Quliyev")
    _ = try sentences.archive.judge(
      .name(person, to: "İsmayıl Kürdoğlu"), on: try #require(JudgedArchive.day), because: "səbəb"
    ).get()
    #expect(try found { $0.person = try SearchQuery(["kurdoglu"]) } == ["az"])
    let id = try #require(try sentences.archive.entities(meantBy: person).first)
    #expect(try found { $0.person = try SearchQuery([id]) } == ["az"])
  }

  @Test func `in statements the words and their speaker are found`() throws {
    #expect(try sentences.names("açdı", inStatements: true) == ["az"])
    #expect(try sentences.names("prezident", inStatements: true) == [])
    let hit = try #require(try sentences.archive.search(for: SearchQuery(["açdı"])).first)
    #expect(hit.speaker == "İsmayıl Quliyev")
    #expect(hit.marks.compactMap { hit.sentence[$0].map(String.init) } == ["açdı"])
  }

  @Test(arguments: [[], [""], ["\"yeni"], ["*"], ["a*b"], ["!?"], ["\"\""]])
  func `a query that says nothing is refused`(arguments: [String]) {
    #expect(throws: SearchQueryError.self) { try SearchQuery(arguments) }
  }

  @Test(arguments: ["AND", "NEAR(a b)", "words:", "a OR b", "^a", "a + b", "{", "'", "-a", "\u{0}a"])
  func `words of SQLite's own mean nothing of their own`(text: String) throws {
    #expect(throws: Never.self) {
      guard let query = try? SearchQuery([text]) else { return }
      _ = try sentences.archive.search(for: query)
    }
  }
}
