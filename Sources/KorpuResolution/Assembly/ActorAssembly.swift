internal import KorpuModel

/// The actors of the network, each made from all that appears under its identity.
struct ActorAssembly {
  let articles: ArticleSet
  let register: ActorRegister
  let countryNames: CountryNames
  private let appearances: [Appearance]

  init(articles: ArticleSet, register: ActorRegister, appearances: [Appearance]) {
    self.articles = articles
    self.register = register
    self.appearances = appearances
    countryNames = CountryNames(languages: articles.members.lazy.map(\.facts.language))
  }

  /// - Complexity: O(*n* log *n*) in the mentions of all articles.
  func actors() -> [Actor] {
    register.ids.indices.compactMap { number in
      actor(number, from: register.appearances[number].map { appearances[$0] })
    }
  }

  private func actor(_ number: Int, from appearances: [Appearance]) -> Actor? {
    guard let type = type(of: appearances) else { return nil }
    let name = name(of: register.identities[number], type, appearances)
    var forms = Set(appearances.flatMap { $0.entity.mentions.map(\.surface) })
    forms.formUnion(appearances.map(\.entity.name))
    forms.remove(name)
    return Actor(
      id: register.ids[number], type: type, name: name, otherNames: forms.sorted(),
      citations: appearances.flatMap(citations).merged())
  }

  /// A kind that says something goes before `other`.
  private func type(of appearances: [Appearance]) -> EntityType? {
    let telling = appearances.filter { $0.entity.type.kindName != "other" }
    var types = Tally<EntityType>()
    for appearance in telling.isEmpty ? appearances : telling {
      types.add(appearance.entity.type, in: appearance.article)
    }
    return types.mostStated { ($0.kindName ?? "") < ($1.kindName ?? "") }
  }

  /// Names that joined as a short form, an abbreviation or an inflected one are no candidates.
  private func name(of identity: Identity, _ type: EntityType, _ appearances: [Appearance]) -> String {
    if case .country(let code) = type { return name(of: code, appearances) }
    var names = Tally<String>()
    for appearance in appearances where appearance.name == identity.name || appearance.nameInCountry == identity.name {
      names.add(appearance.printedName, in: appearance.article)
    }
    return names.mostStatedOrFullest ?? identity.name.text
  }

  /// Where no table knows the country, the shortest form has the least endings; an abbreviation is a
  /// name only for want of another.
  private func name(of code: CountryCode, _ appearances: [Appearance]) -> String {
    var (known, seen, abbreviated) = (Tally<String>(), Tally<String>(), Tally<String>())
    for appearance in appearances {
      for form in [appearance.entity.name] + appearance.entity.mentions.map(\.surface) {
        if let abbreviation = Abbreviation(printed: form) {
          abbreviated.add(abbreviation.letters, in: appearance.article)
        } else if let name = countryNames.nominative(of: form, code, in: appearance.language) {
          known.add(name, in: appearance.article)
        } else {
          seen.add(form, in: appearance.article)
        }
      }
    }
    return [known, seen, abbreviated].lazy.compactMap { $0.mostStated(preferring: Self.isShorter) }.first ?? code.code
  }

  private static func isShorter(_ left: String, _ right: String) -> Bool {
    left.utf8.count != right.utf8.count ? left.utf8.count < right.utf8.count : left < right
  }

  /// One a sentence: the first mention in it.
  private func citations(of appearance: Appearance) -> [Citation] {
    let places = appearance.entity.mentions.compactMap(\.evidence).sorted().unique(by: \.sentence)
    return articles.citations(of: places, inArticle: appearance.article)
  }
}
