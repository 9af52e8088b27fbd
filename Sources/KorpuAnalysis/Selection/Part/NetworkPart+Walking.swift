extension NetworkPart {
  /// Adds to some actors those to which ties lead from them, in the direction of the ties, at any remove.
  ///
  /// - Parameters:
  ///   - chosen: The actors to start from.
  ///   - isFollowed: Whether a tie may be followed.
  /// - Complexity: O(actors + ties).
  func marks(from chosen: [Bool], following isFollowed: (Link) -> Bool) -> [Bool] {
    let steps = Dictionary(grouping: links.filter(isFollowed), by: \.from)
    var reached = chosen
    var open = chosen.indices.filter { chosen[$0] }
    while let actor = open.popLast() {
      for step in steps[actor] ?? [] where !reached[step.to] {
        reached[step.to] = true
        open.append(step.to)
      }
    }
    return reached
  }
}
