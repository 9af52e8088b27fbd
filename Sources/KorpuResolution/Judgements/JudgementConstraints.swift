package import KorpuModel

/// What the entries in force ask of resolution: who must be one, who must not, what they are called.
///
/// It depends on the entries alone and not on the articles: the same subject has the same standing whichever articles
/// stand beside it.
package struct JudgementConstraints: Sendable {
  private let matcher: JudgementMatcher
  private let identities: JudgedIdentities
  /// By the matcher's indices, each by the last entry.
  private var displayNames: [Int: JudgementStanding.Decided<String>] = [:]
  private var kinds: [Int: JudgementStanding.Decided<EntityType>] = [:]
  private var hidden: Set<Int> = []

  /// - Parameter entries: the entries in force, by ascending number.
  /// - Complexity: O(*n* log *n*).
  package init(_ entries: [Judgement]) {
    identities = JudgedIdentities(JudgementClosure(of: entries))
    let references = Set(entries.flatMap { $0.decision.references.map(ReferenceKey.init) }).sorted()
    matcher = JudgementMatcher(references)
    let indices = Dictionary(uniqueKeysWithValues: zip(references, references.indices))
    for entry in entries {
      guard let first = entry.decision.references.first, let index = indices[ReferenceKey(first)] else { continue }
      switch entry.decision {
      case .name(_, let name): displayNames[index] = .init(number: entry.number, value: name)
      case .kind(_, let type): kinds[index] = .init(number: entry.number, value: type)
      case .hide: hidden.insert(index)
      case .same, .different, .undo: continue
      }
    }
  }

  /// What is decided of a subject; `nil` for most, of whom nothing is.
  ///
  /// - Complexity: O(references of its name + entries that set it apart from others).
  package func standing(of subject: JudgementSubject) -> JudgementStanding? {
    let fitting = matcher.fitting(subject)
    guard !fitting.isEmpty else { return nil }
    let identity = identities.identity(of: subject)
    return JudgementStanding(
      group: identity.group, sides: identity.sides, displayName: fitting.compactMap { displayNames[$0] }.max(),
      kind: fitting.compactMap { kinds[$0] }.max(), isHidden: fitting.contains(where: hidden.contains))
  }

  /// The names and digests of articles by which references are narrowed.
  package var articles: Set<String> { Set(matcher.references.compactMap(\.article)) }

  /// The names of all references.
  package var names: [(type: EntityTypeName, name: String)] { Self.names(of: matcher.references) }

  /// The normalised names by which nodes of some actors are found, whatever narrows the references.
  package static func names(of actors: [ActorReference]) -> [(type: EntityTypeName, name: String)] {
    names(of: actors.map(ReferenceKey.init))
  }

  private static func names(of references: [ReferenceKey]) -> [(type: EntityTypeName, name: String)] {
    references.flatMap { reference in reference.names.map { (reference.type, $0.text) } }
      .unique { [$0.0.rawValue, $0.1] }
  }
}
