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

  /// How far those ends reach that reach the fewest, where no path joins them: they are what stands apart. How many the
  /// others reach would be counted through the whole of an archive.
  private func emptiness(of answer: PathAnswer) -> String {
    if answer.paths.contains(where: \.steps.isEmpty) { return "The two are one." }
    let fewest = answer.stops.compactMap(\.reached).min()
    let apart = answer.stops.filter { $0.reached == fewest }.map { stop in
      let others = max(0, (fewest ?? 0) - stop.actors.count)
      return "\(name(of: stop)) reaches \(others) \(others == 1 ? "other" : "others")"
    }
    let more = answer.stops.filter { $0.reached != fewest }.map { "\(name(of: $0)) more" }
    return "No path leads there" + (apart.isEmpty ? "." : ": \((apart + more).joined(separator: ", ")).")
  }

  private func name(of stop: PathStop) -> String { stop.actors.first.map(names.name) ?? "nobody" }
}
