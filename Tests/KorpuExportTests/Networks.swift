import KorpuModel

/// Small networks of invented people and bodies.
enum Networks {
  static func actor(_ id: String, _ name: String, _ type: EntityType, others: [String] = []) -> Actor {
    Actor(id: id, type: type, name: name, otherNames: others, citations: [citation("Burada \(name) var.")])
  }

  static func tie(
    _ type: RelationType, _ from: String, _ to: String, role: Role? = nil, title: String? = nil, article: String = "a"
  ) -> Tie {
    Tie(type: type, from: from, to: to, role: role, title: title, citations: [citation("\(from) \(to)", in: article)])
  }

  static func citation(_ sentence: String, in article: String = "a") -> Citation {
    Citation(article: article, sentence: sentence)
  }

  static func network(
    _ actors: [Actor], _ ties: [Tie], articles: [ArticleReference] = [ArticleReference(id: "a", language: .azerbaijani)]
  ) -> Network {
    Network(
      articles: articles, actors: actors.sorted { $0.id < $1.id }, ties: ties, utterances: [])
  }

  static func country(_ code: String, _ name: String) -> Actor? {
    CountryCode(code).map { actor("country-\(code.lowercased())", name, .country($0)) }
  }

  /// Four people of two countries: A and B met, A and C shared a floor and hold posts in one body, D speaks of A.
  static func talks() -> Network {
    let people = ["a", "b", "c", "d"].map { actor("person-\($0)", $0.uppercased(), .person) }
    let others =
      [
        actor("organization-x", "X", .organization(.ngo)), actor("organization-y", "Y", .organization(.ngo)),
        actor("forum-f", "F", .forum(.panel)), actor("forum-g", "G", .forum(.forum)),
      ] + [country("KZ", "Qazaxıstan"), country("AZ", "Azərbaycan")].compactMap(\.self)
    let ties = [
      tie(.holdsRole, "person-a", "organization-x"), tie(.holdsRole, "person-c", "organization-x"),
      tie(.holdsRole, "person-b", "organization-y"), tie(.basedIn, "organization-x", "country-az"),
      tie(.basedIn, "organization-y", "country-kz"), tie(.met, "person-a", "person-b"),
      tie(.spokeAt, "person-a", "forum-f"), tie(.spokeAt, "person-c", "forum-f"), tie(.partOf, "forum-f", "forum-g"),
      tie(.cooperatesWith, "organization-x", "country-kz"),
    ]
    let words = Utterance(
      speaker: "person-d", words: "A", isDirect: true, about: ["person-a"], citation: citation("D: A"))
    let article = ArticleReference(
      id: "a", language: .azerbaijani, published: CalendarDate(year: 2025, month: 3, day: 1))
    let network = network(people + others, ties, articles: [article])
    return Network(articles: network.articles, actors: network.actors, ties: network.ties, utterances: [words])
  }

  /// A forum at which a chair from Kazakhstan and a member of a body without a country spoke.
  static func forum() -> Network {
    network(
      [
        actor("person-aygul", "Aygül Nurlanova", .person), actor("person-samir", "Samir Orucov", .person),
        actor("organization-dala", "\"Dala\" Fondu", .organization(.ngo)),
        actor("organization-umid", "Ümid Birliyi", .organization(.ngo)),
        actor("organization-xos", "Xəzər Ölkələri Şurası", .organization(.igo), others: ["XÖŞ", "XÖŞ-ün"]),
        actor("forum-korpu", "Körpü Forumu", .forum(.forum)), actor("place-susa", "Şuşa", .place),
      ] + [country("KZ", "Qazaxıstan"), country("AZ", "Azərbaycan")].compactMap(\.self),
      [
        tie(.holdsRole, "person-aygul", "organization-dala", role: .chair, title: "sədr"),
        tie(.holdsRole, "person-samir", "organization-umid", role: .member, title: "üzv"),
        tie(.basedIn, "organization-dala", "country-kz"), tie(.heldIn, "forum-korpu", "place-susa"),
        tie(.spokeAt, "person-aygul", "forum-korpu"), tie(.spokeAt, "person-samir", "forum-korpu"),
      ])
  }
}
