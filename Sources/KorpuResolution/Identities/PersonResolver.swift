internal import KorpuModel

/// Persons by their full names. Shortened names join a full one only when exactly one fits and nothing
/// speaks against it; two persons of one surname are never merged.
struct PersonResolver {
  private struct FullName {
    let name: PersonName
    var profile: Profile
  }

  /// Appearances under one shortened name that are surely one person.
  private struct Shortened {
    let members: [Int]
    let name: PersonName
    let profile: Profile
  }

  private let persons: [Appearance]
  private let names: [PersonName]
  private var fullNames: [Identity: FullName] = [:]
  private var surnames: [Substring: Set<Identity>] = [:]
  private(set) var identities: [Identity]

  /// - Complexity: O(appearances), plus for each shortened name the full names that share its surname.
  init(_ persons: [Appearance]) {
    self.persons = persons
    names = persons.map { PersonName($0.name) }
    identities = persons.map { Identity(type: $0.entity.type.name, name: $0.name) }
    collectFullNames()
    // Initials first: who they join then counts in judging the bare surname beside them.
    let openInitials = resolve(.initialled)
    let blocked = Set(openInitials.compactMap(\.name.surname))
    _ = resolve(.surnameOnly, except: blocked)
  }

  private mutating func collectFullNames() {
    let full = persons.indices.filter { names[$0].form == .full }
    for (identity, members) in Dictionary(grouping: full, by: { identities[$0] }) {
      let name = names[members[0]]
      fullNames[identity] = FullName(name: name, profile: Profile(of: members.map { persons[$0] }))
      for end in [name.words.first, name.words.last] {
        if let end { surnames[end, default: []].insert(identity) }
      }
    }
  }

  /// Resolves the shortened names of one form.
  ///
  /// - Parameter blocked: surnames of which someone unknown is about, so that no bare one is certain.
  /// - Returns: those that joined no full name.
  private mutating func resolve(_ form: PersonName.Form, except blocked: Set<Substring> = []) -> [Shortened] {
    var open: [Shortened] = []
    var joining: [Identity: [Shortened]] = [:]
    for group in shortened(form) {
      let surname = group.name.surname
      if let target = onlyFit(for: group), surname.map(blocked.contains) == false {
        joining[target, default: []].append(group)
      } else {
        open.append(group)
      }
    }
    for (target, groups) in joining { open += join(groups, to: target) }
    for group in open { keepApart(group) }
    return open
  }

  /// The same short name in two articles is one person only if both give that person the same post.
  private func shortened(_ form: PersonName.Form) -> [Shortened] {
    let short = persons.indices.filter { names[$0].form == form }
    let groups = connectedGroups(of: short.count) { (position: Int) -> [ShortNameKey] in
      let person = persons[short[position]]
      return [.article(person.name, person.reference.article)] + person.posts.map { .post(person.name, $0) }
    }
    return groups.map { group in
      let members = group.map { short[$0] }
      return Shortened(
        members: members, name: names[members[0]], profile: Profile(of: members.map { persons[$0] }))
    }
  }

  private enum ShortNameKey: Hashable {
    case article(NormalizedName, Int)
    case post(NormalizedName, Post)
  }

  private func onlyFit(for group: Shortened) -> Identity? {
    let namesakes = group.name.surname.flatMap { surnames[$0] } ?? []
    let fitting = namesakes.filter { identity in
      guard let full = fullNames[identity] else { return false }
      let surnameComesFirst = full.profile.languages == [.hungarian]
      return group.name.canShorten(full.name, surnameComesFirst: surnameComesFirst)
    }
    guard fitting.count == 1, let only = fitting.first, let full = fullNames[only] else { return nil }
    return full.profile.speaksAgainst(group.profile) ? nil : only
  }

  /// - Returns: those that speak against each other; all of them stay out, lest the order decide.
  private mutating func join(_ groups: [Shortened], to target: Identity) -> [Shortened] {
    let clashing = groups.indices.filter { index in
      groups.indices.contains { $0 != index && groups[$0].profile.speaksAgainst(groups[index].profile) }
    }
    for index in groups.indices where !clashing.contains(index) {
      for member in groups[index].members { identities[member] = target }
      fullNames[target]?.profile.absorb(groups[index].profile)
    }
    return clashing.map { groups[$0] }
  }

  private mutating func keepApart(_ group: Shortened) {
    let first = group.members.map { persons[$0].articleID }.min() ?? ""
    for member in group.members {
      identities[member] = Identity(type: identities[member].type, name: persons[member].name, apart: first)
    }
  }
}
