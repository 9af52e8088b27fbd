internal import KorpuModel

/// The actors of the network, made from all that appears under one identity.
struct ActorAssembly {
  let articles: ArticleSet
  let ids: [Identity: Actor.ID]

  func actor(_ identity: Identity, from appearances: [Appearance]) -> Actor? {
    guard let id = ids[identity], let type = type(of: appearances), let name = name(of: identity, appearances)
    else { return nil }
    let forms = Set(appearances.flatMap { [$0.entity.name] + $0.entity.mentions.map(\.surface) })
    return Actor(
      id: id, type: type, name: name, otherNames: forms.subtracting([name]).sorted(),
      citations: ordered(appearances.flatMap(citations)))
  }

  /// A kind that says something goes before `other`.
  private func type(of appearances: [Appearance]) -> EntityType? {
    let telling = appearances.filter { $0.entity.type.kindName != "other" }
    return mostStated((telling.isEmpty ? appearances : telling).map { ($0.reference.article, $0.entity.type) }) {
      ($0.kindName ?? "") < ($1.kindName ?? "")
    }
  }

  /// Names that joined as a short form or an abbreviation are no candidates. The name of a country is
  /// the form seen first, which may carry an ending: the shortest carries the least.
  private func name(of identity: Identity, _ appearances: [Appearance]) -> String? {
    let candidates = appearances.filter { $0.name == identity.name }
    let isCountry = identity.type == "country"
    return mostStated(candidates.map { ($0.reference.article, $0.entity.name) }) { left, right in
      isCountry && left.count != right.count ? left.count < right.count : isFuller(left, than: right)
    }
  }

  /// One citation a sentence: the first mention in it.
  private func citations(of appearance: Appearance) -> [Citation] {
    let member = articles.members[appearance.reference.article]
    let places = appearance.entity.mentions.compactMap(\.evidence).sorted { $0.span < $1.span }
    var sentences: Set<Int> = []
    return member.citations(for: places.filter { sentences.insert($0.sentence).inserted })
  }
}
