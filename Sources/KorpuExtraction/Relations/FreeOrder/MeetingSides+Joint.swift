internal import KorpuLanguage
internal import KorpuModel

extension MeetingSides {
  /// More than so many met at a gathering.
  private static let mostSides = 4

  /// «A, B and C met», «The presidents – A of X, B of Y and C of Z – met»: in English each of three or four with each.
  func jointly(at verb: Range<Int>, form: VerbForm) -> [Finding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic, form.isPredicate, form != .passive, !isWithOthers(verb) else {
      return []
    }
    let end = reading.isDash(verb.lowerBound - 1) ? verb.lowerBound - 1 : verb.lowerBound
    let sides = scene.subjects(ofVerbAt: end, where: \.isPerson).filter { $0.isIn(.nominative) }.unique(by: \.entity)
    guard (3...Self.mostSides).contains(sides.count) else { return [] }
    return sides.indices.flatMap { index in
      sides[..<index].map { one in
        Finding(
          hosts: [one.entity], guests: [sides[index].entity],
          evidence: one.tokens.union(sides[index].tokens).union(verb))
      }
    }
  }

  /// «(X visited the university.) The guest | was received by Y»: in English the one of whom the text goes on.
  func guest(before verb: Int) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentenceOfToken[verb]
    let noun = reading.sentences[sentence].lowerBound + 1
    guard reading.lexicon.language.family == .germanic, noun < verb, reading.isWord(noun - 1, .article),
      !reading.isWord(noun - 1, .indefinite), reading.isForm(noun, of: .guests),
      !reading.words[noun].readings.contains(where: { $0.form.isPlural })
    else { return nil }
    return anaphora.person(spokenOfBefore: sentence)
  }
}
