internal import Korpu

/// Finds whom a person means who judges.
struct ActorFinder {
  private let archive: Archive

  init(in archive: Archive) { self.archive = archive }

  /// - Parameter typed: an id, a reference as the log prints it, or a name in any spelling.
  /// - Throws: ``Finding`` where nobody is meant, or more than one; ``ArchiveError``.
  func reference(to typed: String) throws -> ActorReference {
    if let id = try archive.currentID(of: typed) { return try reference(to: id, called: nil, typed) }
    if let reference = try? ActorReference(parsing: typed) {
      guard try !archive.entities(meantBy: reference).isEmpty else { throw Self.nobody(typed) }
      return reference
    }
    // What merely sounds alike is not judged by mistake.
    let matches = try archive.matches(for: typed, withHidden: true).filter { $0.quality <= .prefixes }
    let candidates = matches.prefix { $0.quality == matches[0].quality }.map(\.actor)
    guard let actor = candidates.first else { throw Self.nobody(typed) }
    guard candidates.count == 1 else { throw Finding(ambiguous: typed, among: candidates) }
    return try reference(to: actor.id, called: form(of: actor, for: typed), typed)
  }

  private func reference(to id: Actor.ID, called name: String?, _ typed: String) throws -> ActorReference {
    guard let reference = try archive.reference(to: id, called: name) else {
      throw Finding(
        .invalidInput, at: "'\(typed)'", problem: "nothing but the articles tells it from its namesakes",
        remedy: "Name an article that means it: 'type:Name#article'.")
    }
    return reference
  }

  /// The spelling that was typed: a judgement may be about one of an actor's names, and not the others.
  private func form(of actor: Actor, for typed: String) -> String? {
    let forms = ([actor.name] + actor.otherNames).map { Actor(id: $0, type: actor.type, name: $0) }
    return ActorDirectory(of: forms).candidates(for: typed).first?.name
  }

  private static func nobody(_ typed: String) -> Finding {
    Finding(
      .invalidInput, at: "'\(typed)'", problem: "nobody and nothing of that name is in the archive",
      remedy: "Type a part of the name as the articles write it, or an id.")
  }
}
