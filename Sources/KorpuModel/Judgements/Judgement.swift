/// What a person decided of who is who: an entry of the log that wins over everything the program thinks.
public struct Judgement: Hashable, Sendable {
  /// What is decided.
  public enum Decision: Hashable, Sendable {
    /// Two references mean one actor.
    case same(ActorReference, ActorReference)
    /// Two references mean two actors.
    case different(ActorReference, ActorReference)
    /// The actor is called so, whatever name is seen most.
    case name(ActorReference, to: String)
    /// The body or gathering is of this kind.
    case kind(ActorReference, to: EntityType)
    /// The actor is left out of what is shown.
    case hide(ActorReference)
    /// The entry of this number is taken back.
    case undo(Int)
  }

  /// The words for the decisions.
  public enum Verb: String, Hashable, Sendable, CaseIterable {
    case same, different, name, kind, hide, undo
  }

  /// The place in the log, from 1.
  public let number: Int
  /// The day of the decision.
  public let date: CalendarDate
  /// Who decided; `nil` where nobody said.
  public let author: String?
  public let decision: Decision
  /// Why, in one line.
  public let reason: String

  /// - Parameter author: an empty name is none.
  public init(number: Int, date: CalendarDate, author: String? = nil, decision: Decision, reason: String) {
    self.number = number
    self.date = date
    self.author = author?.isEmpty == true ? nil : author
    self.decision = decision
    self.reason = reason
  }
}

extension Judgement.Decision {
  public var verb: Judgement.Verb {
    switch self {
    case .same: .same
    case .different: .different
    case .name: .name
    case .kind: .kind
    case .hide: .hide
    case .undo: .undo
    }
  }

  /// The actors that are decided on, in the order given.
  public var references: [ActorReference] {
    switch self {
    case .same(let one, let other), .different(let one, let other): [one, other]
    case .name(let one, _), .kind(let one, _), .hide(let one): [one]
    case .undo: []
    }
  }

  /// What is decided of them, beside the verb: the name, the kind, the number of the entry taken back.
  public var value: String? {
    switch self {
    case .name(_, let name): name
    case .kind(_, let type): type.kindName
    case .undo(let number): String(number)
    case .same, .different, .hide: nil
    }
  }
}

extension Judgement.Decision: CustomStringConvertible {
  /// For people: `same person:Anar Quliyev person:Анар Гулиев`.
  public var description: String {
    ([verb.rawValue] + references.map(\.description) + (value.map { [EscapedText.escaped($0)] } ?? []))
      .joined(separator: " ")
  }
}

extension Judgement: CustomStringConvertible {
  /// For people: `12: hide person:Anar Quliyev (a misprint)`.
  public var description: String { "\(number): \(decision) (\(reason))" }
}
