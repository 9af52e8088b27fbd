internal import KorpuLanguage
internal import KorpuModel

/// Tells who spoke in a report on a gathering where a sentence tells what somebody did in a speech, «A çıxışı zamanı gəncləri təbrik edib»,
/// or that it was heard, «A-nın "X" mövzusunda məruzəsi dinlənilib».
struct SpeechTold {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  /// How many tokens stand between who speaks and the speech: its theme, which may be quoted, among them.
  private static let longestTheme = 24
  /// How many words may tell what speech it was: «açılış nitqində».
  private static let longestAttribute = 2

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard let noun = range.first(where: { isSpeech($0) }),
      let speakers = isDuring(noun) ? subject(before: noun, in: range) : heard(noun, in: range),
      let forum = forum(ofSentence: sentence)
    else { return [] }
    return speakers.map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.lowerBound..<noun + 1, confidence: 0.82)
    }
  }

  /// That which the sentence names as its place, else the one reported on.
  private func forum(ofSentence sentence: Int) -> Int? {
    if let named = gathering.setting(ofSentence: sentence) ?? gathering.pointedAt(inSentence: sentence) { return named }
    let isElsewhere =
      gathering.isElsewhere(inSentence: sentence)
      || scene.mentions(ofSentence: sentence).contains { $0.type.isForum }
    return isElsewhere ? nil : gathering.justHeld(before: sentence) ?? reported
  }

  /// «çıxışı», «nitqində», «məruzəsi»
  private func isSpeech(_ index: Int) -> Bool {
    !reading.isQuoted(index)
      && (reading.isSpeech(index, in: .locative) || reading.isSpeech(index, in: .nominative))
  }

  /// «çıxışında», «çıxışı | zamanı», «nutqi | davomida»
  private func isDuring(_ noun: Int) -> Bool {
    reading.isSpeech(noun, in: .locative)
      || reading.isWord(noun + 1, .setting) && !reading.isForm(noun + 1, of: .address)
  }

  /// «A | (açılış) nitqində»: the subject right before the speech.
  private func subject(before noun: Int, in sentence: Range<Int>) -> [LocatedMention]? {
    for end in ((noun - Self.longestAttribute)...noun).reversed() where end > sentence.lowerBound {
      let last = reading.isMark(end - 1, ",") ? end - 1 : end
      if let person = scene.mention(endingBefore: last, where: \.isPerson) {
        guard scene.isSubject(person), !reading.isQuoted(person.tokens.lowerBound) else { return nil }
        return [person]
      }
      guard reading.tokens[end - 1].kind == .word, !reading.tokens[end - 1].isCapitalised, !isElsewhere(end - 1) else {
        return nil
      }
    }
    return nil
  }

  /// «катындагы | сөзүндө»: what stands in something else, as in a letter, is not said here.
  private func isElsewhere(_ index: Int) -> Bool {
    reading.words[index].mayBe(.attributive) || reading.words[index].mayBePossessed(in: .attributive)
  }

  /// «A-nın | … məruzəsi (dinlənilib)», «A va B-ning | nutqlari (tinglandi)»: whose speech is the subject of what the sentence says was
  /// done with it.
  private func heard(_ noun: Int, in sentence: Range<Int>) -> [LocatedMention]? {
    let first = max(sentence.lowerBound, noun - Self.longestTheme)
    let people = scene.mentions(in: first..<noun).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let last = people.last, last.candidate.grammaticalCase == .genitive, isOver(behind: noun, in: sentence) else {
      return nil
    }
    return scene.list(endingWith: last).filter(\.type.isPerson)
  }

  /// «(məruzəsi də) dinlənilib.»: nothing but a verb in the past, and little words, end the sentence.
  private func isOver(behind noun: Int, in sentence: Range<Int>) -> Bool {
    let words = (noun + 1..<max(noun + 1, sentence.upperBound)).filter { reading.tokens[$0].kind == .word }
    guard let verb = words.last, words.count <= Self.longestEnd, reading.isFiniteVerb(verb),
      !reading.words[verb].isDeniedVerb, !reading.isWord(verb, .negation)
    else { return false }
    return words.dropLast().allSatisfy { reading.isWord($0, .filler) || !reading.tokens[$0].isCapitalised }
  }

  /// How many words end such a sentence: «də böyük maraqla dinlənilib».
  private static let longestEnd = 5
}
