internal import KorpuModel

/// A position that one person holds at a time, comparable across articles.
struct Post: Hashable, Sendable {
  let role: Role
  let institution: Identity

  /// - Returns: `nil` for a position that several can hold at once: a country has many ministers, a
  ///   parliament many members.
  init?(_ role: Role, at institution: Identity, of type: EntityType) {
    switch role {
    case .president, .primeMinister, .speaker, .secretaryGeneral, .rector: break
    case .minister, .chair, .director, .head: if case .country = type { return nil }
    case .ambassador, .deputyChair, .deputyDirector, .founder, .member, .deputy, .expert, .adviser, .coordinator,
      .spokesperson, .representative, .editor, .other:
      return nil
    }
    self.role = role
    self.institution = institution
  }
}
