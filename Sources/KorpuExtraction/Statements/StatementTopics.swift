internal import KorpuModel

/// Finds what a statement is about: the entities that its words name.
struct StatementTopics {
  let scene: Scene
  let forums: DemonstrativeForum

  func entities(in content: Range<Int>, speaker: Int) -> [Int] {
    var named = scene.mentions(in: content).filter { !$0.type.isPlace }.map { (token: $0.tokens.lowerBound, $0.entity) }
    named += content.compactMap { index in forums.forum(at: index).map { (index, $0) } }
    var seen: Set<Int> = [speaker]
    return named.sorted { $0.token < $1.token }.map(\.1).filter { seen.insert($0).inserted }
  }

  /// The words of a speaker, as a sentence that has its verbs where they like attributes them, with what they are about.
  func finding(_ content: Range<Int>, isDirect: Bool, by speaker: Int, in sentence: Int) -> StatementFinding {
    StatementFinding(
      speaker: speaker, attribution: sentence, content: content, isDirect: isDirect,
      about: entities(in: content, speaker: speaker), confidence: isDirect ? 0.93 : 0.83)
  }
}
