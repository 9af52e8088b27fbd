import KorpuModel

/// A network without its names: actors stand for the sentences that name them.
struct NetworkShape: Equatable {
  private let actors: Set<String>
  private let ties: Set<String>
  private let utterances: Set<String>

  init(of network: Network) {
    func places(_ citations: [Citation]) -> String {
      citations.map { "\($0.article):\($0.evidence?.sentence ?? -1)" }.sorted().joined(separator: " ")
    }
    let shapes = Dictionary(
      uniqueKeysWithValues: network.actors.map { actor in
        (actor.id, "\(actor.type.name) \(actor.type.kindName ?? "") [\(places(actor.citations))]")
      })
    func shape(_ id: Actor.ID) -> String { shapes[id] ?? "nobody" }
    actors = Set(shapes.values)
    ties = Set(
      network.ties.map { tie in
        let ends = [shape(tie.from), shape(tie.to)]
        let sides = tie.type.isSymmetric ? ends.sorted() : ends
        return "\(tie.type) \(sides) \(tie.role?.rawValue ?? "") \(tie.title ?? "") \(places(tie.citations))"
      })
    utterances = Set(
      network.utterances.map { utterance in
        "\(shape(utterance.speaker)) \(utterance.words) \(utterance.isDirect) "
          + "\(utterance.about.map(shape).sorted()) \(places([utterance.citation]))"
      })
  }
}
