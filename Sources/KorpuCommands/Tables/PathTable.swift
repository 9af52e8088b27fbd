internal import Korpu

/// Paths as a table, one step a row.
struct PathTable {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  func table(_ answer: PathAnswer, from start: Actor, to end: Actor) -> AnswerTable {
    AnswerTable(
      "How \(start.name) reaches \(end.name)",
      columns: [.number("path"), .number("step"), "from", "relation", "to", .number("articles")],
      rows: answer.paths.enumerated().flatMap { rows(of: $1, number: $0 + 1) }, emptiness: emptiness(of: answer))
  }

  private func rows(of path: ActorPath, number: Int) -> [AnswerRow] {
    path.steps.enumerated().map { index, step in
      let words =
        step.ties.map { TieWords.text(of: $0, readFrom: step.from) } + (step.utterances.isEmpty ? [] : ["speaks of"])
      return AnswerRow(
        [
          .count(number), .count(index + 1), names.cell(step.from), .list(words.unique().map { .text($0) }),
          names.cell(step.to), .count(step.weight),
        ], citations: step.citations)
    }
  }

  /// How far the ends reach that no path joins.
  private func emptiness(of answer: PathAnswer) -> String {
    if answer.paths.contains(where: \.steps.isEmpty) { return "The two are one." }
    let stops = answer.stops.map { stop in
      let others = max(0, stop.reached - stop.actors.count)
      return "\(stop.actors.first.map(names.name) ?? "nobody") reaches \(others) \(others == 1 ? "other" : "others")"
    }
    return "No path leads there" + (stops.isEmpty ? "." : ": \(stops.joined(separator: ", ")).")
  }
}
