internal import Korpu

/// Finds the person whom a typed name means.
struct PersonChoice {
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
    guard candidates.count == 1 else { throw Finding(ambiguous: name, among: candidates) }
    return person
  }
}
