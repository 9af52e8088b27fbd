internal import Korpu

extension Finding {
  /// How many candidates are listed.
  private static let mostListed = 8

  /// A typed name may mean several actors.
  ///
  /// - Parameter withIDs: Whether the ids are listed, by which each can be asked for; namesakes have theirs in any case.
  init(ambiguous name: String, among candidates: [Actor], withIDs: Bool = false) {
    let listsIDs = withIDs || Set(candidates.map(\.name)).count < candidates.count
    let listed = candidates.prefix(Self.mostListed).map { listsIDs ? "\($0.name) (\($0.id))" : $0.name }
    let names = (listed + (candidates.count > Self.mostListed ? ["…"] : [])).joined(separator: ", ")
    self.init(
      .invalidInput, at: "'\(name)'", problem: "may be \(names)",
      remedy: listsIDs ? "Type more of the name, or an id." : "Type more of the name.")
  }
}
