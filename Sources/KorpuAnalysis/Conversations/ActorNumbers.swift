internal import KorpuModel

/// The actors of conversations as numbers, in the order of their ids.
struct ActorNumbers: Sendable {
  private let numbers: [Actor.ID: Int]
  private let ids: [Actor.ID]
  /// The names of people; `nil` for all others.
  private let names: [String?]

  /// - Parameters:
  ///   - actors: who they are; of one that is there twice the name counts that comes first.
  ///   - ties: at whose ends others may stand.
  /// - Complexity: O(*n* log *n*).
  init(of actors: [Actor], besides ties: [Tie] = []) {
    var all = Set(actors.lazy.map(\.id))
    for tie in ties {
      all.insert(tie.from)
      all.insert(tie.to)
    }
    ids = all.sorted()
    numbers = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    var names = [String?](repeating: nil, count: ids.count)
    for actor in actors where actor.type == .person {
      guard let number = numbers[actor.id] else { continue }
      names[number] = names[number].map { min($0, actor.name) } ?? actor.name
    }
    self.names = names
  }

  var count: Int { ids.count }

  /// The people, ascending.
  var people: [Int] { ids.indices.filter(isPerson) }

  func id(of number: Int) -> Actor.ID { ids[number] }

  func number(of id: Actor.ID) -> Int? { numbers[id] }

  /// The number of a person; `nil` for all others.
  func person(_ id: Actor.ID) -> Int? { numbers[id].flatMap { isPerson($0) ? $0 : nil } }

  func isPerson(_ number: Int) -> Bool { names[number] != nil }

  /// The name of a person.
  func name(of number: Int) -> String { names[number] ?? "" }
}
