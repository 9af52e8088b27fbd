internal import Korpu

/// A person, and what there is to tell of whom the person spoke with.
struct Acquaintance {
  let person: Actor
  let occasions: [Occasion]
  /// How many more articles tell of each occasion than are shown.
  let furtherArticles: [Int]
  /// Whether the words of the partners are told too, and not the person's alone.
  let tellsBothSides: Bool

  /// - Parameter furtherArticles: as many as there are occasions; `nil` where all articles are shown.
  init(person: Actor, occasions: [Occasion], furtherArticles: [Int]? = nil, tellsBothSides: Bool) {
    self.person = person
    self.occasions = occasions
    self.furtherArticles = furtherArticles ?? [Int](repeating: 0, count: occasions.count)
    self.tellsBothSides = tellsBothSides
  }

  /// The same with what a few articles say of each occasion.
  var shortened: Acquaintance {
    Acquaintance(
      person: person, occasions: occasions.map(\.shortened), furtherArticles: occasions.map(\.furtherArticles),
      tellsBothSides: tellsBothSides)
  }

  /// What `korpu who` answers.
  ///
  /// - Parameter people: nobody for everyone who spoke with anyone, one for that person, two for what is between them.
  static func all(in network: Network, about people: [Actor]) -> [Acquaintance] {
    let conversations = Conversations(of: network)
    if let person = people.first {
      let other = people.count > 1 ? people[1].id : nil
      return [
        Acquaintance(
          person: person, occasions: conversations.occasions(of: person.id, with: other), tellsBothSides: true)
      ]
    }
    return network.actors.filter { $0.type == .person }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { Acquaintance(person: $0, occasions: conversations.occasions(of: $0.id), tellsBothSides: false) }
      .filter { !$0.occasions.isEmpty }
  }

  /// Each occasion with whose it is, in order.
  static func occasions(of acquaintances: [Acquaintance]) -> [(Acquaintance, Occasion)] {
    acquaintances.flatMap { acquaintance in acquaintance.occasions.map { (acquaintance, $0) } }
  }

  /// Acquaintances of which only some occasions are told.
  static func with(_ occasions: some Sequence<(Acquaintance, Occasion)>) -> [Acquaintance] {
    var found: [(acquaintance: Acquaintance, occasions: [Occasion])] = []
    for (acquaintance, occasion) in occasions {
      if found.last?.acquaintance.person == acquaintance.person {
        found[found.count - 1].occasions.append(occasion)
      } else {
        found.append((acquaintance, [occasion]))
      }
    }
    return found.map {
      Acquaintance(
        person: $0.acquaintance.person, occasions: $0.occasions, tellsBothSides: $0.acquaintance.tellsBothSides)
    }
  }
}
