internal import KorpuLanguage
internal import KorpuModel

/// Tells which gathering Hungarian means by «a találkozó» where a meeting or session was just told of: «X beszélt a Zöld Tanács miniszteri
/// ülésén. | A találkozón részt vett Y».
struct UralicMeantMeeting {
  let scene: Scene
  let context: RelationContext

  /// How many sentences before it may tell of the meeting.
  private static let memory = 2

  private static let kinds: Set<ForumKind> = [.meeting, .session, .summit]

  private var reading: TokenizedArticle { scene.reading }

  func forum(inSentence sentence: Int) -> Int? {
    let range = reading.sentences[sentence]
    guard sentence > 0, range.count > 2, reading.isWord(range.lowerBound, .article),
      reading.isTalk(range.lowerBound + 1), reading.words[range.lowerBound + 1].mayBe(.locative)
    else { return nil }
    let first = max(0, sentence - Self.memory)
    let before = reading.sentences[first].lowerBound..<range.lowerBound
    // «X Y-nal tárgyalt. A találkozón …»: the talks of two.
    guard !context.ties(.met).contains(where: { $0.evidence[0].overlaps(before) }) else { return nil }
    let forums = scene.mentions(in: before).filter(\.type.isForum)
    guard Set(forums.map(\.entity)).count == 1, let forum = forums.last,
      case .forum(let kind) = forum.type, Self.kinds.contains(kind), context.gathering.isLocative(forum)
    else { return nil }
    return forum.entity
  }
}
