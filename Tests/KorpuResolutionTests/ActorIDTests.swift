import KorpuModel
import KorpuResolution
import Testing

@Suite struct ActorIDTests {
  private func id(of name: String, in language: Language) -> Actor.ID {
    Network(ArticleFacts("1", in: language, [.person(name)])).actors[0].id
  }

  @Test(arguments: [
    ("Şəlalə Həsənova", Language.azerbaijani, "person-selale-hesenova"), ("Işık İnönü", .turkish, "person-isik-inonu"),
    ("Баянғали Әлімжанов", .kazakh, "person-bayanghali-alimzhanov"),
    ("Gergő Szűcs-Nagy", .hungarian, "person-gergo-szucs-nagy"),
    ("Toʻlqin Gʻofurov", .uzbek, "person-tolqin-gofurov"), ("Anar\u{301} Vəli", .azerbaijani, "person-anar-veli"),
  ])
  func `ids are the type and the name in ASCII`(name: String, language: Language, expected: Actor.ID) {
    #expect(id(of: name, in: language) == expected)
  }

  @Test(arguments: ["李 明", "…", "", " ", "\u{0}", "🙂 🙂", String(repeating: "Uzun ", count: 200) + "Ad"])
  func `hostile names get ids too`(name: String) {
    let id = id(of: name, in: .english)
    #expect(id.hasPrefix("person-") && id.utf8.count <= 140 && id.utf8.allSatisfy { (0x21...0x7E).contains($0) })
  }

  @Test func `names of one slug are told apart`() {
    let network = Network(ArticleFacts("1", [.place("Şəki"), .place("Seki")]))
    #expect(Set(network.actors.map(\.id)).count == 2)
    #expect(network.actors.allSatisfy { $0.id.hasPrefix("place-seki-") })
  }

  @Test func `composed and decomposed letters are one name`() {
    let network = Network(
      ArticleFacts("1", [.place("İsmayıllı Şəhəri")]), ArticleFacts("2", [.place("I\u{307}smayıllı S\u{327}əhəri")]))
    #expect(network.actors.map(\.id) == ["place-ismayilli-seheri"])
  }

  @Test func `apostrophes and dashes of all sorts are one`() {
    let network = Network(
      ArticleFacts("1", in: .uzbek, [.body("Oʻzbek–Turk jamgʻarmasi")]),
      ArticleFacts("2", in: .uzbek, [.body("O‘zbek-Turk jamg'armasi")]))
    #expect(network.actors.map(\.id) == ["organization-ozbek-turk-jamgarmasi"])
  }
}
