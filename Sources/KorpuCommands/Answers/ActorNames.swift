internal import Korpu

/// What actors are called in answers.
struct ActorNames {
  private let names: [Actor.ID: String]

  init(of network: Network) {
    names = Dictionary(network.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func name(_ actor: Actor.ID) -> String { names[actor] ?? actor }

  func cell(_ actor: Actor.ID) -> AnswerCell { .actor(id: actor, name: name(actor)) }

  func cells(_ actors: some Sequence<Actor.ID>) -> AnswerCell { .list(actors.map(cell)) }
}
