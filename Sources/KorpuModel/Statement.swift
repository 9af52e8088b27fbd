/// A stretch of text that an article attributes to one speaker by one speech act.
public struct Statement: Hashable, Sendable {
  public let speaker: Entity.ID
  /// The first words of the content, without attribution and quotation marks.
  public let opens: String
  /// The last words of the content.
  public let closes: String
  /// Whether it is quoted word for word, and not reported.
  public let isDirect: Bool
  /// The entities that the content itself names.
  public let about: [Entity.ID]
  /// How many Unicode scalars of the text come before the content, where an annotator counted them:
  /// people and most tools count characters, not bytes. See ``ArticleFacts/countingCharacters(in:)``.
  public let characterOffset: Int?
  /// The content's place; empty in facts from elsewhere that give none.
  public let evidence: [Evidence]

  public init(
    speaker: Entity.ID, opens: String, closes: String, isDirect: Bool, about: [Entity.ID] = [],
    characterOffset: Int? = nil, evidence: [Evidence] = []
  ) {
    self.speaker = speaker
    self.opens = opens
    self.closes = closes
    self.isDirect = isDirect
    self.about = about
    self.characterOffset = characterOffset
    self.evidence = evidence
  }
}

extension Statement {
  /// The statement with its place in characters beside its place in bytes.
  func counted(fromCharacter offset: Int) -> Statement {
    Statement(
      speaker: speaker, opens: opens, closes: closes, isDirect: isDirect, about: about, characterOffset: offset,
      evidence: evidence)
  }
}
