internal import KorpuLanguage

/// A verb of saying with those who say it.
struct Speech: Sendable {
  enum Kind: Sendable {
    /// «bildirib»: takes a content.
    case report
    /// «bəhs edib»: only a subject matter.
    case topic
    /// «təşəkkür edib»: none.
    case other

    init(_ meaning: VerbMeaning) {
      switch meaning {
      case .report: self = .report
      case .topic: self = .topic
      default: self = .other
      }
    }
  }

  /// The sentence of the verb.
  let sentence: Int
  /// Indices in ``Scene/entities``; several speak with one voice.
  let speakers: [Int]
  let verb: Range<Int>
  let kind: Kind
  let form: VerbForm
  /// Where the content before the verb may begin.
  let contentStart: Int
  /// Whether the sentence itself names the speaker.
  let isNamed: Bool
  /// What ties the words before the verb to it.
  let link: AttributionLink?
}
