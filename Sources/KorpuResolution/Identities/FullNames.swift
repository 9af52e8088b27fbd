internal import KorpuModel

/// The persons that some article names in full.
struct FullNames {
  private struct Person {
    let name: PersonName
    let surnameComesFirst: Bool
    var profile: Profile
  }

  private var persons: [Identity: Person] = [:]
  /// Who has a word at either end of the name, where surnames stand.
  private var bearers: [Substring: Set<Identity>] = [:]

  init(_ appearances: [Appearance], names: [PersonName], identities: [Identity]) {
    let full = appearances.indices.filter { names[$0].form == .full }
    for (identity, members) in Dictionary(grouping: full, by: { identities[$0] }) {
      let name = names[members[0]]
      persons[identity] = Person(
        name: name,
        surnameComesFirst: members.allSatisfy { appearances[$0].language == .hungarian },
        profile: Profile(of: members.map { appearances[$0] }))
      for end in [name.words.first, name.words.last].compactMap({ $0 }) {
        bearers[end, default: []].insert(identity)
      }
    }
  }

  /// The one person that a shortened name can stand for.
  ///
  /// - Complexity: O(persons with the surname).
  func onlyFit(for name: PersonName) -> Identity? {
    let namesakes = name.surname.flatMap { bearers[$0] } ?? []
    let fitting = namesakes.filter { identity in
      persons[identity].map { name.canShorten($0.name, surnameComesFirst: $0.surnameComesFirst) } ?? false
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  func speakAgainst(_ identity: Identity, being other: Profile) -> Bool {
    persons[identity]?.profile.speaksAgainst(other) ?? true
  }

  mutating func absorb(_ profile: Profile, into identity: Identity) { persons[identity]?.profile.absorb(profile) }
}
