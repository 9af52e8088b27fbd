internal import KorpuLanguage
internal import KorpuModel

/// The settings of English sentences: a preposition or a verb of speaking stands before the gathering.
struct GermanicSetting: SettingGrammar {
  let scene: Scene
  let verbs: ActVerbs

  private var reading: TokenizedArticle { scene.reading }

  /// «at the forum»
  func grammaticalCase(ofTypeWordAt index: Int, _ form: NounForm) -> NounForm.Case {
    reading.caseByPreposition(before: index) ?? form.grammaticalCase
  }

  /// «X noted that | the forum was held last year»
  func isAside(_ verb: Range<Int>, amid contents: [Range<Int>]) -> Bool {
    contents.contains { $0.contains(verb.lowerBound) }
  }

  /// «preparations for the X-Y Forum» tell of none that is held.
  func isHeld(_ forum: LocatedMention) -> Bool {
    let sentence = reading.sentenceOfToken[forum.tokens.lowerBound]
    return [.hold, .organise, .attend].contains { !verbs.acts($0, inSentence: sentence).isEmpty }
  }

  /// «ahead of | the X Forum»
  func isTime(_ forum: LocatedMention) -> Bool {
    TimeBeforeGathering(reading: reading).isTime(before: forum.tokens.lowerBound)
  }

  /// «President of the | 36th Reed Congress X»: what somebody has a post at.
  func isOfTitle(_ forum: LocatedMention) -> Bool { scene.isOfPost(forum) }

  /// «Addressing | the X Forum, Y said …», «told | the X Forum that»
  func isAddressed(_ forum: LocatedMention) -> Bool {
    let start = max(0, scene.phrases.start(of: forum) - 1)
    guard let verb = reading.words.verb(.speechVerbs, at: start), verb.length == 1 else {
      return isToAttending(before: start)
    }
    return verb.meaning == .floor ? verb.form == .converb : isReportedTo(forum, by: verb)
  }

  /// «told | the X Forum that», «"…", he told | the X Forum.»
  private func isReportedTo(_ forum: LocatedMention, by verb: VerbMatch) -> Bool {
    // «told | the "Green Steppe" forum.»
    let end = max(forum.tokens.upperBound, forum.candidate.printed?.upperBound ?? 0)
    return verb.meaning == .report && verb.form.isPredicate
      && (reading.isWord(end, .complementiser) || reading.isMark(end, "."))
  }

  /// «addressing delegates of | the X Forum»
  private func isToAttending(before start: Int) -> Bool {
    guard start > 2, reading.isWord(start, .genitiveMarker), reading.isWord(start - 1, .attending) else { return false }
    let verb = reading.isWord(start - 2, .article) ? start - 3 : start - 2
    return verb >= 0 && reading.words.verb(.speechVerbs, at: verb)?.meaning == .floor
  }
}

extension Scene {
  /// «President of the | 36th Reed Congress X»: whether in English somebody has a post at a gathering.
  func isOfPost(_ forum: LocatedMention) -> Bool {
    let start = forum.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    return reading.lexicon.language.family == .germanic && marker > 0 && reading.isWord(marker, .genitiveMarker)
      && RoleFinder(reading: reading).role(endingBefore: marker) != nil
      // «Secretary General of the Reed Conference (RC) | X»
      && mention(startingAt: bracketEnd(from: forum.tokens.upperBound), where: \.isPerson) != nil
  }
}
