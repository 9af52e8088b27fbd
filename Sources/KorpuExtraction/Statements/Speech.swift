internal import KorpuLanguage
internal import KorpuModel

/// A sentence in which somebody says something.
struct Speech: Sendable {
  let sentence: Int
  let speaker: Int
  /// The tokens of the speaker's name, or `nil` where an earlier sentence names the speaker.
  let subject: Range<Int>?
  let verbs: [SpeechVerb]
}

struct SpeechVerb: Sendable {
  let tokens: Range<Int>
  /// Whether the verb takes a content («bildirib»), and not only a subject matter («bəhs edib»).
  let takesContent: Bool
}

/// Finds the verbs of saying in a sentence, and whose they are.
struct SpeechFinder {
  let scene: Scene

  private static let pronouns: Set<String> = ["o", "onun", "natiq", "çıxışçı"]

  /// - Parameter lastSpeaker: Whom a pronoun, or a verb without a subject, means.
  func speech(inSentence sentence: Int, lastSpeaker: Int?) -> Speech? {
    let range = scene.reading.sentences[sentence]
    let verbs = verbs(in: range)
    guard let first = verbs.first else { return nil }
    if let subject = subject(in: range.lowerBound..<first.tokens.lowerBound) {
      return Speech(sentence: sentence, speaker: subject.entity, subject: subject.tokens, verbs: verbs)
    }
    if let after = subject(directlyAfter: first, in: range) {
      return Speech(sentence: sentence, speaker: after.entity, subject: after.tokens, verbs: verbs)
    }
    guard let lastSpeaker, continues(range, before: first) else { return nil }
    return Speech(sentence: sentence, speaker: lastSpeaker, subject: nil, verbs: verbs)
  }

  private func verbs(in range: Range<Int>) -> [SpeechVerb] {
    let reading = scene.reading
    var verbs: [SpeechVerb] = []
    var quoteDepth = 0
    for index in range {
      switch reading.tokens[index].kind {
      case .openingQuote: quoteDepth += 1
      case .closingQuote: quoteDepth = max(0, quoteDepth - 1)
      case .word where quoteDepth == 0:
        guard let match = reading.lexicon.speechVerbs.match(at: index, in: reading.tokens), match.form == .finite else {
          continue
        }
        verbs.append(
          SpeechVerb(tokens: index..<index + match.length, takesContent: match.value == "report"))
      case .word, .number, .mark: break
      }
    }
    return verbs
  }

  /// The person in the nominative who stands nearest before the verb, but before any content that a verb
  /// takes: the first in the sentence.
  private func subject(in range: Range<Int>) -> LocatedMention? {
    scene.mentions(in: range).first { mention in
      scene.entities[mention.entity].type.isPerson && mention.candidate.grammaticalCase == .nominative
    }
  }

  /// «…», – deyib Anar Quliyev.
  private func subject(directlyAfter verb: SpeechVerb, in range: Range<Int>) -> LocatedMention? {
    let end = min(range.upperBound, verb.tokens.upperBound + 8)
    guard verb.tokens.upperBound < end, !scene.reading.isWord(verb.tokens.upperBound, "ki") else { return nil }
    return subject(in: verb.tokens.upperBound..<end)
  }

  /// Whether the sentence goes on with the speaker of the one before: «O, … bildirib», «Qeyd edib ki, …».
  private func continues(_ range: Range<Int>, before verb: SpeechVerb) -> Bool {
    let reading = scene.reading
    if Self.pronouns.contains(reading.tokens[range.lowerBound].folded) { return true }
    return verb.tokens.lowerBound <= range.lowerBound + 2 && reading.isWord(verb.tokens.upperBound, "ki")
  }
}
