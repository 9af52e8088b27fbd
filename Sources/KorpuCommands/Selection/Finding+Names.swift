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

  /// A typed name means nobody.
  ///
  /// - Parameters:
  ///   - type: The type that was asked for.
  ///   - isArgument: Whether it stands where an input could stand, too.
  static func nobody(called name: String, of type: EntityTypeName?, isArgument: Bool) -> Finding {
    Finding(
      .invalidInput, at: "'\(name)'",
      problem: "no \(noun(for: type)) of that name is in the inputs" + (isArgument ? ", nor is there such a file" : ""),
      remedy: "Type a part of the name as the articles write it, or an id" + (isArgument ? ", or check the path." : ".")
    )
  }

  private static func noun(for type: EntityTypeName?) -> String {
    switch type {
    case .person: "person"
    case .forum: "gathering"
    case .organization: "body"
    case .country: "country"
    case .place: "place"
    case nil: "actor"
    }
  }
}
