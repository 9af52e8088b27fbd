import KorpuModel
import KorpuResolution
import Testing

@Suite struct ForumAndPlaceTests {
  private func network(_ first: Entity, _ second: Entity, published: (String?, String?) = (nil, nil)) -> Network {
    Network(ArticleFacts("1", published: published.0, [first]), ArticleFacts("2", published: published.1, [second]))
  }

  @Test(arguments: [
    ("I Xəzər Forumu", "II Xəzər Forumu"), ("Xəzər Forumu 2024", "Xəzər Forumu 2025"),
    ("8-ci Xəzər Forumu", "9-cu Xəzər Forumu"), ("Xəzər Forumu", "Xəzər Gənclər Forumu"),
  ])
  func `another number is another forum`(first: String, second: String) {
    #expect(network(.forum(first), .forum(second)).names("forum").count == 2)
  }

  @Test(arguments: ["«Bir Səma» forumu", "“BİR SƏMA” FORUMU", "Bir  Səma forumu", "Bir Səma forumuna"])
  func `another spelling is the same forum`(second: String) {
    #expect(network(.forum("\"Bir Səma\" forumu"), .forum(second)).names("forum").count == 1)
    #expect(network(.forum("Bir Səma forumu"), .forum(second)).names("forum").count == 1)
  }

  @Test func `a yearly forum is another one each year`() {
    let years = network(.forum("Xəzər Forumu"), .forum("Xəzər Forumu"), published: ("2024-10-02", "2025-10-01"))
    #expect(years.actors.map(\.id) == ["forum-xezer-forumu-2024", "forum-xezer-forumu-2025"])
    let one = network(.forum("Xəzər Forumu"), .forum("Xəzər Forumu"), published: ("2025-10-02", nil))
    #expect(one.actors.map(\.id) == ["forum-xezer-forumu"])
  }

  @Test(arguments: ["XII Xəzər Forumu", "Xəzər Forumu 2024"])
  func `one that says which it is stays one in later years`(name: String) {
    #expect(network(.forum(name), .forum(name), published: ("2024-10", "2025-01")).names("forum") == [name])
  }

  @Test func `a description tells a gathering only within its article`() {
    #expect(network(.forum("yekun tədbir"), .forum("yekun tədbir")).names("forum").count == 2)
  }

  @Test func `countries are one by code in any language`() {
    let network = Network(
      ArticleFacts("1", [.country("KZ", "Qazaxıstandakı")]),
      ArticleFacts("2", in: .kazakh, [.country("kz", "Қазақстанның")]),
      ArticleFacts("3", in: .english, [.country("KZ", "Kazakh")]))
    #expect(network.actors.map(\.id) == ["country-kz"])
    #expect(network.names("country") == ["Qazaxıstan"])
  }

  @Test func `a country is called by an abbreviation only for want of a name`() {
    #expect(Network(ArticleFacts("1", in: .turkish, [.country("XN", "KKTC’de")])).names("country") == ["KKTC"])
    let both = ArticleFacts("1", in: .turkish, [.country("XN", "KKTC", mentions: ["Kuzey Kıbrıs"])])
    #expect(Network(both).names("country") == ["Kuzey Kıbrıs"])
  }

  @Test(arguments: [
    ("US", "АҚШ", "АҚШнинг", Language.uzbek, "АҚШ"), ("UZ", "Ўзбекистондаги", "Ўзбекистондан", .uzbek, "Ўзбекистон"),
    ("KZ", "Qazaqstanda", "Qazaqstannyŋ", .kazakh, "Qazaqstan"),
  ])
  func `a country loses its endings in each script of the language`(
    code: String, name: String, form: String, language: Language, nominative: String
  ) {
    let article = ArticleFacts("1", in: language, [.country(code, name, mentions: [name, form])])
    #expect(Network(article).names("country") == [nominative])
  }

  @Test func `what more articles call a country goes before what one repeats`() {
    let repeated = ArticleFacts("1", [.country("ZZ", "Uzaq Eldə", mentions: ["Uzaq Eldə", "Uzaq Eldə", "Uzaq Eldə"])])
    let others = ["2", "3"].map { ArticleFacts($0, [.country("ZZ", "Uzaq Ölkədən")]) }
    #expect(Network(merging: [repeated] + others).names("country") == ["Uzaq Ölkədən"])
  }

  @Test func `places are one by name`() {
    #expect(network(.place("Bakı"), .place("Bakıda")).names("place") == ["Bakı"])
    #expect(network(.place("Bakı"), .place("Şuşa")).names("place") == ["Bakı", "Şuşa"])
    #expect(network(.place("Sabah"), .body("Sabah")).actors.count == 2)
  }
}
