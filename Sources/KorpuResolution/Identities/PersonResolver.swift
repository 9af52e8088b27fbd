internal import KorpuModel

/// Persons by their full names. Shortened names join a full one only when exactly one fits and nothing
/// speaks against it; two persons of one surname are never merged.
struct PersonResolver {
  private let persons: [Appearance]
  private let names: [PersonName]
  private let shortNames: ShortNames
  private var fullNames: FullNames
  private(set) var identities: [Identity]

  /// - Parameter posts: the posts that each appearance's article gives the person.
  /// - Complexity: O(appearances), plus for each distinct shortened name the full names with its surname.
  init(_ persons: [Appearance], posts: [Set<Post>], articles: ArticleSet) {
    self.persons = persons
    names = persons.map { PersonName($0.name) }
    shortNames = ShortNames(persons, names: names, posts: posts)
    identities = persons.map { Identity(type: $0.entity.type.name, name: $0.name) }
    fullNames = FullNames(persons, names: names, identities: identities)
    // Initials first: who they join then counts in judging the bare surname beside them.
    let openInitials = join(shortNames.groups(of: .initialled))
    // Where someone unknown bears the surname, no bare one is certain.
    let unknownBearers = Set(openInitials.map(\.name.surname))
    var surnames = shortNames.groups(of: .surnameOnly)
    let firstBlocked = surnames.partition { unknownBearers.contains($0.name.surname) }
    let openSurnames = join(surnames[..<firstBlocked])
    for group in openInitials + openSurnames + surnames[firstBlocked...] { keepApart(group, articles) }
  }

  /// Joins what certainly is one of the full names.
  ///
  /// - Returns: the others.
  private mutating func join(_ groups: some Sequence<ShortNames.Group>) -> [ShortNames.Group] {
    var open: [ShortNames.Group] = []
    var joining: [Identity: [ShortNames.Group]] = [:]
    for namesakes in Dictionary(grouping: groups, by: { persons[$0.members[0]].name }).values {
      let fit = fullNames.onlyFit(for: namesakes[0].name)
      for group in namesakes {
        if let fit, !fullNames.speakAgainst(fit, being: group.profile) {
          joining[fit, default: []].append(group)
        } else {
          open.append(group)
        }
      }
    }
    for (full, groups) in joining {
      for (group, isClashing) in zip(groups, ShortNames.clashes(among: groups)) {
        if isClashing { open.append(group) } else { join(group, to: full) }
      }
    }
    return open
  }

  private mutating func join(_ group: ShortNames.Group, to full: Identity) {
    for member in group.members { identities[member] = full }
    fullNames.absorb(group.profile, into: full)
  }

  private mutating func keepApart(_ group: ShortNames.Group, _ articles: ArticleSet) {
    // Articles are sorted by id, so the least index has the least id.
    guard let first = group.members.map({ persons[$0].article }).min() else { return }
    for member in group.members {
      identities[member] = Identity(
        type: identities[member].type, name: identities[member].name,
        distinction: .article(articles.members[first].id))
    }
  }
}
