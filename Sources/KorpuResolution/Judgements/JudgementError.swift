public import KorpuModel

/// Why the log refuses an entry.
public enum JudgementError: Error, Hashable, Sendable {
  /// A judgement needs a reason, in one line.
  case reason
  /// The day is not known.
  case day
  /// A person is no body.
  case types(ActorReference, ActorReference)
  /// Countries are told by their codes, and named by tables.
  case countries
  /// Both references mean the same whatever the articles say.
  case oneReference(ActorReference)
  /// The new name is empty.
  case name
  /// The type has no such kind.
  case kind(EntityTypeName, EntityType)
  /// There is no entry to take back.
  case noEntry(Int)
  /// The entry has been taken back before.
  case takenBack(Int, by: Int)
  case contradiction(JudgementContradiction)
}

extension JudgementError: CustomStringConvertible {
  /// For people: a clause without a final stop.
  public var description: String {
    switch self {
    case .reason: "a judgement needs a reason, in one line"
    case .day: "the date of a judgement needs a month and a day, as in 2025-11-24"
    case .types(let one, let other): "\(one) and \(other) are of two types"
    case .countries: "countries are told by their codes: they are neither joined nor set apart nor renamed"
    case .oneReference(let reference): "both sides are \(reference)"
    case .name: "the new name is empty"
    case .kind(let name, _) where name.kinds.isEmpty: "no kinds are told of the type \(name.rawValue)"
    case .kind(let name, _): "the kinds of the type \(name.rawValue) are \(name.kinds.joined(separator: ", "))"
    case .noEntry(let number): "there is no entry \(number) before it"
    case .takenBack(let number, let by): "entry \(number) is taken back already, by entry \(by)"
    case .contradiction(let contradiction): "it contradicts what is in force: \(contradiction)"
    }
  }
}
