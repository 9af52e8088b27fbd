internal import Korpu

/// Acquaintances as a table, one occasion a row.
struct AcquaintanceTable {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  /// - Parameter isOne: whether one person's occasions are told, who is not named in every row then.
  func table(_ acquaintances: [Acquaintance], isOne: Bool) -> AnswerTable {
    let person = isOne ? acquaintances.first?.person : nil
    return AnswerTable(
      person.map { "Whom \($0.name) spoke with" } ?? "Who spoke with whom",
      columns: (isOne ? [] : ["person"]) + ["kind", "partners", "forum", "places", "published", "words", "articles"],
      rows: Acquaintance.occasions(of: acquaintances).map { row($0, $1, named: !isOne) },
      emptiness: "Nobody is said to have spoken with anybody.")
  }

  private func row(_ acquaintance: Acquaintance, _ occasion: Occasion, named: Bool) -> AnswerRow {
    let words = occasion.words.filter { acquaintance.tellsBothSides || $0.speaker == acquaintance.person.id }
    return AnswerRow(
      (named ? [names.cell(acquaintance.person.id)] : []) + [
        .text(TieWords.text(of: occasion.kind)), names.cells(occasion.partners),
        occasion.forum.map(names.cell) ?? .unknown, names.cells(occasion.places),
        .list(occasion.dates.map { .text($0.iso) }),
        .list(words.map { .text("\(names.name($0.speaker)): «\($0.words)»") }),
        .list(Set(occasion.citations.map(\.article)).sorted().map { .text($0) }),
      ], citations: occasion.citations)
  }
}
