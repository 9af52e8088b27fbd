internal import KorpuLanguage
internal import KorpuModel

/// Finds who met a guest whom only the sentence before names, in Russian: «(Область посетил посол X.) С почётным гостем |
/// встретился аким Y», «Гостя | принял ректор Y».
struct SlavicReceivedGuest {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func finding(of verb: Range<Int>, form: VerbForm) -> MeetingSides.Finding? {
    let sentence = reading.sentence(of: verb.lowerBound)
    let noun = verb.lowerBound - 1
    guard reading.isSlavic, form.isPredicate, noun >= sentence.lowerBound, isGuest(noun),
      !scene.mentions(in: sentence.lowerBound..<verb.lowerBound).contains(where: \.type.isPerson),
      let host = host(behind: verb),
      let guest = SlavicVisitor(scene: scene, gathering: gathering).person(
        comingBefore: reading.sentenceOfToken[noun]),
      guest != host.entity
    else { return nil }
    return MeetingSides.Finding(hosts: [host.entity], guests: [guest], evidence: verb.union(host.tokens))
  }

  /// «гостя», «гостем», in the singular: of many guests others are named elsewhere.
  private func isGuest(_ index: Int) -> Bool {
    guard reading.isForm(index, of: [.guests, .attending]), !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      [.accusative, .genitive, .instrumental].contains($0.form.grammaticalCase) && !$0.form.isPlural
    }
  }

  private func host(behind verb: Range<Int>) -> LocatedMention? {
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    let people = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).filter(\.type.isPerson)
    return people.first.flatMap { $0.isIn(.nominative) ? $0 : nil }
  }
}
