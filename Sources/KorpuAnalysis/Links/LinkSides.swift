internal import KorpuModel

/// Two actors between which links are looked for, and who stands with each.
struct LinkSides {
  let first: Actor.ID
  let second: Actor.ID
  let firstMembers: Set<Actor.ID>
  let secondMembers: Set<Actor.ID>

  /// Whoever would stand with both stands with neither: what such a person does links nobody but himself. Those asked
  /// for stand with themselves in any case.
  init(_ first: Actor.ID, _ firstMembers: Set<Actor.ID>, _ second: Actor.ID, _ secondMembers: Set<Actor.ID>) {
    let both = firstMembers.intersection(secondMembers).union([first, second])
    self.first = first
    self.second = second
    self.firstMembers = firstMembers.subtracting(both).union([first])
    self.secondMembers = secondMembers.subtracting(both).union([second])
  }

  /// The ends of a tie by their sides, where it leads from the one side to the other.
  func ends(of tie: Tie) -> (first: Actor.ID, second: Actor.ID)? {
    if firstMembers.contains(tie.from), secondMembers.contains(tie.to) { return (tie.from, tie.to) }
    if firstMembers.contains(tie.to), secondMembers.contains(tie.from) { return (tie.to, tie.from) }
    return nil
  }

  /// Whether a tie joins the two that were asked for.
  func isBetweenThemselves(_ tie: Tie) -> Bool {
    (tie.from == first && tie.to == second) || (tie.from == second && tie.to == first)
  }
}
