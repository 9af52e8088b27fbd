internal import KorpuModel

/// One entity of one article, with what the article says that helps to tell who it is.
struct Appearance: Sendable {
  /// The index of the article in the set.
  let article: Int
  let entity: Entity
  let language: Language
  /// The entity's name; of an abbreviation the letters alone.
  let printedName: String
  /// The name under which it is looked for in other articles; a country's is its code.
  let name: NormalizedName
  /// The countries that the article ties it to.
  let countries: Set<CountryCode>
  /// The country that begins the name of a body: «Azərbaycan Səhiyyə Nazirliyi».
  let countryInName: CountryInName?

  /// The name without the country that begins it.
  var nameInCountry: NormalizedName? { countryInName.map { name.dropFirst($0.words) } }
}

struct CountryInName: Hashable, Sendable {
  let country: CountryCode
  /// How many words it takes.
  let words: Int
}

/// Every entity of every article, by article and then as listed.
struct Appearances {
  let all: [Appearance]
  /// Where in `all` the entities of each article are.
  private let indices: [[Entity.ID: Int]]

  /// - Complexity: O(entities + relations).
  init(in articles: ArticleSet) {
    var all: [Appearance] = []
    var indices: [[Entity.ID: Int]] = []
    for (article, member) in articles.members.enumerated() {
      let first = all.count
      all += ArticleContext(of: member.facts).appearances(inArticle: article)
      let ids = member.facts.entities.enumerated().map { ($0.element.id, first + $0.offset) }
      indices.append(Dictionary(ids) { first, _ in first })
    }
    self.all = all
    self.indices = indices
  }

  /// The index in `all` of an entity; `nil` for an id that its article does not define.
  func index(of entity: Entity.ID, inArticle article: Int) -> Int? { indices[article][entity] }
}
