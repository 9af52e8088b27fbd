internal import KorpuLanguage
internal import KorpuModel

/// «Қазақстандық жазушылар A, B және C», «Азербайжан акындары A менен B»: a nationality that is told of several people
/// at once.
struct CompatriotList {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The people of the list that begins with one, if what stands before the first is in the plural.
  func others(after first: LocatedMention) -> [LocatedMention] {
    followsMany(first) ? list(after: first) : []
  }

  /// «Turkiyalik mehmonlar | A va B bilan (uchrashdi)»: those told of are another side, which meets the list; but not
  /// «türkmenistanly aýdymçylar | A bilen B-niň (konserti)».
  func isMet(listFrom first: LocatedMention) -> Bool {
    guard followsMany(first) else { return false }
    let last = list(after: first).last ?? first
    return !last.isIn([.nominative, .genitive]) || reading.isWord(reading.end(of: last), .comitative)
  }

  private func followsMany(_ person: LocatedMention) -> Bool {
    let start = person.tokens.lowerBound
    let noun = start - 1
    return reading.lexicon.language.family == .turkic && noun > reading.sentence(of: start).lowerBound
      && !reading.isCapitalisedWord(noun) && isOfMany(noun)
  }

  private func list(after first: LocatedMention) -> [LocatedMention] {
    var list: [LocatedMention] = []
    var last = first
    while let next = next(after: last) {
      list.append(next)
      last = next
    }
    return list
  }

  /// The person right behind a comma, an «and» or a «with».
  private func next(after person: LocatedMention) -> LocatedMention? {
    let joint = person.tokens.upperBound
    guard reading.isListJoint(joint) || reading.isWord(joint, .comitative) else { return nil }
    return scene.mention(startingAt: joint + 1, where: \.isPerson)
  }

  private func isOfMany(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
  }

  /// «Әзербайжан | елінің жазушылары»: the country whose name a word for a state follows.
  func country(ofStateBefore title: Int) -> LocatedMention? {
    let state = title - 1
    guard reading.lexicon.language.family == .turkic, reading.isForm(state, of: .state),
      let form = reading.words[state].form(in: .wordClasses), form.possessor == .third, !form.isPlural,
      form.grammaticalCase == .genitive
    else { return nil }
    return scene.mention(endingBefore: state, where: \.isCountry)
  }
}
