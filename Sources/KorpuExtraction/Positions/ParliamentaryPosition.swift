internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// So many mentions tell what a body is.
  private static let tellingMentions = 3

  /// Whether a name of the body says that it is a parliament or a chamber of one.
  func isParliament(_ entity: Int) -> Bool {
    guard [.organization(.government), .organization(.other)].contains(entities[entity].type) else { return false }
    return entities[entity].mentions.prefix(Self.tellingMentions).contains { mention in
      // «Совет Всемирного конгресса»: in Russian the first type word says what it is.
      guard reading.isSlavic else { return mention.tokens.contains(where: namesParliament) }
      return mention.tokens.first { namesParliament($0) || reading.words.match(.bodies, at: $0) != nil }
        .map(namesParliament) == true
    }
  }

  private func namesParliament(_ index: Int) -> Bool {
    guard let match = reading.words.match(.wordClasses, at: index) else { return false }
    return match.classes.contains(.parliament)
  }
}

extension Role {
  /// Who leads a parliament is its speaker, whatever the word; his deputy is no speaker.
  var inParliament: Role {
    switch self {
    case .chair, .head, .president: .speaker
    default: self
    }
  }

  /// The same, and of a member in a language that calls deputies so.
  func inParliament(of language: Language) -> Role {
    self == .member && language.callsDeputiesMembers ? .deputy : inParliament
  }
}
