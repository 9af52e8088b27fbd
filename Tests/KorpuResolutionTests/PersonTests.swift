import KorpuModel
import KorpuResolution
import Testing

@Suite struct PersonTests {
  private let tural = ArticleFacts("1", [.person("Tural Əliyev")])

  @Test(arguments: ["Əliyev", "T.Əliyev", "T. Əliyev", "TURAL ƏLİYEV"])
  func `a shortened name joins the only full one`(short: String) {
    let network = Network(tural, ArticleFacts("2", [.person(short)]))
    #expect(network.names("person") == ["Tural Əliyev"])
    #expect(network.actors[0].otherNames == [short])
    #expect(network.actors[0].id == "person-tural-eliyev")
  }

  @Test(arguments: ["Əliyeva", "Q.Əliyev", "Tural", "Tural Əliyeva", "Turan Əliyev"])
  func `what does not fit stays apart`(other: String) {
    #expect(Network(tural, ArticleFacts("2", [.person(other)])).names("person") == [other, "Tural Əliyev"].sorted())
  }

  @Test func `a surname with two bearers joins neither`() {
    let network = Network(tural, ArticleFacts("2", [.person("Samir Əliyev")]), ArticleFacts("3", [.person("Əliyev")]))
    #expect(network.names("person") == ["Samir Əliyev", "Tural Əliyev", "Əliyev"])
  }

  @Test func `an initial tells two bearers apart unless they share it`() {
    let samir = ArticleFacts("2", [.person("Samir Əliyev")])
    let initialled = ArticleFacts("3", [.person("T.Əliyev")])
    #expect(Network(tural, samir, initialled).names("person") == ["Samir Əliyev", "Tural Əliyev"])
    let teymur = ArticleFacts("4", [.person("Teymur Əliyev")])
    #expect(Network(tural, teymur, initialled).names("person") == ["T.Əliyev", "Teymur Əliyev", "Tural Əliyev"])
  }

  @Test func `father and son`() {
    let father = ArticleFacts("1", [.person("Kərim Dağlı"), .country("AZ", "Azərbaycan")])
    let son = ArticleFacts("2", [.person("Orxan Kərim oğlu Dağlı")])
    let either = ArticleFacts("3", [.person("Dağlı")])
    #expect(Network(father, son, either).names("person") == ["Dağlı", "Kərim Dağlı", "Orxan Kərim oğlu Dağlı"])
  }

  @Test func `where someone unknown bears the surname the bare one joins nobody`() {
    let network = Network(tural, ArticleFacts("2", [.person("R.Əliyev")]), ArticleFacts("3", [.person("Əliyev")]))
    #expect(network.names("person") == ["R.Əliyev", "Tural Əliyev", "Əliyev"])
  }

  @Test func `an article that names both side by side keeps them apart`() {
    #expect(Network(ArticleFacts("1", [.person("Tural Əliyev"), .person("Əliyev")])).names("person").count == 2)
  }

  @Test func `countries that disagree speak against it`() {
    let kazakh = ArticleFacts(
      "2", [.person("Əliyev"), .country("KZ", "Qazaxıstan")], [Relation("Əliyev", .represents, "KZ")])
    let azerbaijani = ArticleFacts(
      "1", [.person("Tural Əliyev"), .country("AZ", "Azərbaycan")], [Relation("Tural Əliyev", .represents, "AZ")])
    #expect(Network(azerbaijani, kazakh).names("person").count == 2)
    #expect(Network(tural, kazakh).names("person").count == 2, "whence Tural is nobody says")
  }

  @Test func `short names that disagree with each other join nobody`() {
    let others = [("2", "KZ", "Qazaxıstan"), ("3", "UZ", "Özbəkistan")].map { id, code, name in
      ArticleFacts(id, [.person("Əliyev"), .country(code, name)], [Relation("Əliyev", .represents, code)])
    }
    #expect(Network(merging: [tural] + others).names("person") == ["Tural Əliyev", "Əliyev", "Əliyev"])
  }

  @Test(arguments: ["Əliyev", "T.Əliyev"])
  func `one short name in two articles is not one person without further reason`(short: String) {
    let network = Network(ArticleFacts("1", [.person(short)]), ArticleFacts("2", [.person(short)]))
    #expect(network.names("person") == [short, short])
  }

  @Test func `the same post is a further reason`() {
    func article(_ id: String, _ role: Role, _ country: String) -> ArticleFacts {
      ArticleFacts(
        id, [.person("Əliyev"), .ministry("Səhiyyə Nazirliyi"), .country(country, country)],
        [
          Relation("Əliyev", .holdsRole, "Səhiyyə Nazirliyi", role: role),
          Relation("Səhiyyə Nazirliyi", .basedIn, country),
        ])
    }
    #expect(Network(article("1", .minister, "AZ"), article("2", .minister, "AZ")).names("person").count == 1)
    #expect(Network(article("1", .minister, "AZ"), article("2", .minister, "KZ")).names("person").count == 2)
    #expect(Network(article("1", .expert, "AZ"), article("2", .expert, "AZ")).names("person").count == 2)
  }

  @Test(arguments: [(Role.president, 1), (.minister, 2), (.deputy, 2)])
  func `a country has one president but many ministers`(role: Role, persons: Int) {
    let articles = ["1", "2"].map { id in
      ArticleFacts(
        id, [.person("Əliyev"), .country("AZ", "Azərbaycan")], [Relation("Əliyev", .holdsRole, "AZ", role: role)])
    }
    #expect(Network(merging: articles).names("person").count == persons)
  }

  @Test func `a Hungarian surname comes first`() {
    let full = ArticleFacts("1", in: .hungarian, [.person("Kovács Gergely")])
    #expect(Network(full, ArticleFacts("2", in: .hungarian, [.person("Kovács")])).names("person").count == 1)
    #expect(Network(full, ArticleFacts("2", in: .hungarian, [.person("Gergely")])).names("person").count == 2)
  }

  @Test func `the id of a bare surname stays when another one is added`() {
    let first = Network(ArticleFacts("1", [.person("Əliyev")]))
    let both = Network(ArticleFacts("1", [.person("Əliyev")]), ArticleFacts("2", [.person("Əliyev")]))
    #expect(both.actors.map(\.id).contains(first.actors[0].id))
  }
}
