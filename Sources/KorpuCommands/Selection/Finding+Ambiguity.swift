internal import Korpu

extension Finding {
  /// How many candidates are listed.
  private static let mostListed = 8

  /// A typed name may mean several actors, who are listed with the ids by which each can be asked for.
  init(ambiguous name: String, among candidates: [Actor]) {
    let listed = candidates.prefix(Self.mostListed).map { "\($0.name) (\($0.id))" }
    let names = (listed + (candidates.count > Self.mostListed ? ["…"] : [])).joined(separator: ", ")
    self.init(
      .invalidInput, at: "'\(name)'", problem: "may be \(names)", remedy: "Type more of the name, or an id.")
  }
}
