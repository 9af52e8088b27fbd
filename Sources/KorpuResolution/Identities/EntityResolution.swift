internal import KorpuModel

/// Who every entity of every article is in the network.
struct EntityResolution {
  let appearances: Appearances
  /// One for each appearance.
  private(set) var identities: [Identity]

  init(of articles: ArticleSet) {
    appearances = Appearances(in: articles)
    identities = appearances.all.map { Identity(type: $0.entity.type.name, name: $0.name) }
    let indices = Dictionary(grouping: appearances.all.indices) { [appearances] in appearances.all[$0].entity.type.name
    }
    assign(to: indices["organization"]) { BodyResolver($0, names: Self.nominatives(of: $0)).identities }
    assign(to: indices["forum"]) { ForumResolver($0, names: Self.nominatives(of: $0), articles: articles).identities }
    assign(to: indices["place"]) { places in
      Self.nominatives(of: places).map { Identity(type: "place", name: $0) }
    }
    // Posts are at bodies: these have to be known first.
    let posts = posts(in: articles)
    let persons = indices["person"] ?? []
    assign(to: persons) { PersonResolver($0, posts: persons.map { posts[$0] ?? [] }, articles: articles).identities }
  }

  private mutating func assign(to indices: [Int]?, _ resolve: ([Appearance]) -> [Identity]) {
    guard let indices else { return }
    for (index, identity) in zip(indices, resolve(indices.map { appearances.all[$0] })) { identities[index] = identity }
  }

  private static func nominatives(of appearances: [Appearance]) -> [NormalizedName] {
    let known = NominativeNames(known: Set(appearances.lazy.map(\.name)))
    var found: [Language: [NormalizedName: NormalizedName]] = [:]
    return appearances.map { appearance in
      if let nominative = found[appearance.language]?[appearance.name] { return nominative }
      let nominative = known.nominative(of: appearance.name, in: appearance.language)
      found[appearance.language, default: [:]][appearance.name] = nominative
      return nominative
    }
  }

  private func posts(in articles: ArticleSet) -> [Int: Set<Post>] {
    var posts: [Int: Set<Post>] = [:]
    for (article, member) in articles.members.enumerated() {
      for relation in member.facts.relations where relation.type == .holdsRole {
        guard let role = relation.role, let person = appearances.index(of: relation.from, inArticle: article),
          let institution = appearances.index(of: relation.to, inArticle: article),
          let post = Post(role, at: identities[institution], of: appearances.all[institution].entity.type)
        else { continue }
        posts[person, default: []].insert(post)
      }
    }
    return posts
  }
}
