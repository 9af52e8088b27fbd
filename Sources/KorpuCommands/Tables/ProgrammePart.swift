internal import Korpu

/// That somebody had a part in a gathering.
struct ProgrammePart: Hashable {
  enum Kind: String {
    case organised
    case spoke
    case tookPart = "took part"
  }

  let gathering: Actor.ID
  let kind: Kind
  let actor: Actor.ID
}

extension Programme {
  /// The gathering, and after it all that is part of it.
  var withSessions: [Programme] { [self] + sessions.flatMap(\.withSessions) }

  /// Who had a part in the gathering itself, in the order of a programme.
  var parts: [(part: ProgrammePart, participant: Participant)] {
    [(ProgrammePart.Kind.organised, organisers), (.spoke, speakers), (.tookPart, participants)]
      .flatMap { kind, participants in
        participants.map { (ProgrammePart(gathering: forum, kind: kind, actor: $0.actor), $0) }
      }
  }
}
