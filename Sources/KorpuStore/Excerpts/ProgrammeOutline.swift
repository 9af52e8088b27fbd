internal import GRDB
internal import KorpuModel

/// Reads who had a part in a gathering and in its parts, without what says so, within a transaction.
struct ProgrammeOutline {
  private typealias Entity = EntityRows.Entity

  private let ties: TieRows

  init(_ database: Database, _ entities: EntityRows) {
    ties = TieRows(database, entities)
  }

  func network(of gathering: EntityRows.Entity) throws -> Network {
    var gatherings = [gathering]
    var known: Set = [gathering.row]
    var actors = [gathering]
    var found: [Tie] = []
    while let next = gatherings.popLast() {
      for type in [RelationType.organised, .spokeAt, .tookPartIn, .partOf] {
        let others = try ties.others(type, .to, next)
        actors += others
        found += others.map { Tie(type: type, from: $0.id, to: next.id, citations: []) }
        if type == .partOf { gatherings += others.filter { known.insert($0.row).inserted } }
      }
      for type in [RelationType.heldIn, .partOf] {
        let others = try ties.others(type, .from, next)
        actors += others
        found += others.map { Tie(type: type, from: next.id, to: $0.id, citations: []) }
      }
    }
    return Network(
      articles: [], actors: actors.unique(by: \.row).map(\.actor).sorted { $0.id < $1.id },
      ties: found.unique().sorted(),
      utterances: [])
  }
}
