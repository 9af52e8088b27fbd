internal import KorpuLanguage
internal import KorpuModel

/// Reads what a participle reports that an English sentence begins with: «Stressing the importance of trade, | X thanked the
/// guests», «Stating that trade was growing, | the minister said: "…"».
struct FrontedSpeech {
  let scene: Scene
  let content: FreeSpeechContent

  /// What is said has so many words at least, as «the importance of trade».
  private static let shortest = 4
  /// How many words stand between the comma and the verb of saying whose subject is meant: «, the Turkish interior minister said».
  private static let longestSubject = 7

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter next: The first speech of the sentence after the participle, whose subject need not be named.
  func speech(
    in sentence: Range<Int>, before next: FreeSpeechFinder.Speech?
  ) -> (speakers: [Int], content: Range<Int>)? {
    let head = sentence.lowerBound
    guard reading.lexicon.language.family == .germanic,
      let verb = reading.words.verb(.speechVerbs, at: head), verb.form == .converb, verb.meaning == .report,
      next?.verb.lowerBound != head, let subject = subject(after: head + verb.length, in: sentence, before: next)
    else { return nil }
    let first = head + verb.length
    let start = reading.isWord(first, .complementiser) ? first + 1 : first
    guard start + Self.shortest <= subject.comma, reading.tokens[start].kind == .word,
      reading.isWord(start, .article) || !reading.isWord(start, Self.prepositions),
      let words = content.stretch(from: start, to: subject.comma)
    else { return nil }
    return (subject.speakers, words)
  }

  /// «Speaking | at the forum»: no content follows these.
  private static let prepositions: WordClass = [
    .locativeMarker, .dativeMarker, .ablativeMarker, .genitiveMarker, .comitative, .agent, .conjunction,
  ]

  /// Whose the participle is, and the comma that ends its words.
  private func subject(
    after start: Int, in sentence: Range<Int>, before next: FreeSpeechFinder.Speech?
  ) -> (speakers: [Int], comma: Int)? {
    let person = scene.mentions(in: start..<max(start, sentence.upperBound)).first {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && reading.isMark(scene.phrases.start(of: $0) - 1, ",")
    }
    if let next, person.map({ next.verb.lowerBound < $0.tokens.lowerBound }) ?? true {
      let limit = next.verb.lowerBound
      let comma = (max(start, limit - Self.longestSubject)..<max(start, limit)).last { reading.isMark($0, ",") }
      return comma.map { (next.speakers, $0) }
    }
    return person.map { ([$0.entity], scene.phrases.start(of: $0) - 1) }
  }
}
