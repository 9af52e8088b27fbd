internal import Korpu

/// The line under the title of a dossier.
enum DossierSubtitle {
  private static let mostNames = 6

  /// «person · KZ · also «T. Əliyev», «Əliyev» · named in 12 articles, 2025-01-03 to 2025-11-24»
  static func text(for actor: Actor, in network: Network) -> String {
    let country = CountryAssignment(of: network)[actor.id]
    let kind = [actor.type.name, actor.type.kindName].compactMap(\.self).joined(separator: ", ")
    let names = actor.otherNames.prefix(mostNames).map { "«\($0)»" }.joined(separator: ", ")
    return [kind, country?.code, names.isEmpty ? nil : "also \(names)", articles(naming: actor, in: network)]
      .compactMap(\.self).joined(separator: " · ").withoutControls
  }

  private static func articles(naming actor: Actor, in network: Network) -> String {
    let ids = Set(actor.citations.map(\.article))
    let dates = network.articles.filter { ids.contains($0.id) }.compactMap(\.published)
    let count = "named in \(ids.count) \(ids.count == 1 ? "article" : "articles")"
    guard let first = dates.min(), let last = dates.max() else { return count }
    return count + (first == last ? ", \(first.iso)" : ", \(first.iso) to \(last.iso)")
  }
}
