internal import Korpu

/// Finds the person whom a typed name means.
struct PersonChoice {
  /// How many candidates are listed.
  private static let mostListed = 8

  private let directory: ActorDirectory

  init(in network: Network) {
    directory = ActorDirectory(of: network.actors.filter { $0.type == .person })
  }

  /// - Throws: a finding where nobody, or more than one person, is called so.
  func person(called name: String) throws(Finding) -> Actor {
    let candidates = directory.candidates(for: name)
    guard let person = candidates.first else {
      throw Finding(
        .invalidInput, at: "'\(name)'", problem: "no person of that name is in the inputs, nor is there such a file",
        remedy: "Type a part of the name as the articles write it, or check the path.")
    }
    guard candidates.count == 1 else { throw Self.ambiguity(of: name, among: candidates) }
    return person
  }

  /// Namesakes are listed with their ids, by which they can be asked for too.
  private static func ambiguity(of name: String, among candidates: [Actor]) -> Finding {
    let areNamesakes = Set(candidates.map(\.name)).count < candidates.count
    let listed = candidates.prefix(mostListed).map { areNamesakes ? "\($0.name) (\($0.id))" : $0.name }
    let names = (listed + (candidates.count > mostListed ? ["…"] : [])).joined(separator: ", ")
    return Finding(
      .invalidInput, at: "'\(name)'", problem: "may be \(names)",
      remedy: areNamesakes ? "Type more of the name, or an id." : "Type more of the name.")
  }
}
