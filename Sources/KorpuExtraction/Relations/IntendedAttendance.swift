internal import KorpuLanguage
internal import KorpuModel

/// «A foruma qatılmaq üçün Bakıya gedir»: who goes there for it takes part.
struct IntendedAttendance {
  let scene: Scene
  let gathering: Gathering

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    let reading = scene.reading
    let first = reading.sentences[sentence].lowerBound
    return arrivals(inSentence: sentence)
      + gathering.acts("attend", inSentence: sentence).filter { reading.isWord($0.tokens.upperBound, .purpose) }
      .flatMap { act -> [Attendance.Finding] in
        guard
          let forum = gathering.setting(ofSentence: sentence, in: [.dative, .locative])
            ?? gathering.pointedAt(inSentence: sentence)
        else { return [] }
        let named = visitor(after: act.tokens.upperBound + 1) ?? travellers(in: first..<act.tokens.lowerBound)
        return named.map {
          Attendance.Finding(participant: $0.entity, forum: forum, evidence: first..<act.tokens.upperBound)
        }
      }
  }

  /// «Bahar Forumu için geldiği …»: who comes for a gathering.
  private func arrivals(inSentence sentence: Int) -> [Attendance.Finding] {
    let first = scene.reading.sentences[sentence].lowerBound
    let forums = scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && scene.reading.isWord($0.tokens.upperBound, .purpose)
    }
    return forums.flatMap { forum -> [Attendance.Finding] in
      let start = forum.tokens.upperBound + 1
      let verb = gathering.acts("arrive", inSentence: sentence).first {
        $0.tokens.lowerBound >= start && $0.tokens.lowerBound - start < Self.verbReach
      }
      guard let verb else { return [] }
      let named = visitor(after: start) ?? travellers(in: first..<forum.tokens.lowerBound)
      return named.map {
        Attendance.Finding(participant: $0.entity, forum: forum.entity, evidence: first..<verb.tokens.upperBound)
      }
    }
  }

  /// How many words stand between «for» and the participle of coming, and between that and the name.
  private static let verbReach = 3
  private static let nameReach = 14

  /// «foruma qatılmaq üçün Bakıya gələn | baş katib B»: who came is named after a participle; `nil` where none follows.
  private func visitor(after start: Int) -> [LocatedMention]? {
    let reading = scene.reading
    let end = reading.sentence(of: start - 1).upperBound
    guard start < end,
      let verb = (start..<min(end, start + Self.verbReach)).first(where: {
        reading.tokens[$0].kind == .word && reading.words.verb(.actVerbs, at: $0)?.form == .participle
      })
    else { return nil }
    return scene.mentions(in: verb + 1..<min(end, verb + Self.nameReach)).first(where: \.type.isPerson).map { [$0] }
      ?? []
  }

  private func travellers(in clause: Range<Int>) -> [LocatedMention] {
    scene.mentions(in: clause).filter {
      ($0.type.isPerson && $0.isIn(.nominative) || !$0.type.isForum && $0.cases.contains([.nominative, .delegation]))
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
  }
}
