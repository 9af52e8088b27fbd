internal import KorpuLanguage
internal import KorpuModel

/// Finds who attends by a word for those who do, in Russian: «участниками форума стали | X и Y», «среди гостей форума – |
/// X и Y».
struct SlavicAttendants {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words stand before the word, «в числе почётных | гостей», and between it and who they are.
  private static let longestAttribute = 3
  private static let reach = 10

  func findings(inSentence sentence: Int) -> [FreeAttendance.Finding] {
    guard reading.isSlavic else { return [] }
    let range = reading.sentences[sentence]
    let noun = range.first { reading.isWord($0, .attending) && !reading.isQuoted($0) }
    guard let noun, let start = startOfList(after: noun, in: range) else { return [] }
    return [
      FreeAttendance.Finding(participants: attendants(from: start, in: range), verb: noun..<start, isPlanned: false)
    ]
  }

  /// Where those are named, after a verb of being, or after «среди» and a dash.
  private func startOfList(after noun: Int, in range: Range<Int>) -> Int? {
    let isAmong = (max(range.lowerBound, noun - Self.longestAttribute)..<noun).contains {
      reading.isWord($0, .between)
    }
    guard isAmong || isInstrumental(noun) else { return nil }
    return (noun + 1..<max(noun + 1, min(range.upperBound, noun + Self.reach))).first { index in
      reading.isWord(index, .copula) || isAmong && reading.isDash(index)
    }.map { $0 + 1 }
  }

  private func isInstrumental(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.grammaticalCase == .instrumental && $0.form.isPlural }
  }

  /// People in the nominative, the bodies and countries listed with them, and those whence delegates come.
  private func attendants(from start: Int, in range: Range<Int>) -> [LocatedMention] {
    let rest = scene.mentions(in: start..<range.upperBound).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let whence = DelegateOrigin(scene: scene)
    return rest.filter { $0.type.isPerson && $0.isIn(.nominative) } + rest.filter(whence.isWhence)
      + scene.list(from: start, where: { !$0.isForum && !$0.isPlace }).filter {
        $0.type.isParty && $0.isIn(.nominative)
      }
  }
}
