public import KorpuModel

/// That articles give a person to other bodies than before.
///
/// None of the bodies at which articles of the later time give the person a role is one of those of the earlier time, and
/// all that state the former are older than all that state the latter. Roles told of as former do not count as held. The
/// person may hold both: an article names the role that matters to it.
public struct BodyMove: Hashable, Sendable {
  public let person: Actor.ID
  /// The roles of the earlier time, with its citations.
  public let before: [Tie]
  /// The roles of the later time, with its citations.
  public let after: [Tie]

  public init(person: Actor.ID, before: [Tie], after: [Tie]) {
    self.person = person
    self.before = before
    self.after = after
  }
}

extension BodyMove {
  /// The moves of all people, in the order of their ids.
  ///
  /// - Complexity: O(actors), and O(*n* log *n*) in the ties of roles and their citations.
  static func all(of network: Network, _ times: ComparedTimes, _ dates: PublicationDates) -> [BodyMove] {
    let people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    let bodies = Set(network.actors.lazy.filter { $0.type.typeName == .organization }.map(\.id))
    let roles = network.ties.filter { $0.type == .holdsRole && people.contains($0.from) && bodies.contains($0.to) }
    return Dictionary(grouping: roles, by: \.from).sorted { $0.key < $1.key }.compactMap { person, ties in
      let ties = ties.sorted()
      let all = [times.isEarlier, times.isLater].map { time in ties.compactMap { $0.keeping { time($0.article) } } }
      guard !all[0].isEmpty, !all[1].isEmpty, Set(all[0].map(\.to)).isDisjoint(with: all[1].map(\.to)) else {
        return nil
      }
      let held = all.map { $0.compactMap(\.asHeld) }
      guard !held[0].isEmpty, !held[1].isEmpty, surelyPrecede(held[0], held[1], dates) else { return nil }
      return BodyMove(person: person, before: held[0], after: held[1])
    }
  }

  private static func surelyPrecede(_ left: [Tie], _ right: [Tie], _ dates: PublicationDates) -> Bool {
    let last = dates.dates(of: left.flatMap(\.citations)).map(\.lastDay).max() ?? .max
    let first = dates.dates(of: right.flatMap(\.citations)).map(\.firstDay).min() ?? .min
    return last < first
  }
}
