internal import KorpuModel

/// The actors of the network, each made from all that appears under its identity.
struct ActorAssembly {
  let articles: ArticleSet
  let register: ActorRegister
  let countryNames: CountryNames

  init(articles: ArticleSet, register: ActorRegister) {
    self.articles = articles
    self.register = register
    countryNames = CountryNames(languages: articles.members.lazy.map(\.facts.language))
  }

  /// - Complexity: O(*n* log *n*) in the mentions of all articles.
  func actors() -> [Actor] {
    register.ids.indices.compactMap { number in
      actor(number, from: register.appearances[number])
    }
  }

  private func actor(_ number: Int, from appearances: [ActorRegister.Appearance]) -> Actor? {
    guard let type = type(of: appearances) else { return nil }
    let name = type.countryCode.map { self.name(of: $0, appearances) } ?? register.names[number]
    var forms = Set(appearances.flatMap { $0.entity.mentions.map(\.surface) })
    forms.formUnion(appearances.map(\.entity.name))
    forms.remove(name)
    return Actor(
      id: register.ids[number], type: type, name: name, otherNames: forms.sorted(),
      citations: appearances.flatMap(citations).merged())
  }

  /// A kind that says something goes before `other`.
  private func type(of appearances: [ActorRegister.Appearance]) -> EntityType? {
    let telling = appearances.filter { $0.entity.type.kindName != "other" }
    var types = Tally<EntityType>()
    for appearance in telling.isEmpty ? appearances : telling {
      types.add(appearance.entity.type, in: appearance.article)
    }
    return types.mostStated { ($0.kindName ?? "") < ($1.kindName ?? "") }
  }

  /// Where no table knows the country, the shortest form has the least endings; an abbreviation is a
  /// name only for want of another.
  private func name(of code: CountryCode, _ appearances: [ActorRegister.Appearance]) -> String {
    var (known, seen, abbreviated) = (Tally<String>(), Tally<String>(), Tally<String>())
    for appearance in appearances {
      for form in [appearance.entity.name] + appearance.entity.mentions.map(\.surface) {
        if let abbreviation = Abbreviation(printed: form) {
          abbreviated.add(abbreviation.letters, in: appearance.article)
        } else if let name = countryNames.nominative(
          of: form, code, in: articles.members[appearance.article].facts.language)
        {
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
  private func citations(of appearance: ActorRegister.Appearance) -> [Citation] {
    let places = appearance.entity.mentions.compactMap(\.evidence).sorted().unique(by: \.sentence)
    return articles.citations(of: places, inArticle: appearance.article)
  }
}
