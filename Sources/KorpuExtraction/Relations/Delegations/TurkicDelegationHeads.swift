internal import KorpuLanguage
internal import KorpuModel

/// Tells who led a delegation to a gathering, of which the sentence itself tells or the one before: «Форумда Қазақстан делегациясын
/// министр A басқарды», «(Forum keçirilib.) Nümayəndə heyətinə A başçılıq edib».
struct TurkicDelegationHeads {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic,
      let verb = [.head, .lead].lazy.compactMap({ gathering.predicate($0, inSentence: sentence) }).first,
      let word = (reading.sentences[sentence].lowerBound..<verb.lowerBound).first(where: isDelegation),
      let leader = scene.mention(endingBefore: verb.lowerBound, where: \.isPerson), leader.isIn(.nominative),
      leader.tokens.lowerBound > word, let forum = forum(before: word, inSentence: sentence)
    else { return [] }
    return ([leader.entity] + [CountryOfDelegation(scene: scene).country(beside: word)].compactMap(\.self)).map {
      Attendance.Finding(participant: $0, forum: forum, evidence: (word..<word + 1).union(verb))
    }
  }

  /// «Forumda | Türkiye heyetine», or what the sentence before tells of.
  private func forum(before word: Int, inSentence sentence: Int) -> Int? {
    let own = scene.mentions(in: reading.sentences[sentence].lowerBound..<word).last(where: \.type.isForum)
    if let own { return own.isIn([.locative, .dative]) ? own.entity : nil }
    return sentence > 0 ? gathering.subject(ofSentence: sentence - 1)?.entity : nil
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
