import KorpuModel
import TestSupport

/// Random articles in three languages about few names, of which each says something else: of which kind a body is, which
/// post somebody holds there, how a name is shortened. What the first articles leave open later ones tell.
struct LaterNews {
  private static let bodies: [Language: [String]] = [
    .azerbaijani: ["Mədəniyyət Nazirliyi", "Dövlət Sərhəd Xidməti", "Türk Dövlətləri Təşkilatı"],
    .turkish: ["Kültür Bakanlığı", "Devlet Sınır Hizmeti", "Türk Devletleri Teşkilatı"],
    .russian: ["Министерство культуры", "Государственная пограничная служба", "Организация тюркских государств"],
  ]
  private static let persons: [Language: [String]] = [
    .azerbaijani: ["Anar Quliyev", "Anar Quliyeva", "A.Quliyev", "Nərminə Quliyeva"],
    .turkish: ["Anar Guliyev", "Anar Kuliyev", "Guliyev"],
    .russian: ["Анар Гулиев", "Анар Кулиев", "А.Гулиев"],
  ]
  private static let countries = ["AZ", "KZ"].compactMap { CountryCode($0) }

  private var random: SeededGenerator
  private let seed: UInt64

  static func articles(_ count: Int, seed: UInt64) -> [ArticleFacts] {
    var news = LaterNews(random: SeededGenerator(seed: seed), seed: seed)
    return (0..<count).map { news.article($0) }
  }

  private mutating func article(_ number: Int) -> ArticleFacts {
    let language = random.pick([Language.azerbaijani, .turkish, .russian])
    let body = random.pick(Self.bodies[language] ?? [])
    let kind = random.pick([OrganizationKind.government, .government, .igo, .other])
    let surfaces = random.chance(30) ? [body, random.pick(["TDT", "ТМҰ"])] : [body]
    let country = random.pick(Self.countries)
    return ArticleFacts(
      id: "l\(number)", digest: "l-\(seed)-\(number)", language: language,
      entities: [
        Entity(
          id: "o", type: .organization(kind), name: body, mentions: surfaces.map { Mention(surface: $0, evidence: nil) }
        ),
        Entity(id: "p", type: .person, name: random.pick(Self.persons[language] ?? []), mentions: []),
        Entity(id: "c", type: .country(country), name: country.code, mentions: []),
      ], relations: relations(), statements: [])
  }

  private mutating func relations() -> [Relation] {
    var relations: [Relation] = []
    if random.chance(60) {
      let role = random.pick([Role.minister, .chair, .expert])
      relations.append(Relation(type: .holdsRole, from: "p", to: "o", role: role, title: nil, evidence: []))
    }
    if random.chance(40) {
      relations.append(Relation(type: .basedIn, from: "o", to: "c", role: nil, title: nil, evidence: []))
    }
    return relations
  }
}
