internal import Korpu

extension Finding {
  /// How many candidates are listed.
  private static let mostListed = 8

  /// A typed name may mean several actors, who are listed with the ids by which each can be asked for.
  init(ambiguous name: String, among candidates: [Actor]) {
    let listed = Self.list(candidates.map { "\($0.name) (\($0.id))" }, separator: ", ")
    self.init(
      .invalidInput, at: "'\(name)'", problem: "may be \(listed)", remedy: "Type more of the name, or an id.")
  }

  /// A typed name means actors, but of other types than the question is about.
  ///
  /// - Parameter others: Whom it means; never empty.
  init(called name: String, butNoneOf type: EntityTypeName, among others: [Actor]) {
    let listed = Self.list(others.map { "\($0.name), a \(Self.noun(for: $0.type.typeName))" }, separator: "; ")
    self.init(
      .invalidInput, at: "'\(name)'", problem: "no \(Self.noun(for: type)) is called so, but \(listed)",
      remedy: Self.questions(about: others[0].type.typeName))
  }

  /// Two typed names mean one actor.
  init(names: [String], mean actor: Actor, remedy: String) {
    self.init(
      .invalidInput, at: names.map { "'\($0)'" }.joined(separator: " and "), problem: "both mean \(actor.name)",
      remedy: remedy)
  }

  /// The first of some names, and a sign where there are more.
  private static func list(_ names: [String], separator: String) -> String {
    (names.prefix(mostListed) + (names.count > mostListed ? ["…"] : [])).joined(separator: separator)
  }

  /// What can be asked about an actor of a type.
  private static func questions(about type: EntityTypeName) -> String {
    switch type {
    case .person: "Ask 'korpu who' whom they spoke with, or 'korpu report' for all that is told of them."
    case .forum: "Ask 'korpu forum' for its programme, or 'korpu report' for all that is told of it."
    case .organization, .country:
      "Ask 'korpu said' what its people said, 'korpu ties' what links it with another, or 'korpu report' for all that "
        + "is told of it."
    case .place: "Ask 'korpu timeline' what happened there, or 'korpu report' for all that is told of it."
    }
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
