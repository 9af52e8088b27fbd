internal import KorpuModel

/// The persons that an article names by surname, with or without initials.
struct ShortNames {
  /// Appearances under one shortened name that are surely one person.
  struct Group {
    let members: [Int]
    let name: PersonName
    let profile: Profile
  }

  private enum Key: Hashable {
    case article(NormalizedName, Int)
    case post(NormalizedName, Post)
  }

  private let persons: [Appearance]
  private let names: [PersonName]
  private let posts: [Set<Post>]

  init(_ persons: [Appearance], names: [PersonName], posts: [Set<Post>]) {
    self.persons = persons
    self.names = names
    self.posts = posts
  }

  /// The same short name in two articles is one person only if both give that person the same post.
  func groups(of form: PersonName.Form) -> [Group] {
    let short = persons.indices.filter { names[$0].form == form }
    var sets = DisjointSets(count: short.count) { position -> [Key] in
      let person = persons[short[position]]
      return [.article(person.name, person.article)] + posts[short[position]].map { .post(person.name, $0) }
    }
    return sets.groups().map { group in
      let members = group.map { short[$0] }
      return Group(members: members, name: names[members[0]], profile: Profile(of: members.map { persons[$0] }))
    }
  }

  /// Which of the groups that fit one full name speak against another of them. All of these have to stay
  /// out, lest the order decide.
  ///
  /// - Complexity: O(groups × distinct sets of countries), of which there are few.
  static func clashes(among groups: [Group]) -> [Bool] {
    var groupsInArticle: [Int: Int] = [:]
    for article in groups.flatMap(\.profile.articles) { groupsInArticle[article, default: 0] += 1 }
    let countries = Set(groups.map(\.profile.countries))
    return groups.map { group in
      group.profile.articles.contains { groupsInArticle[$0, default: 0] > 1 }
        || !countries.allSatisfy(group.profile.countries.isCompatible)
    }
  }
}
