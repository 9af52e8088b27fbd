import KorpuModel
import KorpuResolution
import Testing

@Suite struct BodyTests {
  private func culture(_ id: String, _ name: String = "Mədəniyyət Nazirliyi", in code: String? = nil) -> ArticleFacts {
    let countries = ["AZ": "Azərbaycan", "KZ": "Qazaxıstan"]
    let country = code.map {
      Entity.country($0, countries[$0] ?? $0, mentions: ["\(countries[$0] ?? $0) Respublikası"])
    }
    return ArticleFacts(
      id, [.ministry(name)] + [country].compactMap { $0 }, country.map { [Relation(name, .basedIn, $0.id)] } ?? [])
  }

  @Test func `a ministry of two countries is two`() {
    let network = Network(culture("1", in: "AZ"), culture("2", in: "KZ"), culture("3", in: "AZ"))
    #expect(network.names("organization") == ["Mədəniyyət Nazirliyi", "Mədəniyyət Nazirliyi"])
    #expect(network.ids(of: "Mədəniyyət Nazirliyi", in: "3") == ["organization-medeniyyet-nazirliyi-az"])
    #expect(network.ids(of: "Mədəniyyət Nazirliyi", in: "2") == ["organization-medeniyyet-nazirliyi-kz"])
  }

  @Test func `a ministry of one country is one, also where the country is not said`() {
    let network = Network(culture("1", in: "AZ"), culture("2"), culture("3", in: "AZ"))
    #expect(network.names("organization").count == 1)
    #expect(network.ids(of: "Mədəniyyət Nazirliyi") == ["organization-medeniyyet-nazirliyi"])
  }

  @Test func `of two countries, one whose country is not said is neither`() {
    #expect(Network(culture("1", in: "AZ"), culture("2", in: "KZ"), culture("3")).names("organization").count == 3)
  }

  @Test(arguments: ["Azərbaycan", "Azərbaycan Respublikası"])
  func `the country may begin the name`(country: String) {
    let long = "\(country) Mədəniyyət Nazirliyi"
    #expect(Network(culture("1", long, in: "AZ"), culture("2", in: "AZ")).names("organization") == [long])
    #expect(Network(culture("1", long, in: "AZ"), culture("2", long)).names("organization") == [long])
    #expect(Network(culture("1", long, in: "AZ"), culture("2", in: "KZ")).names("organization").count == 2)
  }

  @Test func `a Hungarian name with a capital I is one in a Turkish text, which makes it small without a dot`() {
    let name = "«Kiscsillag» Ifjúsági Nőszövetség"
    let network = Network(
      ArticleFacts("1", in: .turkish, [.body(name, kind: .ngo)]),
      ArticleFacts("2", in: .hungarian, [.body(name, kind: .ngo)]))
    #expect(network.names("organization") == [name])
  }

  @Test func `a house of two countries belongs to neither`() {
    let name = "Azərbaycan Qazaxıstan Dostluq Evi"
    let countries = [Entity.country("AZ", "Azərbaycan"), .country("KZ", "Qazaxıstan")]
    let network = Network(
      ArticleFacts("1", [.body(name)] + countries, [Relation(name, .basedIn, "AZ")]),
      ArticleFacts(
        "2", [.body("Qazaxıstan Dostluq Evi")] + countries,
        [
          Relation("Qazaxıstan Dostluq Evi", .basedIn, "AZ")
        ]))
    #expect(network.names("organization") == [name, "Qazaxıstan Dostluq Evi"])
  }

  @Test func `one word after the country is too little`() {
    let network = Network(culture("1", "Azərbaycan Akademiyası", in: "AZ"), culture("2", "Akademiyası", in: "AZ"))
    #expect(network.names("organization").count == 2)
  }

  @Test func `the seats of an intergovernmental body do not split it`() {
    func article(_ id: String, _ code: String) -> ArticleFacts {
      ArticleFacts(
        id, [.body("Xəzər Dövlətləri Şurası", kind: .igo), .country(code, code)],
        [Relation("Xəzər Dövlətləri Şurası", .basedIn, code)])
    }
    #expect(Network(article("1", "AZ"), article("2", "KZ")).names("organization").count == 1)
  }

  @Test(arguments: ["XDT", "XDT-nin", "XDT’yə"]) func `an introduced abbreviation joins`(printed: String) {
    let network = Network(
      ArticleFacts("1", [.body("Xəzər Dövlətləri Təşkilatı", kind: .igo, mentions: ["XDT"])]),
      ArticleFacts("2", [.body(printed, kind: .igo)]))
    #expect(network.names("organization") == ["Xəzər Dövlətləri Təşkilatı"])
    #expect(network.actors[0].id == "organization-xezer-dovletleri-teskilati")
  }

  @Test func `an abbreviation of two bodies joins neither`() {
    let network = Network(
      ArticleFacts("1", [.body("Xəzər Dövlətləri Təşkilatı", mentions: ["XDT"])]),
      ArticleFacts("2", [.body("Xalq Dostluq Teatrı", mentions: ["XDT"])]), ArticleFacts("3", [.body("XDT")]))
    #expect(network.names("organization") == ["XDT", "Xalq Dostluq Teatrı", "Xəzər Dövlətləri Təşkilatı"].sorted())
  }

  @Test func `the article's own language decides what an abbreviation means`() {
    let network = Network(
      ArticleFacts("1", [.body("Xəzər Dövlətləri Təşkilatı", mentions: ["XDT"])]),
      ArticleFacts("2", in: .turkish, [.body("Halk Dostluk Tiyatrosu", mentions: ["XDT"])]),
      ArticleFacts("3", [.body("XDT")]))
    #expect(network.ids(of: "XDT", in: "3") == ["organization-xezer-dovletleri-teskilati"])
  }

  @Test func `an abbreviation that nobody introduces is a name`() {
    let network = Network(ArticleFacts("1", [.body("XDT-nin")]), ArticleFacts("2", [.body("XDT")]))
    #expect(network.names("organization") == ["XDT"])
    #expect(network.actors[0].otherNames == ["XDT-nin"])
  }

  @Test func `quotation marks and capitals do not tell bodies apart`() {
    let network = Network(
      ArticleFacts("1", [.body("\"Açıq Qapı\" İctimai Birliyi")]),
      ArticleFacts("2", [.body("«AÇIQ QAPI» İctimai Birliyi")]))
    #expect(network.names("organization").count == 1)
  }

  @Test(arguments: ["Təşkilatına", "Təşkilatının", "Təşkilatında"])
  func `a case ending left on a name does no harm`(word: String) {
    let network = Network(
      ArticleFacts("1", [.body("Xəzər Dövlətləri \(word)", mentions: ["XDT"])]),
      ArticleFacts("2", [.body("Xəzər Dövlətləri Təşkilatı", mentions: ["XDT"])]), ArticleFacts("3", [.body("XDT")]))
    #expect(network.names("organization") == ["Xəzər Dövlətləri Təşkilatı"])
    #expect(network.actors[0].otherNames == ["XDT", "Xəzər Dövlətləri \(word)"])
  }

  @Test func `a kind that says something goes before other`() {
    let network = Network(
      ArticleFacts("1", [.body("Açıq Qapı Fondu", kind: .other)]),
      ArticleFacts("2", [.body("Açıq Qapı Fondu", kind: .other)]),
      ArticleFacts("3", [.body("Açıq Qapı Fondu", kind: .ngo)]))
    #expect(network.actors.map(\.type) == [.organization(.ngo)])
  }

  @Test func `a tie between what turned out to be one body is left out`() {
    let network = Network(
      ArticleFacts("1", [.body("Xəzər Dövlətləri Təşkilatı", mentions: ["XDT"])]),
      ArticleFacts(
        "2", [.body("Xəzər Dövlətləri Təşkilatı"), .body("XDT")],
        [Relation("XDT", .cooperatesWith, "Xəzər Dövlətləri Təşkilatı")]))
    #expect(network.ties.isEmpty)
  }
}
