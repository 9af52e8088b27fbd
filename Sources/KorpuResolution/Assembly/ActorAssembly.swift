internal import KorpuModel

/// The actors of the network, each made from all that appears under its identity.
struct ActorAssembly {
  let articles: ArticleSet
  let register: ActorRegister

  /// - Complexity: O(*n* log *n*) in the mentions of all articles, by all processors.
  func actors() -> [Actor] {
    FixedChunks.map(register.ids.count, grain: 1) { numbers in
      numbers.compactMap { actor($0, from: register.appearances[$0]) }
    }.flatMap(\.self)
  }

  /// Actors that are known, of whom some are cited where the articles name them.
  ///
  /// - Complexity: O(*n* log *n*) in the mentions of these.
  func citing(_ cited: Set<Actor.ID>, among actors: [Actor]) -> [Actor] {
    if cited.isEmpty { return actors }
    let numbers = Dictionary(uniqueKeysWithValues: zip(register.ids, register.ids.indices))
    return actors.map { actor in
      guard cited.contains(actor.id), let number = numbers[actor.id] else { return actor }
      return Actor(
        id: actor.id, type: actor.type, name: actor.name, otherNames: actor.otherNames,
        citations: register.appearances[number].flatMap(citations).merged())
    }
  }

  private func actor(_ number: Int, from appearances: [ActorRegister.Appearance]) -> Actor? {
    guard let type = type(of: appearances) else { return nil }
    let name = type.countryCode.map { self.name(of: $0, appearances) } ?? register.names[number]
    var forms: Set<String> = []
    for appearance in appearances {
      let entity = entity(of: appearance)
      forms.insert(entity.name)
      for mention in entity.mentions { forms.insert(mention.surface) }
    }
    forms.remove(name)
    return Actor(
      id: register.ids[number], type: type, name: name, otherNames: forms.sorted(),
      citations: appearances.flatMap(citations).merged())
  }

  /// A kind that says something goes before `other`.
  private func type(of appearances: [ActorRegister.Appearance]) -> EntityType? {
    let stated = appearances.map { (type: entity(of: $0).type, article: $0.article) }
    let telling = stated.filter { $0.type.kindName != "other" }
    var types = Tally<EntityType>()
    for (type, article) in telling.isEmpty ? stated : telling { types.add(type, in: article) }
    return types.mostStated { ($0.kindName ?? "") < ($1.kindName ?? "") }
  }

  private func name(of code: CountryCode, _ appearances: [ActorRegister.Appearance]) -> String {
    var names = Tally<PrintedCountryName>()
    for appearance in appearances {
      let entity = entity(of: appearance)
      let forms = [entity.name] + entity.mentions.map(\.surface)
      let language = articles.members[appearance.article].facts.language
      for name in PrintedCountryName.all(of: code, printed: forms, in: language) {
        names.add(name, in: appearance.article)
      }
    }
    return PrintedCountryName.best(of: names.articles) ?? code.code
  }

  private func entity(of appearance: ActorRegister.Appearance) -> Entity {
    articles.members[appearance.article].facts.entities[appearance.entity]
  }

  /// One a sentence: the first mention in it.
  private func citations(of appearance: ActorRegister.Appearance) -> [Citation] {
    let places = entity(of: appearance).mentions.compactMap(\.evidence).sorted().unique(by: \.sentence)
    return articles.citations(of: places, inArticle: appearance.article)
  }
}
