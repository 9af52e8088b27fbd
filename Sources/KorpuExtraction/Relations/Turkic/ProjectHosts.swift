internal import KorpuLanguage
internal import KorpuModel

/// Tells who holds what is held within a project: «A Fondunun "X" layihəsi çərçivəsində forum keçirilib»; who carries a project out holds
/// what belongs to it.
struct ProjectHosts {
  let scene: Scene
  let gathering: Gathering

  /// How many tokens stand between who has a project and its word, a quoted name among them.
  private static let reach = 40
  /// How many sentences may stand between the one that tells whose project it is and the event.
  private static let memory = 6

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    let range = reading.sentences[sentence]
    guard gathering.predicate(.hold, inSentence: sentence) != nil,
      let project = range.first(where: { isProject($0) && reading.isWord($0 + 1, .framing) }),
      gathering.named(inSentence: sentence).contains(where: { forum in
        forum.tokens.lowerBound > project && forum.isIn(.nominative)
      })
    else { return [] }
    let owners = owners(of: project)
    if !owners.isEmpty { return owners.map { ($0, project + 1) } }
    // «(A-nın icra etdiyi layihə …) | Layihə çərçivəsində (forum keçirilib)»: the project told of before.
    guard isBare(project), scene.mentions(in: range.lowerBound..<project).isEmpty else { return [] }
    return told(before: sentence).map { ($0, $0.tokens.upperBound) }
  }

  /// «layihəsi», «loyiha», «жобасы», and no other work.
  private func isProject(_ index: Int) -> Bool {
    reading.isForm(index, of: .undertaking) && !reading.isQuoted(index)
  }

  /// Without an ending, so that it means one known: «layihə çərçivəsində».
  private func isBare(_ project: Int) -> Bool {
    reading.words[project].form(in: .wordClasses) == NounForm()
  }

  /// «A-nın (dəstəyi ilə icra etdiyi) "X" (adlı) | layihəsi»: the bodies in the genitive that a project is said to be of.
  private func owners(of project: Int) -> [LocatedMention] {
    let first = max(reading.sentence(of: project).lowerBound, project - Self.reach)
    let bodies = scene.mentions(in: first..<project).filter {
      $0.type.isOrganization && $0.isIn(.genitive) && !reading.isQuoted($0.tokens.lowerBound)
        && !isGiver($0, before: project)
    }
    guard let last = bodies.last, isPossessed(project) || isDone(between: last.tokens.upperBound, project) else {
      return []
    }
    return scene.list(endingWith: last).filter(\.type.isOrganization)
  }

  /// «B-nin | (maliyyə) dəstəyi ilə»: who only helps.
  private func isGiver(_ body: LocatedMention, before project: Int) -> Bool {
    let start = reading.end(of: body)
    return (start..<max(start, min(project, start + Self.longestSupport)))
      .prefix { scene.mention(covering: $0, where: \.isOrganization) == nil }
      .contains { reading.isWord($0, [.support, .joint]) }
  }

  /// How many words tell what support it is: «maliyyə dəstəyi».
  private static let longestSupport = 3

  private func isPossessed(_ project: Int) -> Bool {
    reading.words[project].form(in: .wordClasses)?.possessor == .third
  }

  /// «A-nın | həyata keçirdiyi | layihə»
  private func isDone(between start: Int, _ project: Int) -> Bool {
    let acts = [.hold, .organise].flatMap { gathering.acts($0, inSentence: reading.sentenceOfToken[project]) }
    return acts.contains {
      ($0.form == .participle || $0.form == .nominal) && $0.tokens.lowerBound >= start
        && $0.tokens.upperBound <= project
    }
  }

  /// Whose the last project is of which the sentences before tell.
  private func told(before sentence: Int) -> [LocatedMention] {
    for earlier in (max(0, sentence - Self.memory)..<sentence).reversed() {
      guard let project = reading.sentences[earlier].last(where: isProject) else { continue }
      let owners = owners(of: project)
      if !owners.isEmpty { return owners }
      if !isBare(project) { return [] }
    }
    return []
  }
}
