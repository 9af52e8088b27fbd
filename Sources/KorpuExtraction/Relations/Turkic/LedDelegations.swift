internal import KorpuLanguage
internal import KorpuModel

/// Tells who led a delegation to the gathering of which the sentence before tells: «(Форум өтті.) Қазақстан делегациясын министр A
/// басқарды», «(Forum keçirilib.) Nümayəndə heyətinə A başçılıq edib».
struct LedDelegations {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic, sentence > 0,
      let verb = ["head", "lead"].lazy.compactMap({ gathering.predicate($0, inSentence: sentence) }).first,
      let word = (reading.sentences[sentence].lowerBound..<verb.lowerBound).first(where: isDelegation),
      let leader = scene.mention(endingBefore: verb.lowerBound, where: \.isPerson), leader.isIn(.nominative),
      leader.tokens.lowerBound > word, let forum = gathering.subject(ofSentence: sentence - 1)
    else { return [] }
    return [
      Attendance.Finding(participant: leader.entity, forum: forum.entity, evidence: (word..<word + 1).union(verb))
    ]
  }

  /// «делегациясын», «heyətinə»: as the object of leading.
  private func isDelegation(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .delegation), !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      [.accusative, .dative].contains($0.form.grammaticalCase)
        && reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.delegation)
    }
  }
}
